"""What happens to a picture on its way: everyday edits, each by a random amount.

Amounts are drawn from ranges, so that they fall on the variants' own only by chance. Every copy is
scaled and saved as JPEG afterwards, as an app does. What is done often, or by all sorts of amounts,
stands in the list several times: once over its whole range, and once a part of it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from pyhash.variants import SAME_FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.random import Generator

RESAMPLE: Final = Image.Resampling.BICUBIC
APP_FORMATS: Final = {"1:1": 1.0, "4:5": 4 / 5, "3:4": 3 / 4, "9:16": 9 / 16, "16:9": 16 / 9}
Colour = tuple[int, int, int]
BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)
Make: TypeAlias = "Callable[[Image.Image, Generator], Image.Image]"


def _colour(rng: Generator) -> Colour:
    red, green, blue = (int(c) for c in rng.integers(0, 256, 3))
    return red, green, blue


def _bar_colour(rng: Generator) -> Colour:
    """What bars are mostly filled with: black, white, or a colour."""
    return [(0, 0, 0), (255, 255, 255), _colour(rng)][rng.integers(3)]


def _text(
    image: Image.Image, at: tuple[float, float], size_px: float, words: str, fill: Colour
) -> None:
    font = ImageFont.load_default(max(8, size_px))
    ImageDraw.Draw(image).text(at, words, font=font, fill=fill)


def jpeg_low(image: Image.Image, rng: Generator) -> Image.Image:
    """Saved at a quality of 20 to 50."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=int(rng.integers(20, 51)))
    return Image.open(file).convert("RGB")


def small(image: Image.Image, rng: Generator) -> Image.Image:
    """Scaled to 20 to 50 %."""
    scale = rng.uniform(0.2, 0.5)
    return image.resize((round(image.width * scale), round(image.height * scale)), RESAMPLE)


def tones(image: Image.Image, rng: Generator) -> Image.Image:
    """Brightness, contrast and saturation changed."""
    for enhance in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        image = enhance(image).enhance(float(rng.uniform(0.75, 1.3)))
    return image


def sepia(image: Image.Image, rng: Generator) -> Image.Image:
    """An app's filter: sepia."""
    grey = ImageOps.grayscale(image)
    brown = ImageOps.colorize(grey, (30, 15, 0), (255, 245, 215))
    return Image.blend(image, brown, float(rng.uniform(0.3, 1.0)))


def vignette(image: Image.Image, rng: Generator) -> Image.Image:
    """Darker corners."""
    y, x = np.ogrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    dark = 1 - rng.uniform(0.1, 0.45) * (x**2 + y**2) / 2
    return Image.fromarray((np.asarray(image) * dark[..., None]).astype(np.uint8))


def mirrored(image: Image.Image, _rng: Generator) -> Image.Image:
    """Left for right."""
    return ImageOps.mirror(image)


def on_its_side(image: Image.Image, rng: Generator) -> Image.Image:
    """Turned by 90 or 270 degrees."""
    return image.rotate(int(rng.choice([90, 270])), expand=True)


def upside_down(image: Image.Image, _rng: Generator) -> Image.Image:
    """Turned by 180 degrees."""
    return image.rotate(180)


def bordered(colour: Colour | None) -> Make:
    """The edit that puts a border around, of 1 to 10 % of the shorter side; None: any colour."""

    def border(image: Image.Image, rng: Generator) -> Image.Image:
        width = max(1, round(float(rng.uniform(0.01, 0.10)) * min(image.size)))
        return ImageOps.expand(image, width, _colour(rng) if colour is None else colour)

    return border


def _padded(image: Image.Image, aspect: float, colour: Colour) -> Image.Image:
    width = max(image.width, round(image.height * aspect))
    height = max(image.height, round(image.width / aspect))
    padded = Image.new("RGB", (width, height), colour)
    padded.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    return padded


