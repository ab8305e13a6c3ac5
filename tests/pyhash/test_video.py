"""Videos: which frames are taken, and the whole against the reference."""

from __future__ import annotations

import io
import itertools
import struct
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyhash import pdq, video, video_av
from pyhash.digest import digest
from pyhash.distinct import NEAR_DUPLICATE_BITS, DistinctFrames
from pyhash.errors import DamagedFile, UnknownFormat
from pyhash.fingerprint import fingerprint_file
from pyhash.platform import Matcher
from pyhash.platform.query import Query
from pyhash.values import Item, Kind, PdqHash, Vpdq, VpdqFrame
from pyhash.video import VideoHasher, full_range, on_display, spacing_ms
from tests.films import film, halved, panned
from tests.photos import PHOTOS, SHARED, pixels
from tests.pyhash.platform.stocked import entry_id, stock

if TYPE_CHECKING:
    from pathlib import Path

CODECS = [
    ("mp4", "libx264", "yuv420p"),
    ("mp4", "libx265", "yuv420p10le"),
    ("mov", "libx264", "yuv420p"),
    ("mov", "mpeg4", "yuv420p"),
    ("matroska", "libx264", "yuv444p"),
    ("webm", "libvpx", "yuv420p"),
    ("webm", "libvpx-vp9", "yuv420p"),
    ("webm", "libsvtav1", "yuv420p"),
]


def frame(bits: int, quality: int = 100, time_ms: int = 0) -> VpdqFrame:
    """A frame whose hash has these bits."""
    return VpdqFrame(PdqHash(bits), quality, time_ms)


def vpdq_of(item: Item) -> Vpdq:
    """The vPDQ of a video's item, which leads."""
    made = item.fingerprints[0]
    assert isinstance(made, Vpdq)
    return made


def written(folder: Path, data: bytes) -> Path:
    """The bytes as a file; its name says nothing."""
    path = folder / "file"
    path.write_bytes(data)
    return path


def cut_out(data: bytes, path: Path) -> None:
    """Write a Matroska film anew as an MP4, from its second packet on."""
    with av.open(io.BytesIO(data), "r") as source, av.open(str(path), "w", format="mp4") as output:
        stream = source.streams.video[0]
        copied = output.add_stream_from_template(stream)
        for packet in itertools.islice(source.demux(stream), 1, None):
            if packet.dts is not None:  # the last one is empty
                packet.stream = copied
                output.mux(packet)


class TestOnDisplay:
    def test_takes_what_stands_at_each_second(self) -> None:
        """At 29.97 frames a second the frame on display at 1 s began at 0.968."""
        times = [index * 1001 / 30 for index in range(61)]
        taken = [time for time, _ in on_display((time, None) for time in times)]
        assert taken == [0, 968, 1969]

    def test_takes_a_frame_on_the_second_itself(self) -> None:
        """Not the one before, though clocks round."""
        times = [0, 500, 1000.05, 1500, 2000]
        assert [time for time, _ in on_display((t, None) for t in times)] == [0, 1000, 2000]

    def test_takes_a_frame_that_stands_for_long_once(self) -> None:
        """A screen recording shows nothing new for minutes."""
        times = [0.0, 40.0, 90_000.0]
        assert [time for time, _ in on_display((t, None) for t in times)] == [0, 40, 90_000]

    def test_counts_from_the_first_frame(self) -> None:
        """Recordings of a stream start anywhere."""
        times = [7000.0, 7500.0, 8000.0]
        assert [time for time, _ in on_display((t, None) for t in times)] == [0, 1000]

    @given(st.lists(st.floats(-1e9, 1e9), max_size=40))
    def test_p23_never_goes_back_whatever_the_clock_does(self, times: list[float]) -> None:
        """Broken and hostile files have times in any order."""
        taken = [time for time, _ in on_display((time, None) for time in times)]
        assert taken == sorted(taken)
        assert all(time >= 0 for time in taken)
        assert bool(taken) == bool(times)


