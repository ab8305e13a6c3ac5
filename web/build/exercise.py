"""Makes the engine do in Pyodide all that a file can ask of it, and writes down its answers.

Run by `web.build.inside`. The answers tell whether a trimmed runtime is as good as the originals;
the modules that were imported on the way, and no others, are what a trimmed runtime keeps.
"""

import gc
import io
import json
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, MpoImagePlugin, WebPImagePlugin

from pyhash import bridge, selftest
from pyhash.formats import Format

FILE = Path("/task/file")
THERE = str(FILE)
MODES = (
    *("1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX"),
    *("CMYK", "LAB", "HSV", "YCbCr", "I", "I;16", "I;16B", "F"),
)
KEPT_BY = {
    "TIFF": MODES,
    "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I", "I;16"),
    "JPEG": ("1", "L", "RGB", "CMYK", "YCbCr"),
    "GIF": ("1", "L", "P", "RGB", "RGBA"),
    "BMP": ("1", "L", "P", "RGB", "RGBA"),
    "WEBP": ("L", "RGB", "RGBA"),
}
TIFF_COMPRESSIONS = ("tiff_lzw", "packbits")  # what Pyodide can write
HEADS = {
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "GIF": b"GIF89a\x10\0\x10\0",
    "WEBP": b"RIFF\x10\0\0\0WEBPVP8 ",
    "TIFF": b"II*\0\x08\0\0\0",
    "BMP": b"BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0",
    "AVIF": b"\0\0\0\x18ftypavif\0\0\0\0avifmif1",
    "HEIF": b"\0\0\0\x18ftypheic\0\0\0\0heicmif1",
    "MP4": b"\0\0\0\x18ftypisom\0\0\0\0isommp41",
    "MATROSKA": b"\x1a\x45\xdf\xa3",
    "text": b"hello, this is a text and no picture",
}
EXIF_ORIENTATION = 0x0112

answers: dict[str, Any] = {}
scene = Image.fromarray(selftest.scene(180, 240))
others = [Image.fromarray(selftest.scene(180, 240)[::-1]), scene.rotate(90).resize(scene.size)]


def ask(name: str, content: bytes, variants: str = "plain") -> None:
    """What the bridge answers to a file, and how it reports on the way."""
    FILE.write_bytes(content)
    reported: list[tuple[int, int]] = []
    answer = bridge.hash_mounted(
        THERE, variants, lambda done, total: reported.append((done, total))
    )
    answers[name] = [answer, reported[-1:]]
    gc.collect()


def saved(image: Image.Image, form: str, **options: Any) -> bytes:  # noqa: ANN401  # Pillow's
    """An image as a file's bytes."""
    stream = io.BytesIO()
    image.copy().save(stream, form, **options)  # a copy: Pillow leaves settings behind
    return stream.getvalue()


