"""Real photographs for the tests: they ship inside test packages, none is kept here."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import matplotlib as mpl
import numpy as np
import skimage
import sklearn
from PIL import Image
from pillow_heif import register_heif_opener

if TYPE_CHECKING:
    from numpy.typing import NDArray

register_heif_opener(thumbnails=False)  # for writing

_SKIMAGE: Final = Path(skimage.__file__).parent / "data"
_SKLEARN: Final = Path(sklearn.__file__).parent / "datasets" / "images"
_MATPLOTLIB: Final = Path(mpl.__file__).parent / "mpl-data" / "sample_data"

PHOTOS: Final = (
    _SKIMAGE / "astronaut.png",
    _SKIMAGE / "chelsea.png",
    _SKIMAGE / "coffee.png",
    _SKIMAGE / "hubble_deep_field.jpg",
    _SKIMAGE / "ihc.png",
    _SKIMAGE / "motorcycle_left.png",
    _SKIMAGE / "retina.jpg",
    _SKIMAGE / "rocket.jpg",
    _SKLEARN / "china.jpg",
    _SKLEARN / "flower.jpg",
    _MATPLOTLIB / "grace_hopper.jpg",
)

SHARED: Final = Path(__file__).parents[2] / "shared" / "data"
"""Reference files with known answers, beside the checkout; tests that want them skip without."""


@lru_cache(maxsize=32)
def pixels(path: Path) -> NDArray[np.uint8]:
    """The photo as (H, W, 3), read-only."""
    with Image.open(path) as image:
        array = np.asarray(image.convert("RGB"))
    array.setflags(write=False)
    return array


def phone_photo(folder: Path, *, suffix: str = ".jpg", orientation: int = 1) -> Path:
    """A 12 MP (4032 x 3024) picture file as a phone writes it, made of a real photograph.

    Enlarged from a real scene, with sensor noise, so that it has the size, the entropy and (as
    JPEG) the file size of a phone's photo.
    """
    with Image.open(_SKLEARN / "china.jpg") as scene:
        large = scene.convert("RGB").resize((4032, 3024), Image.Resampling.BICUBIC)
    noise = np.random.default_rng(12).normal(0, 4, (3024, 4032, 1))
    noisy = np.clip(np.asarray(large) + noise, 0, 255).astype(np.uint8)
    path = folder / f"photo{suffix}"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(noisy).save(path, exif=exif, quality=90, compress_level=1)
    return path


def piece(number: int = 1, width: int = 160, height: int = 120) -> Image.Image:
    """A small piece of a real photo, from its top left corner."""
    return Image.fromarray(np.ascontiguousarray(pixels(PHOTOS[number])[:height, :width]))


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    """The picture as a file of that format."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()