class TestSpacing:
    @pytest.mark.parametrize(
        ("minutes", "expected_ms"), [(0, 1000), (1, 1000), (10, 1000), (60, 6000)]
    )
    def test_is_a_second_until_600_frames_do_not_reach(
        self, minutes: int, expected_ms: float
    ) -> None:
        """An hour is looked at every six seconds."""
        assert spacing_ms(minutes * 60_000) == expected_ms


class TestDistinctFrames:
    def test_prune_near_duplicates(self) -> None:
        """Ten bits are the same frame, eleven another."""
        distinct: DistinctFrames[VpdqFrame] = DistinctFrames(9)
        for ones in (0, NEAR_DUPLICATE_BITS, NEAR_DUPLICATE_BITS + 1):
            distinct.offer(frame((1 << ones) - 1))
        assert [kept.hash.ones() for kept in distinct.kept] == [0, 11]

    def test_leave_out_what_platforms_ignore(self) -> None:
        """Quality 49 is not matched by anybody."""
        distinct: DistinctFrames[VpdqFrame] = DistinctFrames(9)
        distinct.offer(frame(0, quality=49))
        distinct.offer(frame(0, quality=50))
        assert [kept.quality for kept in distinct.kept] == [50]

    def test_stay_spread_over_the_whole_when_there_are_too_many(self) -> None:
        """Sixteen into four: every fourth."""
        rng = np.random.default_rng(3)
        hashes = [int.from_bytes(rng.bytes(32), "big") for _ in range(16)]
        distinct: DistinctFrames[VpdqFrame] = DistinctFrames(4)
        for time_ms, bits in enumerate(hashes):
            distinct.offer(frame(bits, time_ms=time_ms))
        assert [kept.time_ms for kept in distinct.kept] == [0, 4, 8, 12]

    @given(st.integers(1, 20), st.integers(0, 200))
    def test_p23_never_exceed_the_limit_and_keep_the_first(self, limit: int, count: int) -> None:
        """However long the sequence."""
        rng = np.random.default_rng(count)
        distinct: DistinctFrames[VpdqFrame] = DistinctFrames(limit)
        for time_ms in range(count):
            distinct.offer(frame(int.from_bytes(rng.bytes(32), "big"), time_ms=time_ms))
        times = [kept.time_ms for kept in distinct.kept]
        assert len(times) <= limit
        assert times[:1] == [0][:count]
        assert times == sorted(times)


class TestFullRange:
    def test_stretches_video_black_and_white(self) -> None:
        """16 is black and 235 white; what lies beyond is cut."""
        luma = np.array([[0, 16, 17, 126, 235, 255]], np.uint8)
        assert full_range(luma).tolist() == [[0, 0, 1, 128, 255, 255]]


class TestVideoHasher:
    def test_hashes_frames_as_pictures(self) -> None:
        """Grey or coloured, each with its time."""
        hasher = VideoHasher()
        hasher.add(0, pixels(PHOTOS[0]))
        hasher.add(1000, np.ascontiguousarray(pixels(PHOTOS[1])[:, :, 1]))
        item = hasher.item(digest(io.BytesIO(b""), lambda _: None))
        first = pdq.compute(pixels(PHOTOS[0]))
        assert item.kind is Kind.VIDEO
        assert vpdq_of(item).frames[0] == VpdqFrame(first.hash, first.quality, 0)
        assert [made.time_ms for made in vpdq_of(item).frames] == [0, 1000]

    def test_p23_leaves_out_a_frame_at_a_time_that_no_video_has(self) -> None:
        """A clock that jumps: the wire takes 24 days, and would refuse the whole item."""
        hasher = VideoHasher()
        hasher.add(2**31 - 1, pixels(PHOTOS[0]))
        hasher.add(2**31, pixels(PHOTOS[1]))
        item = hasher.item(digest(io.BytesIO(b""), lambda _: None))
        assert [made.time_ms for made in vpdq_of(item).frames] == [2**31 - 1]

    def test_gives_the_digests_alone_where_no_frame_is_of_use(self) -> None:
        """Black from beginning to end."""
        digests = digest(io.BytesIO(b"film"), lambda _: None)
        hasher = VideoHasher()
        hasher.add(0, np.zeros((90, 160), np.uint8))
        assert hasher.item(digests) == Item(Kind.VIDEO, digests)


