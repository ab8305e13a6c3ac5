"""Every setting, read once out of a mapping into one frozen value.

Nothing else reads the environment. A name that is not in the table, a value that cannot be read, or
a production start without its own folder stops the program with a sentence that says what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import urlsplit

from pyhash.values import VariantSet

PREFIX: Final = "PYHASH_"
CHECKOUT: Final = Path(__file__).resolve().parent.parent
MAX_BODY_BYTES: Final = 256 * 1024
"""A video's 600 frames fit (about 70 KB), a photograph does not pass for a submission."""


class ConfigError(Exception):
    """A setting stops the start; the message says which one and what it must be."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the settings table."""

    name: str
    unit: str
    default: str
    meaning: str


def _text(text: str) -> str:
    return text


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,12}", text, re.ASCII):
            raise ValueError("a whole number")
        if not lowest <= int(text) <= highest:
            raise ValueError(f"between {lowest} and {highest}")
        return int(text)

    return read


def _one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(" or ".join(choices))
        return text

    return read


def _origin(text: str) -> str:
    # It is written into a header: nothing that could end a directive may pass.
    if text and not re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+", text, re.ASCII):
        raise ValueError("an origin, like https://help.example, without a path")
    return text


def _link(text: str) -> str:
    parts = urlsplit(text)
    if text and (parts.scheme not in ("http", "https") or not parts.netloc):
        raise ValueError("an address that begins with https://")
    return text


def _age(text: str) -> str:
    if text and not re.fullmatch(r"age1[0-9a-z]{58}", text, re.ASCII):
        raise ValueError("an age recipient, age1 and 58 letters or digits")
    return text


def _redis(text: str) -> str:
    if text and not text.startswith(("redis://", "rediss://", "redis+unix://")):
        raise ValueError("an address that begins with redis://")
    return text


def _database(text: str) -> str:
    if text.startswith("postgresql://"):
        return "postgresql+psycopg://" + text.removeprefix("postgresql://")
    if text and not text.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise ValueError("an address that begins with postgresql:// or sqlite:///")
    return text


def _setting(  # noqa: PLR0913  # one row of the table, named columns
    default: Any,  # noqa: ANN401  # a default has its own field's type
    unit: str,
    meaning: str,
    read: Callable[[str], Any] = _text,
    *,
    name: str = "",
    shown: str | None = None,
) -> Any:  # noqa: ANN401  # stands in for a field of any type
    row = {"unit": unit, "meaning": meaning, "read": read, "name": name, "shown": shown}
    return field(default=default, metadata=row)


