"""Matching real copies of real photos, and nothing else."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pyhash import fingerprint_file
from pyhash.errors import EmptyFile, OutOfMemory, UnknownFormat, UnreadableFile
from pyhash.platform import Matcher
from pyhash.platform import query as queries
from pyhash.platform.entries import Page, Remove
from pyhash.platform.index import ChunkIndex, FlatIndex
from pyhash.platform.query import Query
from pyhash.turns import Turn
from pyhash.values import Item, Kind, Md5, Pdq, PdqHash, Sha256, Vpdq, VpdqFrame
from tests.films import film, halved, panned
from tests.photos import PHOTOS
from tests.pyhash.platform.stocked import entry_id, stock

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pyhash.platform.index import HashIndex

CHINA, FLOWER = PHOTOS[8], PHOTOS[9]


def copy_of(photo: Path, folder: Path, turn: Turn = Turn.NONE) -> Path:
    """A copy as sites make them: half the size, saved anew as JPEG, perhaps turned."""
    with Image.open(photo) as image:
        small = image.convert("RGB").resize((image.width // 2, image.height // 2))
    if turn is not Turn.NONE:
        small = small.transpose(Image.Transpose[turn.name])
    path = folder / f"{turn}.jpg"
    small.save(path, quality=70)
    return path


class TestMatchFile:
    @pytest.mark.parametrize("turn", Turn)
    def test_finds_a_smaller_copy_however_it_was_turned(self, tmp_path: Path, turn: Turn) -> None:
        """And says what turns it back."""
        local_list = stock(tmp_path, fingerprint_file(CHINA), fingerprint_file(FLOWER))
        (match,) = Matcher(local_list).match_file(copy_of(CHINA, tmp_path, turn)).matches
        assert match.entry_id == entry_id(0)
        back = {Turn.ROTATE_90: Turn.ROTATE_270, Turn.ROTATE_270: Turn.ROTATE_90}
        assert match.turn is back.get(turn, turn)
        assert match.distance_bits is not None
        assert match.distance_bits <= 14

    @pytest.mark.parametrize("first", [0, 1])
    def test_finds_a_picture_that_is_a_later_frame(self, tmp_path: Path, first: int) -> None:
        """Of an animation that begins with an empty frame, or with another photo; mirrored, too."""
        matcher = Matcher(stock(tmp_path, fingerprint_file(CHINA)))
        with Image.open(FLOWER) as flower, Image.open(CHINA) as china:
            begins = (Image.new("RGB", (320, 214), "white"), flower.resize((320, 214)))
            hidden = china.resize((320, 214)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
            path = tmp_path / "animation.webp"
            begins[first].save(path, save_all=True, append_images=[hidden], quality=90)
        (match,) = matcher.match_file(path).matches
        assert (match.entry_id, match.turn) == (entry_id(0), Turn.FLIP_LEFT_RIGHT)

    @pytest.mark.parametrize("make_index", [ChunkIndex, FlatIndex])
    def test_finds_no_other_photo(self, tmp_path: Path, make_index: type[HashIndex]) -> None:
        """Strangers, in all their turns."""
        listed = [fingerprint_file(photo) for photo in PHOTOS[:5]]
        matcher = Matcher(stock(tmp_path, *listed), make_index)
        assert [matcher.match_file(photo).matches for photo in PHOTOS[5:]] == [()] * 6
        assert len(matcher.match_file(PHOTOS[0]).matches) == 3

    def test_the_very_same_file_comes_first(self, tmp_path: Path) -> None:
        """By both digests, then by its looks."""
        matcher = Matcher(stock(tmp_path, fingerprint_file(CHINA)))
        assert [match.as_dict() for match in matcher.match_file(CHINA).matches] == [
            {
                "entry_id": entry_id(1),
                "kind": "image",
                "algorithm": "md5",
                "listed_on": "2026-11-22",
            },
            {
                "entry_id": entry_id(2),
                "kind": "image",
                "algorithm": "sha256",
                "listed_on": "2026-11-22",
            },
            {
                "entry_id": entry_id(0),
                "kind": "image",
                "algorithm": "pdq",
                "variant": "upright",
                "listed_on": "2026-11-22",
                "distance_bits": 0,
                "turn": "none",
                "certainty": "match",
            },
        ]

    def test_a_file_of_no_known_format_is_compared_byte_for_byte(self, tmp_path: Path) -> None:
        """And the result says that this was all."""
        file = tmp_path / "notes.bin"
        file.write_bytes(b"not a picture at all")
        listed = Item(Kind.VIDEO, (Sha256(sha256(file.read_bytes()).digest()),))
        result = Matcher(stock(tmp_path, listed)).match_file(file)
        assert [match.entry_id for match in result.matches] == [entry_id(0)]
        assert isinstance(result.error, UnknownFormat)

    def test_p23_a_file_that_there_is_no_memory_for_is_compared_byte_for_byte(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It does not end the run."""

        def short_of_memory(_: object) -> None:
            raise MemoryError

        matcher = Matcher(stock(tmp_path, fingerprint_file(CHINA)))
        monkeypatch.setattr(queries, "decode", short_of_memory)
        result = matcher.match_file(CHINA)
        assert [match.entry.algorithm for match in result.matches] == ["md5", "sha256"]
        assert isinstance(result.error, OutOfMemory)

    def test_a_file_that_cannot_be_read_is_an_error(self, tmp_path: Path) -> None:
        """Empty, missing."""
        matcher = Matcher(stock(tmp_path))
        (tmp_path / "empty").touch()
        with pytest.raises(EmptyFile):
            matcher.match_file(tmp_path / "empty")
        with pytest.raises(UnreadableFile):
            matcher.match_file(tmp_path / "missing")

    def test_a_withdrawn_entry_matches_no_more_at_once(self, tmp_path: Path) -> None:
        """Even in a matcher that was opened before."""
        local_list = stock(tmp_path, fingerprint_file(CHINA))
        matcher = Matcher(local_list)
        assert len(matcher.match_file(CHINA).matches) == 3
        gone = tuple(Remove(number.to_bytes(16, "big")) for number in range(3))
        local_list.apply(Page("epoch", gone, 6, more=False), local_list.standing())
        assert matcher.match_file(CHINA).matches == ()
        assert matcher.is_stale()