def padded_to(aspect: float) -> Make:
    """The edit that fits a picture into a format, between bars."""
    return lambda image, rng: _padded(image, aspect, _bar_colour(rng))


def letterboxed(image: Image.Image, rng: Generator) -> Image.Image:
    """Bars on two sides that make it 3 to 80 % longer."""
    longer = 1 + float(rng.uniform(0.03, 0.8))
    aspect = image.width / image.height
    return _padded(
        image, aspect * longer if rng.random() < 0.5 else aspect / longer, _bar_colour(rng)
    )  # a coin


def blurred_bars(image: Image.Image, rng: Generator) -> Image.Image:
    """9:16, the bars filled with the picture itself, blurred."""
    frame = ImageOps.fit(image, (576, 1024), RESAMPLE)
    frame = frame.filter(ImageFilter.GaussianBlur(float(rng.uniform(15, 40))))
    inner = ImageOps.contain(image, frame.size, RESAMPLE)
    frame.paste(inner, ((frame.width - inner.width) // 2, (frame.height - inner.height) // 2))
    return frame


def story(image: Image.Image, rng: Generator) -> Image.Image:
    """9:16 on a plain ground, with a line of text above or below the picture."""
    ground = _bar_colour(rng)
    ink = (0, 0, 0) if sum(ground) > 380 else (255, 255, 255)  # half of 3 x 255
    frame = Image.new("RGB", (576, 1024), ground)
    inner = ImageOps.contain(image, frame.size, RESAMPLE)
    frame.paste(inner, ((576 - inner.width) // 2, (1024 - inner.height) // 2))
    _text(
        frame,
        (40 + rng.uniform(0, 80), rng.choice([60, 900])),
        rng.uniform(24, 44),
        "look who this is",
        ink,
    )
    return frame


def screenshot_light(image: Image.Image, rng: Generator) -> Image.Image:
    """A feed on a phone's light screen."""
    return _feed(image, rng, WHITE, (30, 30, 30))


def screenshot_dark(image: Image.Image, rng: Generator) -> Image.Image:
    """A feed on a phone's dark screen."""
    return _feed(image, rng, (18, 18, 18), (235, 235, 235))


def _feed(image: Image.Image, rng: Generator, ground: Colour, ink: Colour) -> Image.Image:
    """On a phone's screen: status bar, name, picture, buttons, comments."""
    width = 600
    frame = Image.new("RGB", (width, round(width * rng.uniform(1.9, 2.2))), ground)
    if image.width < image.height * 4 / 5:
        image = app_crop(4 / 5)(image, rng)  # feeds show no taller pictures
    inner = image.resize((width, round(image.height * width / image.width)), RESAMPLE)
    top = round(rng.uniform(0.09, 0.16) * frame.height)
    frame.paste(inner, (0, top))
    _text(frame, (30, 12), 24, "21:47", ink)
    _text(frame, (470, 12), 22, "5G  82 %", ink)
    draw = ImageDraw.Draw(frame)
    draw.ellipse((20, top - 62, 70, top - 12), fill=_colour(rng))
    _text(frame, (86, top - 50), 26, "someone_else", ink)
    below = top + inner.height
    for x in (24, 84, 144):
        draw.ellipse((x, below + 14, x + 36, below + 50), outline=ink, width=4)
    for line in range(5):
        if below + 66 + 34 * line < frame.height - 30:
            _text(
                frame,
                (24, below + 66 + 34 * line),
                24,
                "a comment of some length" * (1 + line % 2),
                ink,
            )
    return frame


def gallery(image: Image.Image, rng: Generator) -> Image.Image:
    """A screenshot of a phone's gallery: the picture on black or white, thumbnails below."""
    ground = (0, 0, 0) if rng.random() < 0.7 else (255, 255, 255)  # mostly black
    frame = Image.new("RGB", (600, 1280), ground)
    inner = ImageOps.contain(image, (600, round(rng.uniform(780, 960))), RESAMPLE)
    frame.paste(inner, ((600 - inner.width) // 2, 600 - inner.height // 2))
    _text(frame, (30, 14), 24, "21:47", (128, 128, 128))
    for place in range(10):
        thumb = Image.new("RGB", (52, 70), _colour(rng))
        frame.paste(thumb, (10 + 58 * place, 1130))
    return frame


def app_crop(aspect: float) -> Make:
    """The edit that crops to a format, centred."""

    def crop(image: Image.Image, _rng: Generator) -> Image.Image:
        width = min(image.width, round(image.height * aspect))
        height = min(image.height, round(image.width / aspect))
        left, top = (image.width - width) // 2, (image.height - height) // 2
        return image.crop((left, top, left + width, top + height))

    return crop


def dragged_crop(aspect: float) -> Make:
    """The edit that crops to a format, moved off the centre by somebody."""

    def crop(image: Image.Image, rng: Generator) -> Image.Image:
        width = min(image.width, round(image.height * aspect))
        height = min(image.height, round(image.width / aspect))
        left = round((image.width - width) * float(rng.uniform(0, 1)))
        top = round((image.height - height) * float(rng.uniform(0, 1)))
        return image.crop((left, top, left + width, top + height))

    return crop


def mirrored_square(image: Image.Image, rng: Generator) -> Image.Image:
    """Mirrored and cropped to 1:1."""
    return ImageOps.mirror(app_crop(1.0)(image, rng))


def _inner(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Cropped by shares of its sides."""
    width, height = image.size
    return image.crop(
        (
            round(left * width),
            round(top * height),
            round((1 - right) * width),
            round((1 - bottom) * height),
        )
    )


def cropped_all(least: float, most: float) -> Make:
    """The edit that crops all four sides by the same share."""

    def crop(image: Image.Image, rng: Generator) -> Image.Image:
        share = float(rng.uniform(least, most))
        return _inner(image, share, share, share, share)

    return crop


def cropped_one(least: float, most: float) -> Make:
    """The edit that crops one side by a share."""

    def crop(image: Image.Image, rng: Generator) -> Image.Image:
        shares = [0.0] * 4
        shares[rng.integers(4)] = float(rng.uniform(least, most))
        return _inner(image, *shares)

    return crop


def cropped_anyhow(image: Image.Image, rng: Generator) -> Image.Image:
    """Each side cropped by its own 0 to 20 %."""
    return _inner(image, *(float(s) for s in rng.uniform(0, 0.2, 4)))


def captioned(image: Image.Image, rng: Generator) -> Image.Image:
    """A bar of 6 to 15 % with text over the picture's lower part."""
    image = image.copy()
    high = float(rng.uniform(0.06, 0.15)) * image.height
    top = image.height * float(rng.uniform(0.55, 0.8))
    ImageDraw.Draw(image).rectangle((0, top, image.width, top + high), fill=(0, 0, 0))
    _text(image, (image.width * 0.2, top + high * 0.2), high * 0.5, "guess who", (255, 255, 255))
    return image


def meme(image: Image.Image, rng: Generator) -> Image.Image:
    """A white bar of 12 to 30 % above, with two lines of text."""
    high = round(float(rng.uniform(0.12, 0.30)) * image.height)
    frame = Image.new("RGB", (image.width, image.height + high), (255, 255, 255))
    frame.paste(image, (0, high))
    for line, words in enumerate(("when you see what they", "did there last week")):
        _text(frame, (20, high * (0.1 + 0.4 * line)), high * 0.3, words, (0, 0, 0))
    return frame


def stickered(least: float, most: float) -> Make:
    """The edit that puts a round sticker over a share of the picture."""

    def cover(image: Image.Image, rng: Generator) -> Image.Image:
        image = image.copy()
        radius = (float(rng.uniform(least, most)) * image.width * image.height / np.pi) ** 0.5
        x = float(rng.uniform(radius, image.width - radius))
        y = float(rng.uniform(radius, image.height - radius))
        box = (x - radius, y - radius, x + radius, y + radius)
        ImageDraw.Draw(image).ellipse(box, fill=(255, 210, 60), outline=(40, 30, 0), width=6)
        return image

    return cover


def tilted(least: float, most: float, *, filled: bool) -> Make:
    """The edit that turns by so many degrees, either way, and crops, or fills the corners."""

    def tilt(image: Image.Image, rng: Generator) -> Image.Image:
        angle = float(rng.uniform(least, most) * rng.choice([-1, 1]))
        rotated = image.rotate(angle, RESAMPLE, fillcolor=_bar_colour(rng))
        if filled:
            return rotated
        sine, cosine = abs(np.sin(np.radians(angle))), np.cos(np.radians(angle))
        width, height = image.size
        scale = min(
            width / (width * cosine + height * sine), height / (width * sine + height * cosine)
        )
        margin = float(1 - scale) / 2
        return _inner(rotated, margin, margin, margin, margin)

    return tilt


def _stranger(size: tuple[int, int], rng: Generator) -> Image.Image:
    """Another picture, beside it in a collage: noise at several scales."""
    noise = rng.integers(0, 256, (6, 6, 3), np.uint8)
    return Image.fromarray(noise).resize(size, RESAMPLE)


def collage(across: int, down: int) -> Make:
    """The edit that makes it one of several in a square."""

    def collect(image: Image.Image, rng: Generator) -> Image.Image:
        frame = Image.new("RGB", (1000, 1000))
        size = 1000 // across, 1000 // down
        own = rng.integers(across * down)
        for place in range(across * down):
            part = ImageOps.fit(image, size, RESAMPLE) if place == own else _stranger(size, rng)
            frame.paste(part, (size[0] * (place % across), size[1] * (place // across)))
        return frame

    return collect


def photo_of_screen(askew: float) -> Make:
    """The edit that is another phone's photograph: dark around, somewhat askew, washed out.

    Args:
        askew: how much each corner's margin differs, as a share of the side.
    """

    def photograph(image: Image.Image, rng: Generator) -> Image.Image:
        width, height = image.size
        even = float(rng.uniform(0.02, 0.08))
        margins = (even + rng.uniform(0, askew, 8)) * np.tile((width, height), 4)
        x0, y0, x1, y1, x2, y2, x3, y3 = (float(m) for m in margins)
        # Where the photograph's corners lie in the picture: a little outside it, each its own way.
        quad = (-x0, -y0, -x1, height + y1, width + x2, height + y2, width + x3, -y3)
        seen = image.transform(
            (width, height), Image.Transform.QUAD, quad, RESAMPLE, fillcolor=(12, 12, 14)
        )
        pixels = np.asarray(seen, np.float64) ** float(rng.uniform(0.85, 1.1))
        pixels = pixels / pixels.max() * 225 + 18 + rng.normal(0, 5, (height, width, 1))
        return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))

    return photograph


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit, and the family whose mean it counts in."""

    name: str
    make: Make
    family: str
    aspect: float | None = None  # of an edit that only brings a picture into this format

    def changes(self, image: Image.Image) -> bool:
        """Whether anything happens: a square picture is cropped to 1:1 already."""
        own = image.width / image.height
        return self.aspect is None or abs(own / self.aspect - 1) > SAME_FORMAT


def _everyday() -> Iterator[Edit]:
    yield Edit("JPEG at quality 20 to 50", jpeg_low, "quality")
    yield Edit("scaled to 20 to 50 %", small, "quality")
    yield Edit("brightness, contrast, saturation", tones, "quality")
    yield Edit("sepia filter", sepia, "quality")
    yield Edit("dark corners", vignette, "quality")
    yield Edit("mirrored", mirrored, "mirror")
    yield Edit("turned by 90 or 270 degrees", on_its_side, "turn")
    yield Edit("turned by 180 degrees", upside_down, "turn")
    yield Edit("white border, 1 to 10 %", bordered(WHITE), "border")
    yield Edit("black border, 1 to 10 %", bordered(BLACK), "border")
    yield Edit("border of any colour, 1 to 10 %", bordered(None), "border")
    for name in ("1:1", "9:16", "16:9"):
        aspect = APP_FORMATS[name]
        yield Edit(f"bars to {name}", padded_to(aspect), "bars", aspect)
    yield Edit("blurred bars to 9:16", blurred_bars, "bars", 9 / 16)
    yield Edit("story: 9:16 with text", story, "bars")
    yield Edit("bars that add 3 to 80 %", letterboxed, "letterbox")
    yield Edit("screenshot of a feed, light", screenshot_light, "screenshot")
    yield Edit("screenshot of a feed, dark", screenshot_dark, "screenshot")
    yield Edit("screenshot of a gallery", gallery, "screenshot")
    for name, aspect in APP_FORMATS.items():
        yield Edit(f"app crop {name}", app_crop(aspect), "app crop", aspect)
    yield Edit("mirrored, app crop 1:1", mirrored_square, "mirrored crop")
    yield Edit("all sides cropped by 0.3 to 10 %", cropped_all(0.003, 0.10), "even crop")
    for least, most in pairwise((0.3, 2, 4, 6, 8, 10)):
        name = f"all sides cropped by {least:g} to {most:g} %"
        yield Edit(name, cropped_all(least / 100, most / 100), "even crop")
    yield Edit("one side cropped by 2 to 6 %", cropped_one(0.02, 0.06), "uneven crop")
    yield Edit("one side cropped by 6 to 10 %", cropped_one(0.06, 0.10), "uneven crop")
    yield Edit("each side cropped by its own 0 to 20 %", cropped_anyhow, "uneven crop")
    for name in ("1:1", "4:5", "9:16"):
        aspect = APP_FORMATS[name]
        edit = dragged_crop(aspect)
        yield Edit(f"app crop {name}, off the centre", edit, "uneven crop", aspect)
    for filled, how in ((False, "cropped"), (True, "filled")):
        yield Edit(f"tilted by 0 to 2 degrees, {how}", tilted(0, 2, filled=filled), "tilt")
        for least, most in ((0.5, 1.5), (1.5, 2.5), (2.5, 3.5)):
            edit = tilted(least, most, filled=filled)
            yield Edit(f"tilted by {least} to {most} degrees, {how}", edit, "tilt")
    yield Edit("caption bar of 6 to 15 % over it", captioned, "covered")
    yield Edit("sticker over 2 to 6 %", stickered(0.02, 0.06), "covered")
    yield Edit("sticker over 6 to 12 %", stickered(0.06, 0.12), "covered")
    yield Edit("meme: white bar with text above", meme, "meme")
    yield Edit("one of two in a collage", collage(2, 1), "collage")
    yield Edit("one of four in a collage", collage(2, 2), "collage")
    yield Edit("photograph of a screen, straight", photo_of_screen(0.01), "screen")
    yield Edit("photograph of a screen, askew", photo_of_screen(0.06), "screen")


EDITS: Final = tuple(_everyday())


def copy_of(image: Image.Image, edit: Edit, rng: Generator) -> bytes:
    """The file of an edited copy: scaled to 480 to 640 px, JPEG at quality 65 to 92."""
    edited = edit.make(image, rng).convert("RGB")
    scale = min(1.0, float(rng.uniform(480, 640)) / max(edited.size))
    size = (max(1, round(edited.width * scale)), max(1, round(edited.height * scale)))
    file = io.BytesIO()
    edited.resize(size, RESAMPLE).save(file, "JPEG", quality=int(rng.integers(65, 93)))
    return file.getvalue()