@dataclass(frozen=True, slots=True)
class Config:
    """What the operator has chosen. `Config.from_env` is the way to make one."""

    env: str = _setting(
        "development",
        "word",
        "`production` refuses to start without a data folder of its own and ready-made secrets.",
        _one_of("development", "production"),
    )
    data_folder: Path = _setting(
        CHECKOUT / "var",
        "folder",
        "Holds the SQLite database and, unless told otherwise, the secrets.",
        Path,
        shown="./var of the checkout",
    )
    secrets_folder: Path = _setting(
        Path(),
        "folder",
        "Holds the keys (mode 600). Made by itself in development only.",
        Path,
        shown="secrets in the data folder",
    )
    ledger_folder: Path = _setting(
        Path(),
        "folder",
        "Holds what a restore must replay. Best on another disk than the database.",
        Path,
        shown="ledger in the data folder",
    )
    backup_recipient: str = _setting(
        "",
        "age key",
        "age1...: whose key opens the backups; empty for backup.key among the secrets.",
        _age,
    )
    database_url: str = _setting(
        "",
        "address",
        "postgresql://... for PostgreSQL; empty for SQLite in the data folder.",
        _database,
    )
    site_folder: Path = _setting(
        CHECKOUT / "web" / "site",
        "folder",
        "The built page, served at /.",
        Path,
        shown="web/site of the checkout",
    )
    bind_address: str = _setting("127.0.0.1", "address", "Where the server listens.")
    port: int = _setting(8000, "number", "The port it listens on.", _whole(1, 65535), name="PORT")
    metrics_port: int = _setting(
        0,
        "number",
        "Where Prometheus may ask, on the same address; 0 is nowhere.",
        _whole(0, 65535),
    )
    workers: int = _setting(2, "processes", "Server processes.", _whole(1, 64))
    threads: int = _setting(8, "threads", "Threads in each process.", _whole(1, 256))
    publish_seconds: int = _setting(
        600, "seconds", "Time from one publishing to the next.", _whole(1, 86_400)
    )
    case_items: int = _setting(1000, "items", "The most one case may hold.", _whole(100, 100_000))
    case_days: int = _setting(
        730, "days", "How long a case is kept after its last visit.", _whole(1, 36_500)
    )
    submission_days: int = _setting(
        30,
        "days",
        "How long a submission ID is known, so that a repeat counts once.",
        _whole(1, 730),
    )
    tombstone_days: int = _setting(
        365, "days", "How long the list tells that an entry left.", _whole(1, 36_500)
    )
    audit_days: int = _setting(730, "days", "How long the record is kept.", _whole(1, 36_500))
    backup_days: int = _setting(
        30, "days", "How long a backup may be restored, and the ledger is kept.", _whole(1, 365)
    )
    key_overlap_hours: int = _setting(
        168, "hours", "How long a platform's old key still works after rotation.", _whole(0, 8760)
    )
    flood_items: int = _setting(
        10_000,
        "items",
        "A day's items that are published unasked, or ten times the usual day's if that is more; "
        "the rest waits for `review floods`.",
        _whole(1, 1_000_000_000),
    )
    flood_feedback_percent: int = _setting(
        10,
        "per cent",
        "Of the list, of which a platform may say `removed` or `not_it` on one day; more is set "
        "aside for `review feedback`.",
        _whole(0, 100),
    )
    trusted_proxies: int = _setting(
        0,
        "proxies",
        "How many reverse proxies of yours stand in front; their word on the address is taken.",
        _whole(0, 5),
    )
    busy_per_minute: int = _setting(
        6000,
        "submissions",
        "Above this many a minute, each further one has to bring proof-of-work.",
        _whole(0, 10_000_000),
    )
    work_numbers: int = _setting(
        100_000,
        "numbers",
        "How many numbers a proof-of-work hides among; half are tried on average.",
        _whole(10, 10_000_000),
    )
    redis_url: str = _setting(
        "",
        "address",
        "redis://... where several machines share one database; empty on one machine.",
        _redis,
    )
    page_origin: str = _setting(
        "", "origin", "The one other origin whose page may send cases; empty for none.", _origin
    )
    api_origin: str = _setting(
        "", "origin", "Where the page sends cases; empty for its own origin.", _origin
    )
    hsts_seconds: int = _setting(
        0,
        "seconds",
        "Strict-Transport-Security's max-age; 0 sends none. Set it once HTTPS works.",
        _whole(0, 63_072_000),
    )
    site_name: str = _setting("Take It Down", "text", "The name on the pages.")
    leave_url: str = _setting(
        "https://www.wikipedia.org/", "address", "Where `Leave now` goes.", _link
    )
    variants: str = _setting(
        VariantSet.PLAIN.value,
        "word",
        "Which forms of a picture the page makes: `plain`, `standard` or `wide`; see docs/copies.",
        _one_of(*VariantSet),
    )
    operator_name: str = _setting("", "text", "Who runs this server, as shown on the pages.")
    operator_url: str = _setting("", "address", "Where to reach who runs it.", _link)

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self:
        """Read the settings.

        Raises:
            ConfigError: an unknown name, an unreadable value, or a production start that lacks
                its data folder.
        """
        names = {_name(f): f for f in fields(cls)}
        for name in sorted(env):
            if name.startswith(PREFIX) and name not in names:
                raise ConfigError(f"{name} is not a setting. Remove it, or look for a slip in it.")
        values: dict[str, Any] = {}
        for name, row in names.items():
            if name in env:
                try:
                    values[row.name] = row.metadata["read"](env[name])
                except ValueError as problem:
                    raise ConfigError(f"{name} must be {problem}.") from None
        config = cls(**values)
        if config.env == "production" and "data_folder" not in values:
            raise ConfigError("PYHASH_DATA_FOLDER must be set in production.")
        return config

    def chosen(self) -> dict[str, str]:
        """What differs from the defaults, for the record; no address that may hold a password."""
        chosen = {
            _name(row): str(getattr(self, row.name))
            for row in fields(self)
            if getattr(self, row.name) != row.default
        }
        for name in (PREFIX + "DATABASE_URL", PREFIX + "REDIS_URL"):
            if name in chosen:  # it may hold a password
                chosen[name] = urlsplit(chosen[name]).scheme
        return chosen

    @property
    def production(self) -> bool:
        """Whether people depend on this server."""
        return self.env == "production"

    @property
    def secrets(self) -> Path:
        """The folder of the secrets."""
        if self.secrets_folder == Path():
            return self.data_folder / "secrets"
        return self.secrets_folder

    @property
    def ledger(self) -> Path:
        """The folder of the ledger."""
        return self.data_folder / "ledger" if self.ledger_folder == Path() else self.ledger_folder

    @property
    def database(self) -> str:
        """The database as SQLAlchemy addresses it."""
        return self.database_url or f"sqlite:///{self.data_folder / 'pyhash.sqlite'}"


def _name(row: Any) -> str:  # noqa: ANN401  # dataclasses.Field is generic over the field's type
    return str(row.metadata["name"] or PREFIX + row.name.upper())


def settings() -> tuple[Setting, ...]:
    """The table of settings, in the order of the code; the docs are checked against it."""
    return tuple(
        Setting(
            name=_name(row),
            unit=row.metadata["unit"],
            default=str(row.default) if row.metadata["shown"] is None else row.metadata["shown"],
            meaning=row.metadata["meaning"],
        )
        for row in fields(Config)
    )
