"""How much of a picture its PDQs give away: a likeness computed from them, and nothing else.

Each bit of a PDQ tells on which side of the median a frequency lies: one linear question about the
picture, answered yes or no. A likeness is what a Gaussian prior for photographs (power falling with
the square of the frequency) expects, given the answers; the attacker is assumed to know each hash's
form and the picture's format. Better models of pictures would draw more plausible likenesses; what
they would have to go by is the same bits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from pyhash.pdq import dct, threshold
from pyhash.values import Variant
from pyhash.variants import FORMS
from pyhash.views import View, cells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

HEIGHT: Final = 40
WIDTH: Final = 30
"""Of the likeness, px: PDQ sees 16 half waves across and 16 down, and this is more."""
NOISE: Final = 1.0
"""How little an answer is trusted, against the prior; chosen on the pictures for choosing."""


def _blocks(plane: NDArray[np.float32], variant: Variant) -> list[NDArray[np.float64]]:
    if variant is Variant.UPRIGHT:
        return [cells(plane, View.whole(plane))]
    return list(FORMS[variant](plane))


@lru_cache(maxsize=32)
def _questions(variant: Variant) -> NDArray[np.float64]:
    """What a form's PDQ asks of the picture; shape (256, HEIGHT * WIDTH), or no rows."""
    empty = np.zeros((HEIGHT, WIDTH), np.float32)
    nothing = _blocks(empty, variant)
    if variant is Variant.TRIMMED or not nothing:
        return np.empty((0, HEIGHT * WIDTH))  # depends on the picture, or is none
    columns = []
    for place in range(HEIGHT * WIDTH):
        plane = empty.copy()
        plane.flat[place] = 1.0
        columns.append(dct(_blocks(plane, variant)[0] - nothing[0]).ravel())
    return np.array(columns).T


@lru_cache(maxsize=1)
def _prior() -> NDArray[np.float64]:
    """Pictures as they are likely: a column a frequency, its size falling with the frequency."""
    down = _waves(HEIGHT)
    across = _waves(WIDTH)
    frequency = np.hypot(*np.meshgrid(np.arange(HEIGHT) / HEIGHT, np.arange(WIDTH) / WIDTH))
    size = 1 / np.maximum(frequency.T, 1 / HEIGHT)
    size[0, 0] = 0.0  # how bright it is in all tells nothing
    return np.kron(down.T, across.T) * size.ravel()


def _waves(length: int) -> NDArray[np.float64]:
    steps = (np.arange(length) + 0.5) / length
    return np.cos(np.pi * np.arange(length)[:, None] * steps)


def small(image: Image.Image) -> NDArray[np.float32]:
    """A picture's luminance as small as a likeness, cropped to its format."""
    grey = image.convert("L")
    width = min(grey.width, round(grey.height * WIDTH / HEIGHT))
    height = min(grey.height, round(grey.width * HEIGHT / WIDTH))
    left, top = (grey.width - width) // 2, (grey.height - height) // 2
    cut = grey.crop((left, top, left + width, top + height))
    return np.asarray(cut.resize((WIDTH, HEIGHT), Image.Resampling.BOX), np.float32)


def likenesses(
    pictures: Sequence[NDArray[np.float32]], variants: Sequence[Variant]
) -> list[NDArray[np.float64]]:
    """What can be told of pictures from the PDQs of these forms of each.

    Args:
        pictures: of `small`; only their PDQs are looked at.
        variants: what is listed of each.

    Returns:
        of each shape (HEIGHT, WIDTH); unit and zero are arbitrary.
    """
    told = tuple(variant for variant in variants if len(_questions(variant)))
    answers = sum(
        _weighed(variant).T @ np.array([_answers(one, variant) for one in pictures]).T
        for variant in told
    )
    drawn = _prior() @ np.linalg.solve(_normal(told), answers)
    return [column.reshape(HEIGHT, WIDTH) for column in drawn.T]


@lru_cache(maxsize=32)
def _weighed(variant: Variant) -> NDArray[np.float64]:
    """A form's questions in terms of the prior, each of length 1."""
    matrix = _questions(variant) @ _prior()
    return np.asarray(matrix / np.linalg.norm(matrix, axis=1, keepdims=True))


@lru_cache(maxsize=2)
def _normal(told: tuple[Variant, ...]) -> NDArray[np.float64]:
    """The normal matrix of all their questions; forms are added one by one, so the last is kept."""
    if not told:
        return NOISE * np.eye(HEIGHT * WIDTH)
    return np.asarray(_normal(told[:-1]) + _weighed(told[-1]).T @ _weighed(told[-1]))


def _answers(picture: NDArray[np.float32], variant: Variant) -> NDArray[np.float64]:
    """The bits of a form's PDQ, as -1 and 1; shape (256,)."""
    (block,) = _blocks(picture, variant)
    bits = threshold(dct(block)).bits
    return np.array([2.0 * (bits >> place & 1) - 1 for place in range(256)])


def resemblance(picture: NDArray[np.float32], drawn: NDArray[np.float64]) -> float:
    """The correlation of a picture and a likeness, -1..1."""
    return float(np.corrcoef(picture.ravel(), drawn.ravel())[0, 1])


def mean_resemblance(images: Sequence[Image.Image], variants: Sequence[Variant]) -> float:
    """How near likenesses come to these pictures when these forms of each are listed."""
    planes = [small(image) for image in images]
    pairs = zip(planes, likenesses(planes, variants), strict=True)
    return float(np.mean([resemblance(plane, drawn) for plane, drawn in pairs]))
