"""HEIF and HEIC, the iPhone's pictures: through pillow-heif, on the command line only.

In the browser libheif-js decodes them, and `pyhash.fingerprint.OutsidePicture` takes the
pixels. libheif applies the file's own turns (`irot`, `imir`); EXIF's word on them then counts for
nothing, and pillow-heif takes it out: nothing is turned twice.
"""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1)
def is_readable() -> bool:
    """Whether Pillow can open HEIF here, by now."""
    try:
        from pillow_heif import register_heif_opener  # noqa: PLC0415  # an extra, not always there
    except ImportError:
        return False
    register_heif_opener(thumbnails=False)
    return True
