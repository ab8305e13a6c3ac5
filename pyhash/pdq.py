"""PDQ: 256 bits and a quality that stay nearly the same when a picture is resized or re-encoded.

Bit-exact to `pdqhash` (the reference that platforms run) at full resolution, and faster: luminance,
both blurs and the decimation are linear and separable, so they are one banded matrix an axis,
applied to the raw 8-bit rows. Nothing of full size is ever made in floating point. Where only the
rounding of the reference decides a bit (tiny or smooth pictures), `pyhash.replay` rounds like it.

Source:
    "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", Facebook, 2019, and
    its C++ reference; each function below names the step it stands for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

import numpy as np

from pyhash import replay
from pyhash.errors import Featureless
from pyhash.values import Pdq, PdqHash, Variant

if TYPE_CHECKING:
    from numpy.typing import NDArray

# As text: in the browser, the import of numpy's types would be a tenth of the import of numpy.
Pixels: TypeAlias = "NDArray[np.uint8]"
"""(H, W, 3) red, green, blue, or (H, W) grey; 0..255; row 0 is the top."""
RawPixels: TypeAlias = "NDArray[np.uint8]"
"""As `Pixels`, or (H, W, 4) with an alpha that counts for nothing: to take it out of whole rows
costs several times what it costs to blur it along."""
FloatImage: TypeAlias = "NDArray[np.float32]"
FloatBlock: TypeAlias = "NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class PdqParameters:
    """The constants of the algorithm; `hashing.h` and `downscaling.h` of the C++ reference."""

    luma_weights: tuple[float, float, float]  # of red, green, blue: ITU-R BT.601
    block_side: int  # cells; the picture is decimated to block_side x block_side
    window_divisor: int  # a side of n px is blurred with a box of ceil(n / window_divisor) px
    blur_passes: int  # two boxes make a tent
    frequencies: int  # DCT rows and columns kept, from frequency 1 on (0 is the mean tone)
    quality_divisor: int  # summed gradient of the block that makes one per cent of quality
    smallest_side_px: int  # below, the reference gives an all-zero hash of quality 0


PDQ_REFERENCE: Final = PdqParameters(
    luma_weights=(0.299, 0.587, 0.114),
    block_side=64,
    window_divisor=128,
    blur_passes=2,
    frequencies=16,
    quality_divisor=90,
    smallest_side_px=5,
)

ROUNDING: Final = 0.01
"""How far the reference's float32 sums may stray from the true frequencies; 0.002 was seen."""
REPLAYED_MAX_PIXELS: Final = 1 << 20
"""Replaying costs time and memory; larger pictures average rounding out and hardly ever need it."""

FEATURELESS_RANGE: Final = 1.0
"""Luminance steps: a block whose cells all lie within one 8-bit step is a flat tone."""


class RowSource(Protocol):
    """A picture that gives its pixels a few rows at a time, so that none is held twice."""

    @property
    def height(self) -> int:
        """Rows, px."""
        ...

    @property
    def width(self) -> int:
        """Columns, px."""
        ...

    def rows(self, start: int, stop: int) -> RawPixels:
        """Rows start..stop-1; shape (stop - start, width), or of 3 or 4 channels each."""
        ...


@dataclass(frozen=True, slots=True)
class ArraySource:
    """A picture that is an array already."""

    pixels: Pixels

    @property
    def height(self) -> int:
        """Rows, px."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns, px."""
        return int(self.pixels.shape[1])

    def rows(self, start: int, stop: int) -> Pixels:
        """Rows start..stop-1, a view."""
        return self.pixels[start:stop]


@dataclass(frozen=True, slots=True)
class Orientation:
    """How stored pixels become upright: flip the stored axes, then swap them."""

    flip_rows: bool = False
    flip_columns: bool = False
    transpose: bool = False

    def inverse(self) -> Orientation:
        """How upright pixels become the stored ones."""
        if not self.transpose:
            return self
        return Orientation(self.flip_columns, self.flip_rows, self.transpose)


AS_STORED: Final = Orientation()


@dataclass(frozen=True, slots=True)
class Band:
    """One row of a banded matrix: weights for source[start : start + len(weights)]."""

    start: int
    weights: FloatImage

    @property
    def stop(self) -> int:
        """One past the last source index."""
        return self.start + len(self.weights)


