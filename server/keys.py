"""The server's secrets: files outside the database, mode 600, 64 hex digits a line.

lookup.key   finds a case, a follow ID or an entry again by keyed hash; never changes
vault.key    wraps the data key of each stored fingerprint; the first line seals, all lines open
audit.key    signs the record of pulls and changes (Ed25519)
backup.key   opens the backups (an age identity; not hex)
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self, TextIO

from pyrage import IdentityError
from pyrage.x25519 import Identity

from server.config import Config, ConfigError

KEY_BYTES: Final = 32
PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700
_OTHERS: Final = 0o077
_LINE: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Keys:
    """Key material; `repr` shows none of it."""

    lookup: bytes = field(repr=False)
    vault: tuple[bytes, ...] = field(repr=False)
    audit: bytes = field(repr=False)
    vault_file: Path = field(repr=False)

    @classmethod
    def load(cls, config: Config) -> Self:
        """Read the secrets; in development, make what is missing.

        Raises:
            ConfigError: a file is missing (in production), readable by others, or not hex.
        """
        if not config.production:
            make(config.secrets)
        return cls(
            lookup=_read(config.secrets / "lookup.key")[0],
            vault=_read(config.secrets / "vault.key"),
            audit=_read(config.secrets / "audit.key")[0],
            vault_file=config.secrets / "vault.key",
        )


def _hex() -> str:
    return secrets.token_hex(KEY_BYTES)


def _age() -> str:
    return str(Identity.generate())


_MAKERS: Final[dict[str, Callable[[], str]]] = {
    "lookup.key": _hex,
    "vault.key": _hex,
    "audit.key": _hex,
    "backup.key": _age,
}


def make(folder: Path) -> None:
    """Make the secrets that are missing; a file that exists is never touched."""
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    for name, new in _MAKERS.items():
        if (folder / name).exists():
            continue
        # Written aside and linked: a second process never reads half a file or makes another.
        draft = folder / f".{name}.{secrets.token_hex(8)}"
        with _private(draft) as out:
            out.write(new() + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(draft, folder / name)
        except FileExistsError:
            continue  # another process was first; its key is the key
        finally:
            draft.unlink()


def read_vault(path: Path) -> tuple[bytes, ...]:
    """The vault's keys, the sealing one first. Raises ConfigError as `Keys.load`."""
    return _read(path)


def write_vault(path: Path, held: Sequence[bytes]) -> None:
    """Replace the vault's keys in one step, on disk when this returns."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with _private(draft) as out:
        out.writelines(f"{key.hex()}\n" for key in held)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)


def backup_identity(config: Config) -> Identity:
    """Who opens the backups. Raises ConfigError where backup.key is missing or no such key."""
    (line,) = _lines(config.secrets / "backup.key")[:1] or ("",)
    try:
        return Identity.from_str(line)
    except IdentityError:
        raise ConfigError(f"The secret {config.secrets}/backup.key is not an age key.") from None


def _private(path: Path) -> TextIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE), "w")


def _read(path: Path) -> tuple[bytes, ...]:
    lines = _lines(path)
    if not lines or not all(_LINE.fullmatch(line) for line in lines):
        raise ConfigError(f"The secret {path} must hold 64 lower-case hex digits a line.")
    return tuple(bytes.fromhex(line) for line in lines)


def _lines(path: Path) -> list[str]:
    try:
        mode = path.stat().st_mode
        lines = path.read_text(encoding="ascii").split()
    except FileNotFoundError:
        raise ConfigError(
            f"The secret {path} is missing. Put it back from your safe copy, or, on a new server, "
            "run `pyhash-server secrets`."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise ConfigError(f"The secret {path} cannot be read.") from None
    if mode & _OTHERS:
        raise ConfigError(f"The secret {path} can be read by others: run `chmod 600 {path}`.")
    return lines
