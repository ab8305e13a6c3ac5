"""A release's Ed25519 signature, beside it as 64 raw bytes; OpenSSL checks the same.

openssl pkeyutl -verify -pubin -inkey release.pub -rawin -in release.json -sigfile release.json.sig
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from web.verify.errors import BadSignature


def sign(release: bytes, private_key: bytes) -> bytes:
    """The 64 bytes of the signature.

    Args:
        release: the file's bytes.
        private_key: PEM, as `openssl genpkey -algorithm ed25519` writes it.

    Raises:
        BadSignature: the key is no Ed25519 key, or is locked with a password.
    """
    try:
        key = load_pem_private_key(private_key, password=None)
    except (ValueError, TypeError):
        raise BadSignature("The private key cannot be read.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise BadSignature("The private key is not an Ed25519 key.")
    return key.sign(release)


def check(release: bytes, signature: bytes, public_key: bytes) -> None:
    """Accept what the key's holder has signed.

    Raises:
        BadSignature: it is another file, another key, or no key at all.
    """
    try:
        key = load_pem_public_key(public_key)
    except ValueError:
        raise BadSignature("The public key cannot be read.") from None
    if not isinstance(key, Ed25519PublicKey):
        raise BadSignature("The public key is not an Ed25519 key.")
    try:
        key.verify(signature, release)
    except InvalidSignature:
        raise BadSignature("The release is not what this key has signed.") from None
