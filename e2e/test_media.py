"""Every format in the sealed worker, against the command line on the same bytes."""

from __future__ import annotations

import io
import struct
from functools import lru_cache
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from e2e.site import serve
from e2e.test_seal import ENGINES, FILES, load_worker
from pyhash.fingerprint import items_of
from pyhash.values import PdqHash
from tests.bombs import bombs
from tests.films import film, panned
from tests.grids import tiled_heic
from tests.photos import PHOTOS, SHARED, encoded, piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from e2e.browsers import Browser

pytestmark = pytest.mark.slow

NEAR_BITS: Final = 10
NEAR_SHARE: Final = 0.95


VIDEOS: Final[dict[str, dict[str, Any]]] = {
    "h264.mp4": {},
    "h264.mov": {"container": "mov"},
    "camera.mp4": {},
    "trimmed.mp4": {},
    "h264.mkv": {"container": "matroska"},
    "vp8.webm": {"container": "webm", "codec": "libvpx"},
    "vp9.webm": {"container": "webm", "codec": "libvpx-vp9"},
    "av1.webm": {"container": "webm", "codec": "libsvtav1"},
    "turned.mp4": {"rotation": 90},
}
"""A short film in each codec and container that all three engines decode."""
HEIFS: Final = (
    *("photo-0.heic", "photo-1.heic", "photo-2.heic", "turned.heic", "grey.heic", "deep.heic"),
    *("several.heic", "motion.heic", "tiled.heic"),
)
PICTURES: Final = (
    *("photo.png", "photo.webp", "photo.gif", "grey.jpeg", "cmyk.jpeg", "photo.jpeg"),
    *("turned.jpeg", "cut.jpeg", "motion.jpeg", "animated.gif", "animated.webp"),
    *("lzw.tiff", "photo.bmp"),
)
AVIFS: Final = ("photo.avif", "turned.avif", "animated.avif")
BROKEN: Final = (
    *("cut.mp4", "head.mp4", "flipped.mp4", "cut.webm", "head.webm"),
    *("cut.heic", "head.heic", "flipped.heic"),
)
UNREADABLE: Final = ("deflate.tiff", "lab.tiff")
UNDECODABLE: Final = ("mpeg4.mov", "hevc.mp4")
BOMBS: Final = bombs()
REFERENCE: Final = sorted(path.name for path in (SHARED / "vpdq").glob("*.mp4"))


@lru_cache(maxsize=1)
def videos() -> dict[str, bytes]:
    """Each of VIDEOS as a file."""
    frames = list(panned(seconds=6))
    made = {name: film(frames, **options) for name, options in VIDEOS.items()}
    # Sony's own brand comes first, and then what it is compatible with.
    camera = made["camera.mp4"].replace(b"ftypisom", b"ftypXAVC", 1)
    return made | {"camera.mp4": camera, "trimmed.mp4": trimmed(made["trimmed.mp4"])}


