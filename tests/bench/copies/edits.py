"""What happens to a picture on its way: everyday edits, each by a random amount.

Amounts are drawn from ranges, so that they fall on the variants' own only by chance. Every copy is
scaled and saved as JPEG afterwards, as an app does.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.random import Generator

RESAMPLE: Final = Image.Resampling.BICUBIC
APP_FORMATS: Final = {"1:1": 1.0, "4:5": 4 / 5, "3:4": 3 / 4, "9:16": 9 / 16, "16:9": 16 / 9}
Colour = tuple[int, int, int]


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


def filter_(image: Image.Image, rng: Generator) -> Image.Image:
    """An app's filter: sepia and darker corners."""
    grey = ImageOps.grayscale(image)
    sepia = ImageOps.colorize(grey, (30, 15, 0), (255, 245, 215))
    mixed = Image.blend(image, sepia, float(rng.uniform(0.3, 1.0)))
    y, x = np.ogrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    dark = 1 - rng.uniform(0.1, 0.45) * (x**2 + y**2) / 2
    return Image.fromarray((np.asarray(mixed) * dark[..., None]).astype(np.uint8))


def mirrored(image: Image.Image, _rng: Generator) -> Image.Image:
    """Left for right."""
    return ImageOps.mirror(image)


def turned(image: Image.Image, rng: Generator) -> Image.Image:
    """By 90, 180 or 270 degrees."""
    return image.rotate(int(rng.choice([90, 180, 270])), expand=True)


def bordered(image: Image.Image, rng: Generator) -> Image.Image:
    """A border of 1 to 10 % of the shorter side, of any colour."""
    width = max(1, round(float(rng.uniform(0.01, 0.10)) * min(image.size)))
    return ImageOps.expand(image, width, _colour(rng))


def _padded(image: Image.Image, aspect: float, colour: Colour) -> Image.Image:
    width = max(image.width, round(image.height * aspect))
    height = max(image.height, round(image.width / aspect))
    padded = Image.new("RGB", (width, height), colour)
    padded.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    return padded


def padded_to(aspect: float) -> Callable[[Image.Image, Generator], Image.Image]:
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


def screenshot(image: Image.Image, rng: Generator) -> Image.Image:
    """A feed on a phone's screen: status bar, name, picture, buttons, comments."""
    dark = rng.random() < 0.5  # a coin
    ground, ink = ((18, 18, 18), (235, 235, 235)) if dark else ((255, 255, 255), (30, 30, 30))
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


def app_crop(aspect: float) -> Callable[[Image.Image, Generator], Image.Image]:
    """The edit that crops to a format, centred."""

    def crop(image: Image.Image, _rng: Generator) -> Image.Image:
        width = min(image.width, round(image.height * aspect))
        height = min(image.height, round(image.width / aspect))
        left, top = (image.width - width) // 2, (image.height - height) // 2
        return image.crop((left, top, left + width, top + height))

    return crop


def dragged_crop(image: Image.Image, rng: Generator) -> Image.Image:
    """An app's crop to 1:1 or 4:5 that somebody moved off the centre."""
    aspect = [1.0, 4 / 5][rng.integers(2)]
    width = min(image.width, round(image.height * aspect))
    height = min(image.height, round(image.width / aspect))
    left = round((image.width - width) * float(rng.uniform(0, 1)))
    top = round((image.height - height) * float(rng.uniform(0, 1)))
    return image.crop((left, top, left + width, top + height))


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


def cropped_all(image: Image.Image, rng: Generator) -> Image.Image:
    """All four sides cropped by the same 0.3 to 10 %."""
    share = float(rng.uniform(0.003, 0.10))
    return _inner(image, share, share, share, share)


def cropped_one(image: Image.Image, rng: Generator) -> Image.Image:
    """One side cropped by 2 to 10 %."""
    shares = [0.0] * 4
    shares[rng.integers(4)] = float(rng.uniform(0.02, 0.10))
    return _inner(image, *shares)


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


def stickered(image: Image.Image, rng: Generator) -> Image.Image:
    """A round sticker over 2 to 10 % of the picture."""
    image = image.copy()
    radius = (float(rng.uniform(0.02, 0.10)) * image.width * image.height / np.pi) ** 0.5
    x = float(rng.uniform(radius, image.width - radius))
    y = float(rng.uniform(radius, image.height - radius))
    box = (x - radius, y - radius, x + radius, y + radius)
    ImageDraw.Draw(image).ellipse(box, fill=(255, 210, 60), outline=(40, 30, 0), width=6)
    return image