def box_bounds(length_px: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The window of the box blur around every cell of an axis.

    Args:
        length_px: n, the axis' length; n >= 1.

    Returns:
        start and stop, each of shape (n,): cell k is the mean of source[start[k] : stop[k]].
        Windows shrink at the edges; nothing is reflected.

    Source:
        `box1DFloat` and `computeJaroszFilterWindowSize` of the reference.
    """
    divisor = PDQ_REFERENCE.window_divisor
    window = (length_px + divisor - 1) // divisor
    ahead = (window + 2) // 2
    cells = np.arange(length_px)
    return np.maximum(cells - (window - ahead), 0), np.minimum(cells + ahead, length_px)


def centres(length_px: int) -> NDArray[np.int64]:
    """The cell that each of the 64 samples of an axis takes; shape (64,).

    Source:
        `decimateFloat` of the reference.
    """
    side = PDQ_REFERENCE.block_side
    return ((np.arange(side) + 0.5) * length_px / side).astype(np.int64)


@lru_cache(maxsize=16)
def sampling_bands(length_px: int) -> tuple[Band, ...]:
    """The blur (twice) and decimation of one axis as a banded 64 x n matrix.

    Args:
        length_px: n, the axis' length; n >= 1.

    Returns:
        64 bands; the weights of each sum to 1. Neighbours hardly overlap, so that applying all of
        them reads the source about once.

    Source:
        `jaroszFilterFloat` and `decimateFloat` of the reference.
    """
    side = PDQ_REFERENCE.block_side
    if length_px == side:
        one = np.ones(1, np.float32)
        return tuple(Band(cell, one) for cell in range(side))
    start, stop = box_bounds(length_px)
    mean = 1.0 / (stop - start)
    bands = []
    for centre in centres(length_px):
        outer = slice(start[centre], stop[centre])
        first, last = start[outer.start], stop[outer.stop - 1]
        # Each inner window adds its weight from its start up to its stop: a running sum of steps.
        steps = np.zeros(last - first + 1)
        np.add.at(steps, start[outer] - first, mean[outer])
        np.subtract.at(steps, stop[outer] - first, mean[outer])
        weights = np.cumsum(steps[:-1]) * mean[centre]
        bands.append(Band(int(first), weights.astype(np.float32)))
    return tuple(bands)


def mirrored(bands: tuple[Band, ...], length_px: int) -> tuple[Band, ...]:
    """The same sampling of an axis that is read from its far end."""
    return tuple(Band(length_px - band.stop, band.weights[::-1].copy()) for band in bands)


def sample_rows(source: RowSource, bands: tuple[Band, ...]) -> FloatImage:
    """Blur and decimate from row to row, on the colours as they are.

    Args:
        source: a picture of H rows and W columns.
        bands: 64 bands over H.

    Returns:
        shape (64, W) or (64, W, channels), float32, 0..255.
    """
    first = source.rows(bands[0].start, bands[0].stop)
    sampled = np.empty((len(bands), *first.shape[1:]), np.float32)
    # One buffer for all bands: fresh memory for each would cost more than the arithmetic.
    buffer = np.empty((max(len(band.weights) for band in bands), first[0].size), np.float32)
    for cell, band in enumerate(bands):
        rows = source.rows(band.start, band.stop)
        band_rows = buffer[: len(rows)]
        np.copyto(band_rows, rows.reshape(len(rows), -1))
        np.matmul(band.weights, band_rows, out=sampled[cell].reshape(-1))
    return sampled


def luma(colours: FloatImage) -> FloatImage:
    """Luminance of red, green and blue; a picture without colours is its own.

    Args:
        colours: shape (H, W), (H, W, 3), or (H, W, 4) of which the last is left out; 0..255.

    Returns:
        shape (H, W), float32, 0..255.

    Source:
        `fillFloatLumaFromRGB` of the reference; ITU-R BT.601.
    """
    if colours.ndim == 2:  # noqa: PLR2004  # grey: rows and columns only
        return colours
    return colours[..., :3] @ np.array(PDQ_REFERENCE.luma_weights, np.float32)


def sample_columns(plane: FloatImage, bands: tuple[Band, ...]) -> FloatBlock:
    """Blur and decimate along rows.

    Args:
        plane: shape (64, W), float32.
        bands: 64 bands over W.

    Returns:
        shape (64, 64), float64, same unit.
    """
    columns = [plane[:, band.start : band.stop] @ band.weights for band in bands]
    return np.stack(columns, axis=1).astype(np.float64)


def block(source: RowSource, orientation: Orientation = AS_STORED) -> FloatBlock:
    """The picture as 64 x 64 blurred luminance cells, in the orientation asked for.

    Turning the pixels first and sampling then gives the same cells: the flips are taken along by
    the sampling, the transposition by the finished block.

    Args:
        source: H x W picture; H, W >= 1.
        orientation: what to do with the stored axes.

    Returns:
        shape (64, 64), float64, luminance 0..255.
    """
    by_row = sampling_bands(source.height)
    by_column = sampling_bands(source.width)
    if orientation.flip_rows:
        by_row = mirrored(by_row, source.height)
    if orientation.flip_columns:
        by_column = mirrored(by_column, source.width)
    cells = sample_columns(luma(sample_rows(source, by_row)), by_column)
    return cells.T if orientation.transpose else cells


def replayed_block(source: RowSource, orientation: Orientation = AS_STORED) -> FloatBlock:
    """The same as `block`, rounded at every step as the reference rounds."""
    pixels = source.rows(0, source.height)
    pixels = pixels[:: -1 if orientation.flip_rows else 1, :: -1 if orientation.flip_columns else 1]
    plane = replay.luma(pixels.swapaxes(0, 1) if orientation.transpose else pixels)
    height, width = plane.shape
    side = PDQ_REFERENCE.block_side
    if plane.shape != (side, side):
        for _ in range(PDQ_REFERENCE.blur_passes):
            plane = replay.box_blur(plane.T, *box_bounds(width)).T
            plane = replay.box_blur(plane, *box_bounds(height))
    return plane[np.ix_(centres(height), centres(width))].astype(np.float64)


def quality(cells: FloatBlock) -> int:
    """How much structure the block has, 0 (flat) to 100: the sum of its quantised gradients.

    Source:
        `pdqImageDomainQualityMetric` of the reference.
    """
    gradients = (np.diff(cells, axis=0), np.diff(cells, axis=1))
    total = sum(int(np.abs(np.trunc(g * 100.0 / 255.0)).sum()) for g in gradients)
    return min(100, total // PDQ_REFERENCE.quality_divisor)


@lru_cache(maxsize=1)
def dct_matrix() -> FloatBlock:
    """The DCT's rows of frequencies 1..16 over 64 cells; shape (16, 64).

    Source:
        `computeDctMatrix` of the reference.
    """
    side, kept = PDQ_REFERENCE.block_side, PDQ_REFERENCE.frequencies
    frequency = np.arange(1, kept + 1)[:, None]
    cell = np.arange(side)[None, :]
    cosines = np.cos(np.pi / (2 * side) * frequency * (2 * cell + 1))
    scale = float(np.float32(np.sqrt(2.0 / side)))  # a float in the reference, and so rounded
    return np.asarray(scale * cosines, np.float64)


def dct(cells: FloatBlock) -> FloatBlock:
    """The low frequencies of the block, without the mean; shape (16, 16)."""
    matrix = dct_matrix()
    return matrix @ cells @ matrix.T


def replayed_dct(cells: FloatBlock) -> FloatBlock:
    """The same as `dct`, rounded at every step as the reference rounds."""
    return replay.dct(cells.astype(np.float32), dct_matrix().astype(np.float32)).astype(np.float64)


def lower_median(frequencies: FloatBlock) -> float:
    """The 128th smallest of 256.

    Source:
        `torben` of the reference.
    """
    flat = frequencies.ravel()
    middle = len(flat) // 2 - 1
    return float(np.partition(flat, middle)[middle])


def is_ambiguous(frequencies: FloatBlock) -> bool:
    """Whether a frequency lies so near the median that rounding decides its bit."""
    near = np.abs(frequencies - lower_median(frequencies)) < ROUNDING
    return int(near.sum()) > 1  # the median itself is always one


def threshold(frequencies: FloatBlock) -> PdqHash:
    """One bit a frequency: is it above the lower median? Bit 16 i + j is of frequency [i, j].

    Source:
        `pdqBuffer16x16ToBits` of the reference.
    """
    above = frequencies.ravel() > lower_median(frequencies)
    packed = np.packbits(above, bitorder="little")
    return PdqHash(int.from_bytes(packed.tobytes(), "little"))


def is_featureless(cells: FloatBlock) -> bool:
    """Whether all cells lie within one step of luminance: bits would be rounding noise."""
    return bool(cells.max() - cells.min() < FEATURELESS_RANGE)


def pdq_of(cells: FloatBlock, source: RowSource, orientation: Orientation, variant: Variant) -> Pdq:
    """The PDQ of a picture whose block, in that orientation, is known already.

    Raises:
        Featureless: the block is one flat tone.
    """
    if is_featureless(cells):
        raise Featureless
    frequencies = dct(cells)
    if is_ambiguous(frequencies) and source.height * source.width <= REPLAYED_MAX_PIXELS:
        cells = replayed_block(source, orientation)
        frequencies = replayed_dct(cells)
    return Pdq(threshold(frequencies), quality(cells), variant)


def compute_from(
    source: RowSource,
    orientation: Orientation = AS_STORED,
    variant: Variant = Variant.UPRIGHT,
) -> Pdq:
    """The PDQ of a picture that gives its rows a few at a time.

    Raises:
        Featureless: the picture is one flat tone, or has a side under 5 px.
    """
    if min(source.height, source.width) < PDQ_REFERENCE.smallest_side_px:
        raise Featureless
    return pdq_of(block(source, orientation), source, orientation, variant)


def compute(pixels: Pixels) -> Pdq:
    """The PDQ of an array of pixels, as stored.

    Args:
        pixels: shape (H, W, 3) red, green, blue, or (H, W) grey; uint8.

    Returns:
        a Pdq with `.hash` (a PdqHash) and `.quality` (0..100; platforms ignore it below 50).

    Raises:
        Featureless: the picture is one flat tone, or has a side under 5 px.
        ValueError: another shape or type (a caller's bug, so not a PyHashError).
    """
    grey = pixels.ndim == 2  # noqa: PLR2004
    colour = pixels.ndim == 3 and pixels.shape[2] == 3  # noqa: PLR2004
    if pixels.dtype != np.uint8 or not (grey or colour):
        raise ValueError(f"want uint8 of H x W or H x W x 3, not {pixels.dtype} {pixels.shape}")
    return compute_from(ArraySource(pixels))
