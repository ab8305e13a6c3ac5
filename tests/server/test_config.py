"""Settings and secrets: a slip stops the start with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.config import CHECKOUT, Config, ConfigError, settings
from server.keys import Keys


class TestFromEnv:
    def test_nothing_set_is_development_in_the_checkout(self) -> None:
        """`make serve` and the operator's commands find the same database."""
        config = Config.from_env({"HOME": "/root", "LANG": "C"})
        assert config == Config()
        assert config.database == f"sqlite:///{CHECKOUT}/var/pyhash.sqlite"
        assert config.secrets == CHECKOUT / "var" / "secrets"

    def test_an_unknown_setting_stops_the_start(self) -> None:
        """A misspelt setting would otherwise be a setting not made."""
        with pytest.raises(ConfigError, match="PYHASH_PUBLISH_SECOND is not a setting"):
            Config.from_env({"PYHASH_PUBLISH_SECOND": "5"})

    @pytest.mark.parametrize(
        ("name", "value", "must"),
        [
            ("PYHASH_PUBLISH_SECONDS", "ten", "a whole number"),
            ("PYHASH_PUBLISH_SECONDS", "0", "between 1 and 86400"),
            ("PORT", "65536", "between 1 and 65535"),
            ("PYHASH_ENV", "prod", "development or production"),
            ("PYHASH_PAGE_ORIGIN", "https://a.example/", "an origin"),
            ("PYHASH_PAGE_ORIGIN", "*", "an origin"),
            ("PYHASH_API_ORIGIN", "https://a.example; script-src *", "an origin"),
            ("PYHASH_DATABASE_URL", "mysql://x", "an address that begins with"),
            ("PYHASH_LEAVE_URL", "javascript:alert(1)", "an address that begins with"),
            ("PYHASH_VARIANTS", "all", "plain or standard or wide"),
        ],
    )
    def test_an_unreadable_value_says_what_it_must_be(
        self, name: str, value: str, must: str
    ) -> None:
        """Name and remedy, in one sentence."""
        with pytest.raises(ConfigError, match=f"{name} must be {must}"):
            Config.from_env({name: value})

    def test_production_needs_a_data_folder_of_its_own(self) -> None:
        """Not the checkout's, by accident."""
        with pytest.raises(ConfigError, match="PYHASH_DATA_FOLDER must be set"):
            Config.from_env({"PYHASH_ENV": "production"})

    def test_a_postgresql_address_picks_psycopg(self) -> None:
        """The address as every other tool writes it."""
        config = Config.from_env({"PYHASH_DATABASE_URL": "postgresql://u@h/d"})
        assert config.database == "postgresql+psycopg://u@h/d"

    def test_the_table_names_every_setting(self) -> None:
        """With unit, default and meaning: the docs are made of it."""
        table = settings()
        assert len({row.name for row in table}) == len(table) > 15
        for row in table:
            assert row.name == "PORT" or row.name.startswith("PYHASH_")
            assert row.unit
            assert row.meaning.endswith(".")
            assert str(CHECKOUT) not in row.default


class TestKeys:
    def test_development_makes_its_own_for_the_owner_only(self, tmp_path: Path) -> None:
        """Mode 600 in a folder of mode 700; made once, then read."""
        config = Config.from_env({"PYHASH_DATA_FOLDER": str(tmp_path / "var")})
        first = Keys.load(config)
        folder = tmp_path / "var" / "secrets"
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {(file.name, file.stat().st_mode & 0o777) for file in folder.iterdir()} == {
            ("lookup.key", 0o600),
            ("vault.key", 0o600),
            ("audit.key", 0o600),
            ("backup.key", 0o600),
        }
        assert Keys.load(config) == first
        assert len({first.lookup, *first.vault, first.audit}) == 3

    def test_production_refuses_to_start_without_secrets(self, tmp_path: Path) -> None:
        """A new key over an old database would lose every case in silence."""
        config = Config.from_env({"PYHASH_ENV": "production", "PYHASH_DATA_FOLDER": str(tmp_path)})
        with pytest.raises(ConfigError, match=r"lookup\.key is missing"):
            Keys.load(config)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        ("content", "mode", "said"),
        [("ab" * 32, 0o644, "chmod 600"), ("AB" * 32, 0o600, "64 lower-case hex"),
         ("", 0o600, "64 lower-case hex")],
    )  # fmt: skip
    def test_a_secret_that_will_not_do_is_refused(
        self, tmp_path: Path, content: str, mode: int, said: str
    ) -> None:
        """Readable by others, or not a key."""
        config = Config.from_env({"PYHASH_DATA_FOLDER": str(tmp_path)})
        Keys.load(config)
        secret = tmp_path / "secrets" / "lookup.key"
        secret.write_text(content)
        secret.chmod(mode)
        with pytest.raises(ConfigError, match=said):
            Keys.load(config)

    def test_no_key_shows_in_a_repr(self, tmp_path: Path) -> None:
        """A traceback may print it."""
        keys = Keys.load(Config.from_env({"PYHASH_DATA_FOLDER": str(tmp_path)}))
        assert repr(keys) == "Keys()"