def tilted(degrees: float, *, filled: bool) -> Callable[[Image.Image, Generator], Image.Image]:
    """The edit that turns a picture by up to so many degrees, and crops it or fills its corners."""

    def tilt(image: Image.Image, rng: Generator) -> Image.Image:
        angle = float(rng.uniform(-degrees, degrees))
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


def collage(image: Image.Image, rng: Generator) -> Image.Image:
    """One of four pictures; the others are noise at many scales."""
    frame = Image.new("RGB", (1000, 1000))
    own = rng.integers(4)
    for place in range(4):
        if place == own:
            part = ImageOps.fit(image, (500, 500), RESAMPLE)
        else:
            noise = rng.integers(0, 256, (6, 6, 3), np.uint8)
            part = Image.fromarray(noise).resize((500, 500), RESAMPLE)
        frame.paste(part, (500 * (place % 2), 500 * (place // 2)))
    return frame


def photo_of_screen(image: Image.Image, rng: Generator) -> Image.Image:
    """Another phone's photograph of it on a screen: dark around, a little askew, washed out."""
    width, height = image.size
    margins = rng.uniform(0.03, 0.10, 8) * np.tile((width, height), 4)
    x0, y0, x1, y1, x2, y2, x3, y3 = (float(m) for m in margins)
    frame = (width, height)
    # Where the photograph's corners lie in the picture: a little outside it, each by its own way.
    quad = (-x0, -y0, -x1, height + y1, width + x2, height + y2, width + x3, -y3)
    askew = image.transform(frame, Image.Transform.QUAD, quad, RESAMPLE, fillcolor=(12, 12, 14))
    pixels = np.asarray(askew, np.float64) ** float(rng.uniform(0.85, 1.1))
    pixels = pixels / pixels.max() * 225 + 18 + rng.normal(0, 5, (height, width, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit, and the family whose mean it counts in."""

    name: str
    make: Callable[[Image.Image, Generator], Image.Image]
    family: str


EDITS: Final = (
    Edit("JPEG at quality 20 to 50", jpeg_low, "quality"),
    Edit("scaled to 20 to 50 %", small, "quality"),
    Edit("brightness, contrast, saturation", tones, "quality"),
    Edit("sepia filter, dark corners", filter_, "quality"),
    Edit("mirrored", mirrored, "mirror"),
    Edit("turned by 90, 180, 270 degrees", turned, "turn"),
    Edit("border 1 to 10 %, any colour", bordered, "border"),
    Edit("bars to 1:1", padded_to(1.0), "bars"),
    Edit("bars to 9:16", padded_to(9 / 16), "bars"),
    Edit("bars to 16:9", padded_to(16 / 9), "bars"),
    Edit("blurred bars to 9:16", blurred_bars, "bars"),
    Edit("bars of any length, 3 to 80 %", letterboxed, "letterbox"),
    Edit("story: 9:16 with text", story, "story"),
    Edit("screenshot of a feed", screenshot, "screenshot"),
    Edit("screenshot of a gallery", gallery, "screenshot"),
    *(
        Edit(f"app crop {name}", app_crop(aspect), "app crop")
        for name, aspect in APP_FORMATS.items()
    ),
    Edit("mirrored, app crop 1:1", mirrored_square, "mirrored crop"),
    Edit("cropped by 0.3 to 10 % on all sides", cropped_all, "even crop"),
    Edit("tilted up to 2 degrees, cropped", tilted(2, filled=False), "tilt"),
    Edit("tilted up to 2 degrees, filled", tilted(2, filled=True), "tilt"),
    Edit("tilted up to 4 degrees, cropped", tilted(4, filled=False), "larger tilt"),
    Edit("cropped by 2 to 10 % on one side", cropped_one, "uneven crop"),
    Edit("cropped by 0 to 20 %, each side its own", cropped_anyhow, "uneven crop"),
    Edit("app crop moved off the centre", dragged_crop, "uneven crop"),
    Edit("caption bar 6 to 15 %", captioned, "covered"),
    Edit("sticker over 2 to 10 %", stickered, "covered"),
    Edit("meme: white bar with text above", meme, "meme"),
    Edit("one of four in a collage", collage, "collage"),
    Edit("photograph of a screen", photo_of_screen, "screen"),
)


def copy_of(image: Image.Image, edit: Edit, rng: Generator) -> bytes:
    """The file of an edited copy: scaled to 560 to 800 px, JPEG at quality 65 to 92."""
    edited = edit.make(image, rng).convert("RGB")
    scale = min(1.0, float(rng.uniform(560, 800)) / max(edited.size))
    size = (max(1, round(edited.width * scale)), max(1, round(edited.height * scale)))
    file = io.BytesIO()
    edited.resize(size, RESAMPLE).save(file, "JPEG", quality=int(rng.integers(65, 93)))
    return file.getvalue()
