"""The vault (P27): what is stored tells nothing, and is found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from server.config import ConfigError
from server.keys import Keys
from server.migrations import check_vault
from server.vault import Vault
from tests.server.world import World, case_id, picture, submission, video


def keys(*numbers: int) -> Keys:
    """Keys that differ by their numbers."""
    return Keys(
        lookup=b"l" * 32,
        vault=tuple(bytes([number]) * 32 for number in numbers),
        audit=b"a" * 32,
        vault_file=Path("none"),
    )


class TestVault:
    @pytest.mark.parametrize("value", [b"", b"x", bytes(range(32)), bytes(range(222)) * 100])
    def test_p27_opens_what_it_sealed(self, value: bytes) -> None:
        """From nothing to 600 frames."""
        vault = Vault(keys(1))
        assert vault.open(vault.seal(value)) == value

    def test_p27_seals_the_same_value_differently_each_time(self) -> None:
        """Equal values do not show as equal; the format byte leads."""
        vault = Vault(keys(1))
        first, second = vault.seal(b"v" * 32), vault.seal(b"v" * 32)
        assert first[:1] == second[:1] == b"\x01"
        assert first[17:] != second[17:]
        assert len(first) == 32 + 81

    @pytest.mark.parametrize("place", [1, 5, 17, 65, 80])
    def test_p27_a_changed_byte_is_noticed(self, place: int) -> None:
        """Key id, nonce, wrapped key, ciphertext."""
        vault = Vault(keys(1))
        sealed = bytearray(vault.seal(b"v" * 32))
        sealed[place] ^= 1
        with pytest.raises(ConfigError):
            vault.open(bytes(sealed))

    def test_p27_an_older_key_still_opens(self) -> None:
        """The first line of vault.key seals, all lines open: that is how a key is changed."""
        old = Vault(keys(1)).seal(b"v")
        both = Vault(keys(2, 1))
        assert both.open(old) == b"v"
        with pytest.raises(ConfigError):
            Vault(keys(1)).open(both.seal(b"v"))

    def test_lookup_is_the_same_for_the_same_purpose_only(self) -> None:
        """A case ID's hash cannot be taken for a follow ID's."""
        vault = Vault(keys(1))
        assert vault.lookup("case", b"x") == vault.lookup("case", b"x")
        assert vault.lookup("case", b"x") != vault.lookup("follow", b"x")
        other = Vault(replace(keys(1), lookup=b"m" * 32))
        assert vault.lookup("case", b"x") != other.lookup("case", b"x")


class TestStolenDatabase:
    def test_p10_p27_a_dump_holds_no_id_and_no_fingerprint(self, world: World) -> None:
        """Waiting and listed, in text and in bytes."""
        case, body = case_id(), None
        secret: list[bytes] = [case.encode()]
        for items in ([picture(1)], [video(2)]):
            body = submission(*items, case=case)
            world.post("/api/v1/cases", body)
            secret.append(body["submission_id"].encode())
            for print_ in items[0]["fingerprints"]:
                for value in [print_.get("value"), *(f["value"] for f in print_.get("frames", []))]:
                    if value:
                        secret += [value.encode(), bytes.fromhex(value)]
            if items[0]["kind"] == "image":
                world.tick()
        follow = world.post("/api/v1/cases/follow", {"case_id": case}).json["follow_id"]
        secret.append(follow.encode())
        with world.services.store.reading() as rows:
            dump = b"".join(
                value if isinstance(value, bytes) else repr(value).encode()
                for table in ("cases", "submissions", "items", "fingerprints", "entries")
                for row in rows.connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608  # constants
                for value in row
            )
        assert len(secret) > 15
        assert len(dump) > 1000
        for one in secret:
            assert one not in dump

    def test_p18_p27_withdrawn_ciphertext_leaves_the_files_of_sqlite(
        self, sqlite_world: World, tmp_path: Path
    ) -> None:
        """Database and write-ahead log, read raw."""
        listed, waiting = sqlite_world.submit(picture(1)), ""
        sqlite_world.tick()
        waiting = sqlite_world.submit(picture(2))
        with sqlite_world.services.store.reading() as rows:
            sealed = [
                bytes(row[0])
                for table in ("entries", "fingerprints")
                for row in rows.connection.execute(
                    text(f"SELECT sealed FROM {table} WHERE sealed IS NOT NULL")  # noqa: S608  # constants
                )
            ]
        assert len(sealed) == 6

        def raw() -> bytes:
            return b"".join(file.read_bytes() for file in tmp_path.glob("pyhash.sqlite*"))

        assert all(one[17:] in raw() for one in sealed)
        sqlite_world.withdraw(listed)
        sqlite_world.withdraw(waiting)
        assert not any(
            one[part] in raw() for one in sealed for part in (slice(17, 65), slice(65, None))
        )

    def test_p27_the_wrong_key_refuses_to_start(self, world: World) -> None:
        """Before it takes anything that the right key could not open."""
        check_vault(world.services.store, world.services.vault)
        with pytest.raises(ConfigError, match=r"vault\.key"):
            check_vault(world.services.store, Vault(keys(9)))
