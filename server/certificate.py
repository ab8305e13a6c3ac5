"""How long a site's certificate is good for, as the site itself shows it."""

from __future__ import annotations

import socket
import ssl
from datetime import datetime
from typing import Final

from cryptography import x509

HTTPS: Final = 443
TIMEOUT_SECONDS: Final = 10


def ends_at(site: str) -> datetime:
    """When the certificate of `host` or `host:port` ends, UTC without a zone.

    It is read, not judged: one that browsers refuse already has an end too.

    Raises:
        OSError: nobody answers there, or not in TLS.
    """
    host, _, port = site.partition(":")
    looking = ssl.create_default_context()
    looking.check_hostname = False
    looking.verify_mode = ssl.CERT_NONE
    place = (host, int(port or HTTPS))
    with (
        socket.create_connection(place, timeout=TIMEOUT_SECONDS) as line,
        looking.wrap_socket(line, server_hostname=host) as secured,
    ):
        shown = secured.getpeercert(binary_form=True) or b""
    return x509.load_der_x509_certificate(shown).not_valid_after_utc.replace(tzinfo=None)
