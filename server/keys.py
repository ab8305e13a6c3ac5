"""The server's secrets: files outside the database, mode 600, 64 hex digits a line.

lookup.key   finds a case, a follow ID or an entry again by keyed hash; never changes
vault.key    wraps the data key of each stored fingerprint; the first line seals, all lines open
audit.key    signs the record of pulls and changes (Ed25519)
"""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

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
        )


def make(folder: Path) -> None:
    """Make the secrets that are missing; a file that exists is never touched."""
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    for name in ("lookup.key", "vault.key", "audit.key"):
        if (folder / name).exists():
            continue
        # Written aside and linked: a second process never reads half a file or makes another.
        draft = folder / f".{name}.{secrets.token_hex(8)}"
        with os.fdopen(
            os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE), "w"
        ) as out:
            out.write(secrets.token_hex(KEY_BYTES) + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(draft, folder / name)
        except FileExistsError:
            continue  # another process was first; its key is the key
        finally:
            draft.unlink()


def _read(path: Path) -> tuple[bytes, ...]:
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
    if not lines or not all(_LINE.fullmatch(line) for line in lines):
        raise ConfigError(f"The secret {path} must hold 64 lower-case hex digits a line.")
    return tuple(bytes.fromhex(line) for line in lines)