def near(start: PdqHash, bits: int) -> PdqHash:
    """A hash so many bits away."""
    return PdqHash(start.bits ^ ((1 << bits) - 1))


HASH = PdqHash(int("0f" * 32, 16))


def picture(one: PdqHash, quality: int = 100) -> Item:
    """A picture that has this PDQ only."""
    return Item(Kind.IMAGE, (Pdq(one, quality),))


def asking(one: PdqHash, quality: int = 100, turn: Turn = Turn.NONE) -> Query:
    """The query of a picture that has this PDQ in a turn."""
    return Query((), {turn: Pdq(one, quality)})


class TestMatch:
    def test_ends_at_31_bits(self, tmp_path: Path) -> None:
        """31 bits off is a match, 32 is none."""
        matcher = Matcher(stock(tmp_path, picture(near(HASH, 31)), picture(near(HASH, 32))))
        (match,) = matcher.match(asking(HASH)).matches
        assert (match.entry_id, match.distance_bits) == (entry_id(0), 31)

    @pytest.mark.parametrize(("listed", "asked", "found"), [(50, 50, 1), (49, 50, 0), (50, 49, 0)])
    def test_needs_quality_50_on_both_sides(
        self, tmp_path: Path, listed: int, asked: int, found: int
    ) -> None:
        """Below, pictures have so little in them that strangers match."""
        matcher = Matcher(stock(tmp_path, picture(HASH, listed)))
        assert len(matcher.match(asking(HASH, asked)).matches) == found

    def test_shows_an_entry_once_in_its_nearest_turn(self, tmp_path: Path) -> None:
        """A symmetrical picture is near in several turns."""
        query = Query(
            (),
            {Turn.NONE: Pdq(near(HASH, 9), 90), Turn.FLIP_LEFT_RIGHT: Pdq(near(HASH, 4), 90)},
        )
        (match,) = Matcher(stock(tmp_path, picture(HASH))).match(query).matches
        assert (match.turn, match.distance_bits) == (Turn.FLIP_LEFT_RIGHT, 4)

    def test_nearest_first(self, tmp_path: Path) -> None:
        """A person begins with the likeliest."""
        matcher = Matcher(stock(tmp_path, *(picture(near(HASH, bits)) for bits in (20, 3, 11))))
        found = matcher.match(asking(HASH)).matches
        assert [match.distance_bits for match in found] == [3, 11, 20]

    def test_a_digest_matches_its_own_algorithm_only(self, tmp_path: Path) -> None:
        """16 bytes of MD5 are no other thing."""
        matcher = Matcher(stock(tmp_path, Item(Kind.IMAGE, (Md5(b"m" * 16),))))
        assert len(matcher.match(Query((Md5(b"m" * 16),))).matches) == 1
        assert matcher.match(Query((Md5(b"n" * 16), Sha256(b"m" * 32)))).matches == ()


