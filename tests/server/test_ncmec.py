"""What a client's times mean, whatever zone its clock is in."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest

from server.hashlist import Stretch
from server.ncmec import ZONES, Next, Span

MOMENT = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001  # UTC without a zone, as stored
MINUTE = timedelta(minutes=1)


def test_every_zone_on_earth_is_thought_of() -> None:
    """In winter and in summer."""
    found = {
        datetime(2026, month, 1, tzinfo=zoneinfo.ZoneInfo(name)).utcoffset()
        for name in zoneinfo.available_timezones()
        for month in (1, 7)
    }
    assert found <= {*ZONES, None}


class TestNarrow:
    @pytest.mark.parametrize("name", ["UTC", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu"])
    def test_a_minute_holds_what_was_published_in_it(self, name: str) -> None:
        """As the client's clock shows it; and in a tenth of all other minutes at most."""
        start = MOMENT.replace(tzinfo=UTC).astimezone(zoneinfo.ZoneInfo(name)).replace(tzinfo=None)
        spans = Span(start, start + MINUTE).narrow()

        def holds(moment: datetime) -> bool:
            return any(one.start <= moment <= one.end for one in spans if one.start and one.end)

        assert holds(MOMENT)
        assert holds(MOMENT + MINUTE)
        day = [MOMENT + n * MINUTE for n in range(-720, 720)]
        assert sum(map(holds, day)) < len(day) / 10

    def test_a_long_stretch_is_one_piece(self) -> None:
        """The zones' stretches would overlap."""
        assert Span(MOMENT, MOMENT + timedelta(hours=1)).narrow() == []


def test_what_is_left_is_told_and_understood() -> None:
    """From one page to the next nothing is lost."""
    left = Next("ab", (Stretch(50, 70), Stretch(90, 100), Stretch(120, 130)))
    told = dict(part.split("=") for part in left.as_path().partition("?")[2].split("&"))
    again = Next.read(told["epoch"], told["start"], told["max"], told["then"].replace("+", " "))
    assert again == left