class TestFingerprintFile:
    @pytest.mark.parametrize(("container", "codec", "pixel_format"), CODECS)
    def test_takes_the_videos_of_phones_and_messengers(
        self, tmp_path: Path, container: str, codec: str, pixel_format: str
    ) -> None:
        """Every second is within a few bits of the frame that went in."""
        shots = list(panned(seconds=3))
        data = film(shots, container=container, codec=codec, pixel_format=pixel_format)
        made = vpdq_of(fingerprint_file(written(tmp_path, data)))
        expected = [pdq.compute(shots[second * 10]) for second in range(3)]
        apart = [a.hash.distance(b.hash) for a, b in zip(made.frames, expected, strict=True)]
        assert [round(one.time_ms, -1) for one in made.frames] == [0, 1000, 2000]
        assert max(apart) <= 12

    @pytest.mark.parametrize("rotation", [90, 180, -90])
    def test_turns_frames_as_the_player_does(self, tmp_path: Path, rotation: int) -> None:
        """A phone held upright writes lying frames and says so; counter-clockwise, degrees."""
        shots = list(panned(seconds=1))
        data = film(shots, rotation=rotation)
        made = vpdq_of(fingerprint_file(written(tmp_path, data)))
        upright = np.ascontiguousarray(np.rot90(shots[0], rotation // 90))
        assert made.frames[0].hash.distance(pdq.compute(upright).hash) <= 12

    def test_gives_the_digests_alone_where_the_codec_is_unknown(self, tmp_path: Path) -> None:
        """The file still is what it is."""
        data = film(panned(seconds=1)).replace(b"avc1", b"zzz1")
        item = fingerprint_file(written(tmp_path, data))
        assert item == Item(Kind.VIDEO, digest(io.BytesIO(data), lambda _: None))

    def test_takes_a_video_whose_end_is_missing_as_far_as_it_goes(self, tmp_path: Path) -> None:
        """A download that stopped still plays."""
        data = film(panned(seconds=5), container="matroska")
        made = vpdq_of(fingerprint_file(written(tmp_path, data[: len(data) // 2])))
        assert 1 <= len(made.frames) <= 3

    @pytest.mark.parametrize("container", ["mp4", "matroska"])
    def test_p23_calls_a_video_without_a_frame_damaged(
        self, tmp_path: Path, container: str
    ) -> None:
        """Its beginning alone."""
        data = film(panned(seconds=1), container=container)
        with pytest.raises(DamagedFile):
            fingerprint_file(written(tmp_path, data[:300]))

    def test_refuses_sound_without_a_picture(self, tmp_path: Path) -> None:
        """An MP4 may be music."""
        buffer = io.BytesIO()
        with av.open(buffer, "w", format="mp4") as output:
            stream = output.add_stream("aac", rate=44_100)
            samples = np.zeros((1, 1024), np.float32)
            silence = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
            silence.sample_rate = 44_100
            output.mux(stream.encode(silence))
            output.mux(stream.encode(None))
        with pytest.raises(UnknownFormat):
            fingerprint_file(written(tmp_path, buffer.getvalue()))

    def test_looks_at_a_long_video_by_seeking(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Eight seconds under a limit of four frames: every second one, at the right times."""
        shots = list(panned(seconds=8))
        data = film(shots, options={"g": "10"})
        for module in (video, video_av):
            monkeypatch.setattr(module, "MAX_FRAMES", 4)
        made = vpdq_of(fingerprint_file(written(tmp_path, data)))
        expected = [pdq.compute(shots[second * 10]) for second in (0, 2, 4, 6)]
        apart = [a.hash.distance(b.hash) for a, b in zip(made.frames, expected, strict=True)]
        assert [one.time_ms for one in made.frames] == [0, 2000, 4000, 6000]
        assert max(apart) <= 12

    def test_looks_at_a_long_video_that_was_cut_out_of_a_stream(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its first key frame comes later: there is nothing to seek before it."""
        for module in (video, video_av):
            monkeypatch.setattr(module, "MAX_FRAMES", 4)
        path = tmp_path / "cut.mp4"
        cut_out(film(panned(seconds=8), container="matroska", options={"g": "10"}), path)
        made = vpdq_of(fingerprint_file(path))
        assert [round(one.time_ms, -2) for one in made.frames] == [0, 1000, 3000, 5000]

    def test_p23_a_length_that_no_clock_has_is_answered(self, tmp_path: Path) -> None:
        """Three hundred years of nanoseconds: the frames that are there."""
        data = bytearray(film(panned(seconds=1), container="matroska"))
        scale, length = data.index(b"\x2a\xd7\xb1\x83") + 4, data.index(b"\x44\x89\x88") + 3
        data[scale : scale + 3] = (1).to_bytes(3, "big")  # ns a tick
        data[length : length + 8] = struct.pack(">d", 1e19)
        assert len(vpdq_of(fingerprint_file(written(tmp_path, bytes(data)))).frames) == 1

    def test_p23_decodes_so_many_frames_and_no_more(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What a hostile file asks for beyond is not looked at."""
        monkeypatch.setattr(video_av, "MAX_DECODED_FRAMES", 15)
        made = vpdq_of(fingerprint_file(written(tmp_path, film(panned(seconds=4)))))
        assert [one.time_ms for one in made.frames] == [0, 1000]


def reference(path: Path) -> dict[int, tuple[PdqHash, int]]:
    """The reference's frames: (hash, quality) by time in ms."""
    rows = (line.split(",") for line in path.with_suffix(".txt").read_text().splitlines())
    return {
        round(float(time) * 1000): (PdqHash.from_hex(bits), int(quality))
        for _, quality, bits, time in rows
    }


def _apart_ms(one: int, other: int) -> int:
    return abs(one - other)


@pytest.fixture(scope="module")
def films() -> dict[Path, Vpdq]:
    """The reference's three videos, fingerprinted once."""
    folder = SHARED / "vpdq"
    if not folder.is_dir():
        pytest.skip("the reference files (../shared/data/vpdq) are not beside this checkout")
    return {path: vpdq_of(fingerprint_file(path)) for path in sorted(folder.glob("*.mp4"))}


class TestAgainstTheReference:
    """P06: the fingerprint is the one platforms compute."""

    def test_p06_frames_are_those_of_the_reference(self, films: dict[Path, Vpdq]) -> None:
        """Each within 31 bits of the reference's frame of that time, the median within 8."""
        apart = []
        for path, made in films.items():
            known = reference(path)
            for one in made.frames:
                nearest = min(known, key=partial(_apart_ms, one.time_ms))
                assert _apart_ms(nearest, one.time_ms) <= 1
                apart.append(one.hash.distance(known[nearest][0]))
        assert len(apart) >= 16
        assert max(apart) <= 31
        assert median(apart) <= 8

    def test_p06_a_small_copy_is_found_and_other_videos_are_not(
        self, tmp_path: Path, films: dict[Path, Vpdq]
    ) -> None:
        """Half the size, encoded anew; the two of a pattern are one scene, filmed once."""
        scenes = [path.name.partition("-")[0] for path in films]
        matcher = Matcher(stock(tmp_path, *(Item(Kind.VIDEO, (made,)) for made in films.values())))
        for number, path in enumerate(films):
            copy = vpdq_of(fingerprint_file(written(tmp_path, halved(path))))
            found = {match.entry_id for match in matcher.match(Query((), video=copy)).matches}
            assert entry_id(number) in found
            assert found <= {entry_id(n) for n, one in enumerate(scenes) if one == scenes[number]}