def trimmed(data: bytes, cut_ms: int = 1300) -> bytes:
    """The film without its beginning, as phones trim: it is there, and the edit list leaves it out.

    Source:
        ISO/IEC 14496-12, 8.4.2 (`mdhd`) and 8.6.6 (`elst`), both of version 0.
    """
    clock = data.index(b"mdhd") + 16
    entry = data.index(b"elst") + 12
    ticks_a_second = int.from_bytes(data[clock : clock + 4], "big")
    length_ms, start = struct.unpack_from(">Ii", data, entry)
    edit = struct.pack(">Ii", length_ms - cut_ms, start + cut_ms * ticks_a_second // 1000)
    return data[:entry] + edit + data[entry + len(edit) :]


def turned(tag: int = 6) -> Image.Exif:
    """What a phone writes when it is held upright."""
    exif = Image.Exif()
    exif[0x0112] = tag
    return exif


def several(form: str) -> bytes:
    """Three pictures in one file, one of them twice."""
    first, *others = [piece(number) for number in (0, 1, 1, 2)]
    return encoded(first, form, save_all=True, append_images=others)


@lru_cache(maxsize=1)
def clip() -> bytes:
    """The video of a motion photo."""
    return film(panned(seconds=2))


@lru_cache(maxsize=1)
def heifs() -> dict[str, bytes]:
    """Real photos: of odd sizes, grey, turned, of ten bits, several, in tiles, with a video."""
    photos = [Image.open(path).convert("RGB") for path in (PHOTOS[0], PHOTOS[1], PHOTOS[8])]
    video_box = (8 + len(clip())).to_bytes(4, "big") + b"mpvd" + clip()
    return {
        **{f"photo-{n}.heic": encoded(photo, "HEIF") for n, photo in enumerate(photos)},
        "turned.heic": encoded(photos[1], "HEIF", exif=turned()),
        "grey.heic": encoded(photos[2].convert("L"), "HEIF"),
        "deep.heic": deep(photos[1]),
        "several.heic": several("HEIF"),
        "motion.heic": encoded(photos[1], "HEIF") + video_box,
        "tiled.heic": tiled_heic(photos[1]),
    }


def deep(photo: Image.Image) -> bytes:
    """The photo in ten bits, as phones write HDR."""
    sixteen = np.asarray(photo).astype("<u2") * 257
    made = pillow_heif.from_bytes("RGB;16", photo.size, sixteen.tobytes())
    buffer = io.BytesIO()
    made.save(buffer, save_to_12bit=False)
    return buffer.getvalue()


@lru_cache(maxsize=1)
def pictures() -> dict[str, bytes]:
    """Formats that are the same to the bit, in the browser and here."""
    photo = Image.open(PHOTOS[1]).convert("RGB")
    jpeg = encoded(photo, "JPEG", quality=85)
    return {
        "photo.png": encoded(photo, "PNG"),
        "photo.webp": encoded(photo, "WEBP", quality=80),
        "photo.gif": encoded(photo, "GIF"),
        "grey.jpeg": encoded(photo.convert("L"), "JPEG"),
        "cmyk.jpeg": encoded(photo.convert("CMYK"), "JPEG"),
        "photo.jpeg": jpeg,
        "turned.jpeg": encoded(photo, "JPEG", quality=85, exif=turned()),
        "cut.jpeg": jpeg[:-300],
        "motion.jpeg": jpeg + clip(),
        "animated.gif": several("GIF"),
        "animated.webp": several("WEBP"),
        "lzw.tiff": encoded(photo, "TIFF", compression="tiff_lzw"),
        "photo.bmp": encoded(photo, "BMP"),
    }


@lru_cache(maxsize=1)
def unreadable() -> dict[str, bytes]:
    """Sound TIFFs for which the browser's Pillow lacks a library."""
    photo = piece()
    lab = Image.merge("LAB", photo.split())
    return {
        "deflate.tiff": encoded(photo, "TIFF", compression="tiff_adobe_deflate"),
        "lab.tiff": encoded(lab, "TIFF"),
    }


@lru_cache(maxsize=1)
def avifs() -> dict[str, bytes]:
    """Read by the browser alone: Python has no AVIF there."""
    photo = Image.open(PHOTOS[1]).convert("RGB")
    return {
        "photo.avif": encoded(photo, "AVIF", speed=8),
        "turned.avif": encoded(photo, "AVIF", speed=8, exif=turned()),
        "animated.avif": several("AVIF"),
    }


@lru_cache(maxsize=1)
def broken() -> dict[str, bytes]:
    """Files that begin well and end badly."""
    mp4, webm, heic = videos()["h264.mp4"], videos()["vp9.webm"], heifs()["photo-1.heic"]
    return {
        "cut.mp4": mp4[: len(mp4) // 2],
        "head.mp4": mp4[:64],
        "cut.webm": webm[: len(webm) // 2],
        "head.webm": webm[:64],
        "flipped.mp4": flipped(mp4),
        "cut.heic": heic[: len(heic) // 2],
        "head.heic": heic[:64],
        "flipped.heic": flipped(heic),
    }


@lru_cache(maxsize=1)
def undecodable() -> dict[str, bytes]:
    """Codecs that players know, and browsers do not or not everywhere."""
    frames = list(panned(seconds=2))
    return {
        "mpeg4.mov": film(frames, container="mov", codec="mpeg4"),
        "hevc.mp4": film(frames, codec="libx265", options={"x265-params": "log-level=none"}),
    }


def flipped(data: bytes) -> bytes:
    """Every 97th byte behind the first 64 turned over."""
    return data[:64] + bytes(
        byte ^ (0xFF if place % 97 == 0 else 0) for place, byte in enumerate(data[64:])
    )


@pytest.fixture(params=ENGINES, scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """A started worker in each engine in turn, with all the files of this module to fetch."""
    engine: Callable[[], AbstractContextManager[Browser]] = request.param
    files = videos() | heifs() | pictures() | avifs() | broken() | undecodable() | shared() | BOMBS
    files |= unreadable()
    extra = {**FILES, **{f"/file/{name}": data for name, data in files.items()}}
    with serve(extra=extra) as site, engine() as opened:
        load_worker(opened, site.url)
        assert opened.run("() => sealedWorker.start()")["type"] == "ready"
        yield opened


def hashed(browser: Browser, name: str) -> dict[str, Any]:
    """What the sealed worker answers for the file."""
    answer: dict[str, Any] = browser.run("(path) => sealedWorker.hashAt(path)", f"/file/{name}")
    return answer


def item_of(browser: Browser, name: str) -> dict[str, Any]:
    """The one item of a file, or the first of a motion photo."""
    item: dict[str, Any] = hashed(browser, name)["items"][0]
    return item


def native(data: bytes) -> list[dict[str, Any]]:
    """The items that the command line makes of the bytes."""
    return [item.as_dict() for item in items_of(io.BytesIO(data), size=len(data))]


def by_algorithm(item: dict[str, Any], algorithm: str) -> list[dict[str, Any]]:
    """The fingerprints of one kind."""
    return [found for found in item["fingerprints"] if found["algorithm"] == algorithm]


def distances(mine: dict[str, Any], theirs: dict[str, Any]) -> list[int]:
    """Of each frame of one video to the nearest of another within half a second, bits."""
    frames, others = (by_algorithm(item, "vpdq")[0]["frames"] for item in (mine, theirs))
    return [
        min(
            (
                PdqHash.from_hex(frame["value"]).distance(PdqHash.from_hex(other["value"]))
                for other in others
                if abs(frame["time_ms"] - other["time_ms"]) <= 500
            ),
            default=256,
        )
        for frame in frames
    ]


def shared() -> dict[str, bytes]:
    """The reference's own videos, where they are."""
    return {name: (SHARED / "vpdq" / name).read_bytes() for name in REFERENCE}


CODECS: Final = {"vp8": "vp8", "vp9": "vp09.00.10.08", "av1": "av01.0.04M.08"}
H264: Final = "avc1.64001f"
DECODES: Final = """async (codec) => typeof VideoDecoder === "function" &&
    (await VideoDecoder.isConfigSupported({ codec })).supported"""


def frames_of(browser: Browser, name: str) -> dict[str, Any]:
    """The item of a video with its frames; skips where this build of the engine has no decoder.

    Firefox, for one, takes its H.264 decoder from the system. There the digests are asked for.
    """
    item = item_of(browser, name)
    if not browser.run(DECODES, CODECS.get(name.partition(".")[0], H264)):
        assert [found["algorithm"] for found in item["fingerprints"]] == ["md5", "sha256"]
        pytest.skip(f"this {browser.name} does not decode {name}: it gave the digests")
    return item


class TestVideo:
    @pytest.mark.parametrize("name", VIDEOS)
    def test_has_the_frames_of_the_command_line(self, browser: Browser, name: str) -> None:
        """Same seconds, same bits within ten on 95 of 100 frames, same digests."""
        (expected,) = native(videos()[name])

        item = frames_of(browser, name)

        bits = distances(item, expected)
        assert len(bits) == len(by_algorithm(expected, "vpdq")[0]["frames"])
        assert sum(distance <= NEAR_BITS for distance in bits) >= NEAR_SHARE * len(bits)
        assert item["fingerprints"][1:] == expected["fingerprints"][1:]

    @pytest.mark.parametrize("name", REFERENCE)
    def test_has_the_frames_of_the_reference(self, browser: Browser, name: str) -> None:
        """Each frame within 31 bits of the reference's frame of that time, the median within 8."""
        lines = (SHARED / "vpdq" / name).with_suffix(".txt").read_text().splitlines()
        rows = [line.split(",") for line in lines]
        reference = [(float(time), PdqHash.from_hex(value)) for _, _, value, time in rows]

        frames = by_algorithm(frames_of(browser, name), "vpdq")[0]["frames"]
        bits = []
        for frame in frames:
            seconds = frame["time_ms"] / 1000
            _, nearest = min(reference, key=lambda row: abs(row[0] - seconds))
            bits.append(nearest.distance(PdqHash.from_hex(frame["value"])))

        assert max(bits) <= 31
        assert median(bits) <= 8

    @pytest.mark.parametrize("name", UNDECODABLE)
    def test_without_a_decoder_has_its_digests(self, browser: Browser, name: str) -> None:
        """Where the browser does not know its codec its very bytes can still be found."""
        item = item_of(browser, name)
        (expected,) = native(undecodable()[name])

        assert item["kind"] == "video"
        assert item["fingerprints"][-2:] == expected["fingerprints"][-2:]
        if name == "mpeg4.mov":  # plays in none of the three engines
            assert len(item["fingerprints"]) == 2


class TestPicture:
    @pytest.mark.parametrize("name", [*PICTURES, *HEIFS])
    def test_has_the_very_items_of_the_command_line(self, browser: Browser, name: str) -> None:
        """Not a bit between the two, in any engine; of a motion photo the still and its video."""
        items = hashed(browser, name)["items"]
        expected = native((pictures() | heifs())[name])

        assert items[0] == expected[0]
        assert len(items) == len(expected)
        for inside, other in zip(items[1:], expected[1:], strict=True):
            assert inside["kind"] == "video"
            assert inside["fingerprints"][-2:] == other["fingerprints"][-2:]

    @pytest.mark.parametrize("name", AVIFS)
    def test_avif_is_that_of_the_command_line(self, browser: Browser, name: str) -> None:
        """To the bit; in Firefox, whose chroma is coarser, within two bits.

        Further frames of what moves within ten: Chromium cuts their darkest and brightest tones.
        """
        item = item_of(browser, name)
        (expected,) = native(avifs()[name])

        mine, theirs = (by_algorithm(made, "pdq") for made in (item, expected))
        if name == "animated.avif" and browser.name == "webkit":
            mine, theirs = mine[:1], theirs[:1]  # WebKit shows a page its first frame alone
        still_bits = 2 if browser.name == "firefox" else 0
        assert by_algorithm(item, "sha256") == by_algorithm(expected, "sha256")
        assert [pdq["variant"] for pdq in mine] == [pdq["variant"] for pdq in theirs]
        for pdq, other in zip(mine, theirs, strict=True):
            distance = PdqHash.from_hex(pdq["value"]).distance(PdqHash.from_hex(other["value"]))
            assert distance <= (NEAR_BITS if pdq["variant"] == "frame" else still_bits)

    @pytest.mark.parametrize("name", UNREADABLE)
    def test_without_a_decoder_is_said_to_be_so(self, browser: Browser, name: str) -> None:
        """Not damaged: the command line reads it."""
        assert hashed(browser, name)["code"] == "missing_decoder"
        assert len(native(unreadable()[name])) == 1

    def test_says_who_decoded_it(self, browser: Browser) -> None:
        """The browser where it gives what platforms see; a broken end is for the engine."""
        decoders = {name: hashed(browser, name)["decoder"] for name in (*PICTURES, *AVIFS)}

        assert {name for name, decoder in decoders.items() if decoder == "browser"} == {
            *("photo.jpeg", "turned.jpeg", "motion.jpeg"),
            *AVIFS,
        }


class TestBroken:
    @pytest.mark.parametrize("name", BROKEN)
    def test_p23_is_answered_and_the_next_file_goes_on(self, browser: Browser, name: str) -> None:
        """A stable code, or the digests of what no browser could decode."""
        answer = hashed(browser, name)
        after = hashed(browser, "photo.png")

        if answer["type"] == "failed":
            assert answer["code"] in {"damaged_file", "unknown_format", "too_large"}
        else:
            assert by_algorithm(answer["items"][0], "sha256")
        assert after["items"] == native(pictures()["photo.png"])

    @pytest.mark.parametrize("name", BOMBS)
    def test_p23_a_picture_that_cannot_be_is_refused_and_the_next_file_goes_on(
        self, browser: Browser, name: str
    ) -> None:
        """A few kilobytes that claim 60,000 x 60,000 pixels, in each format."""
        answer = hashed(browser, name)
        after = hashed(browser, "photo.png")

        if name.endswith((".mp4", ".mkv")):  # its frames say for themselves how large they are
            assert by_algorithm(answer["items"][0], "sha256")
        else:
            assert answer["code"] in {"too_large", "damaged_file"}
        assert after["items"] == native(pictures()["photo.png"])