def video(hashes: Iterable[int], quality: int = 90) -> Vpdq:
    """A frame a second; hashes far apart for different numbers."""
    frames = (
        VpdqFrame(PdqHash(int(f"{number:02x}" * 32, 16)), quality, 1000 * second)
        for second, number in enumerate(hashes)
    )
    return Vpdq(tuple(frames))


class TestVideo:
    @pytest.mark.parametrize(("shared", "found"), [(10, [1.0]), (8, [0.8]), (7, [])])
    def test_matches_when_80_per_cent_of_its_frames_are_in_a_listed_video(
        self, tmp_path: Path, shared: int, found: list[float]
    ) -> None:
        """Ten distinct frames, so many of which the list has."""
        listed = Item(Kind.VIDEO, (video([17 * n for n in range(shared)]),))
        query = Query((), video=video([17 * n for n in range(10)]))
        matches = Matcher(stock(tmp_path, listed)).match(query).matches
        assert [match.share for match in matches] == found

    @pytest.mark.parametrize(("bits", "found"), [(31, 1), (32, 0)])
    def test_a_frame_counts_up_to_31_bits(self, tmp_path: Path, bits: int, found: int) -> None:
        """As a picture does."""
        listed = Item(Kind.VIDEO, (Vpdq((VpdqFrame(near(HASH, bits), 90, 0),)),))
        query = Query((), video=Vpdq((VpdqFrame(HASH, 90, 0),)))
        assert len(Matcher(stock(tmp_path, listed)).match(query).matches) == found

    def test_a_clip_of_a_listed_video_matches(self, tmp_path: Path) -> None:
        """What counts is the upload's frames, not the listed video's."""
        listed = Item(Kind.VIDEO, (video([17 * n for n in range(15)]),))
        query = Query((), video=video([17 * n for n in range(4, 7)]))
        assert len(Matcher(stock(tmp_path, listed)).match(query).matches) == 1

    def test_a_smaller_copy_of_a_listed_video_matches_and_another_does_not(
        self, tmp_path: Path
    ) -> None:
        """From file to match: half the size, encoded anew, as a messenger sends it on."""
        listed, copy, other = (tmp_path / f"{name}.mp4" for name in ("listed", "copy", "other"))
        listed.write_bytes(film(panned(8, seconds=6, width=480, height=320)))
        copy.write_bytes(halved(listed))
        other.write_bytes(film(panned(9, seconds=6, width=480, height=320)))
        matcher = Matcher(stock(tmp_path, fingerprint_file(listed)))
        (match,) = matcher.match_file(copy).matches
        assert (match.entry.algorithm, match.entry.kind) == ("vpdq", "video")
        assert match.share is not None
        assert match.share >= 0.8
        assert matcher.match_file(other).matches == ()

    def test_equal_frames_count_once_and_poor_ones_not_at_all(self, tmp_path: Path) -> None:
        """A black beginning would match any other."""
        listed = Item(Kind.VIDEO, (video([17]), Md5(b"m" * 16)))
        matcher = Matcher(stock(tmp_path, listed))
        still = Query((), video=video([17] * 30 + [34]))
        assert matcher.match(still).matches == ()
        poor = Query((), video=video([17], quality=49))
        assert matcher.match(poor).matches == ()

    def test_frames_of_two_listed_videos_make_no_match(self, tmp_path: Path) -> None:
        """The share is of one and the same video."""
        halves = [range(5), range(5, 10)]
        listed = [Item(Kind.VIDEO, (video([17 * n for n in half]),)) for half in halves]
        query = Query((), video=video([17 * n for n in range(10)]))
        assert Matcher(stock(tmp_path, *listed)).match(query).matches == ()