def claiming(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose frame header (SOF0) names another size."""
    at = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]


def film(form: str) -> bytes:
    """Three frames as a file's bytes."""
    frames = [image.copy() for image in others]
    return saved(scene, form, save_all=True, append_images=frames)


def in_mode(mode: str) -> Image.Image:
    """The scene in a mode, by whatever way Pillow has to it."""
    if mode == "LAB":  # Pillow itself gets there only with a library that Pyodide leaves out
        return Image.merge("LAB", scene.split())
    for way in ((mode,), ("RGB", mode), ("L", mode), ("L", "I", mode), ("RGBA", mode)):
        image = scene
        try:
            for step in way:
                image = image.convert(step)
        except ValueError:
            continue
        return image
    raise ValueError(mode)


for form, modes in KEPT_BY.items():
    for mode in modes:
        try:
            options = {"lossless": True} if form == "WEBP" else {}
            content = saved(in_mode(mode), form, **options)
        except (OSError, ValueError):
            continue  # Pillow has no way to the mode, or the format none to hold it
        ask(f"{form} {mode}", content)

exif = Image.Exif()
for orientation in range(9):
    exif[EXIF_ORIENTATION] = orientation
    ask(f"JPEG turned {orientation}", saved(scene, "JPEG", exif=exif))
for form in ("PNG", "WEBP", "TIFF"):
    ask(f"{form} turned {orientation}", saved(scene, form, exif=exif))
ask("JPEG broken EXIF", saved(scene, "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff"))

jpeg = saved(scene, "JPEG", quality=92, progressive=True)
ask("JPEG progressive", jpeg)
for share in (0.05, 0.4, 0.97):
    ask(f"JPEG to {share}", jpeg[: int(len(jpeg) * share)])
ask("JPEG with an end behind it", jpeg + b"\0" * 4000)
ask("JPEG, several", film("MPO"))
ask("JPEG, more pixels than are kept", claiming(saved(scene, "JPEG"), 9_600, 7_200))
ask("JPEG, too many pixels", claiming(saved(scene, "JPEG"), 12_000, 12_000))
ask("PNG of a single tone", saved(Image.new("RGB", (300, 300), (9, 9, 9)), "PNG"))
for form in ("GIF", "PNG", "WEBP", "TIFF"):
    content = film(form)
    ask(f"{form} of frames", content)
    ask(f"{form} of frames, broken off", content[: len(content) * 2 // 3])
for compression in TIFF_COMPRESSIONS:
    ask(f"TIFF {compression}", saved(scene, "TIFF", compression=compression))
ask("PNG with a profile", saved(scene, "PNG", icc_profile=b"\0" * 128, dpi=(72, 72)))

barred = Image.new("RGB", (400, 400), (250, 250, 250))
barred.paste(scene, (70, 110))
for variants in ("standard", "wide"):
    ask(f"JPEG, its forms: {variants}", saved(scene, "JPEG"), variants)
    ask(f"PNG between bars, its forms: {variants}", saved(barred, "PNG"), variants)

FILE.write_bytes(saved(scene, "PNG"))
handed = np.asarray(scene.convert("RGBA"))


def read(start: int, stop: int, into: memoryview) -> None:
    """Rows as a browser's decoder writes them."""
    into[:] = handed[start:stop].tobytes()


pictures = bridge.Pictures(THERE, "wide", lambda _done, _total: None)
pictures.add(scene.width, scene.height, read)
answers["handed in by a decoder"] = pictures.answer()
frames = bridge.Frames()
for number, frame in enumerate((scene, *others)):
    layout = {"form": "RGBX", "width": frame.width, "height": frame.height,
              "row_bytes": frame.width * 4, "is_full_range": True, "turns": number}  # fmt: skip
    pixels = memoryview(frame.convert("RGBA").tobytes())
    frames.add(number * 1000, pixels, json.dumps(layout))
answers["frames of a video"] = frames.fingerprint()

noise = (np.arange(5000) * 7919 % 251).astype(np.uint8).tobytes()
for form, head in HEADS.items():
    ask(f"{form} of noise", head + noise)
    ask(f"{form}, head alone", head)
ask("empty", b"")
answers["absent"] = bridge.hash_mounted("/task/absent", "plain", print)

answers["selftest"] = [(check.name, check.passed) for check in selftest.engine_checks()]
try:
    raise RuntimeError("as it crosses to JavaScript")  # noqa: TRY301
except RuntimeError as error:
    import traceback

    answers["traceback"] = traceback.format_exception_only(error)

loaded = {getattr(module, "__file__", None) for module in list(sys.modules.values())}
readers = {Image.OPEN[form][0].__module__ for form in Format if form in Image.OPEN}
# WebP's decoder comes late, and the plugin must not be asked before.
plugins = sorted({MpoImagePlugin.__name__, *readers} - {WebPImagePlugin.__name__})
done = {"answers": answers, "files": sorted(filter(None, loaded)), "plugins": plugins}
Path("/task/done.json").write_text(json.dumps(done), "utf-8")
