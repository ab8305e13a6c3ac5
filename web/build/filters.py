"""Gives libheif-js the two filters back that its HEVC decoder leaves out in browsers.

libheif, compiled for the web, tells libde265 to skip deblocking and sample-adaptive offset, for
speed. Both belong to the standard: without them the pixels, and now and then bits of a PDQ, are not
those that platforms decode. Two constants of the compiled module say so; turned, its pixels are
those of pillow-heif, byte for byte.

Source: libheif, `plugins/decoder_libde265.cc` (`#if defined(__EMSCRIPTEN__)`); libde265, `de265.h`.
"""

from __future__ import annotations

import re
from typing import Final

from web.build.errors import UnknownShape

PLACES: Final = 2
"""Both of the plugin's ways to begin (`new_decoder`, `new_decoder2`) switch the filters off."""
# i32.const 7 or 8 (DISABLE_DEBLOCKING, DISABLE_SAO); i32.const 1; call de265_set_parameter_bool.
_LEFT_OUT: Final = re.compile(
    rb"\x41\x07\x41\x01\x10(?P<call>[\x80-\xff]*[\x00-\x7f])(?P<context>\x20.)"
    rb"\x41\x08\x41\x01\x10(?P=call)",
    re.DOTALL,
)
_LEFT_IN: Final = b"\x41\x07\x41\x00\x10\\g<call>\\g<context>\x41\x08\x41\x00\x10\\g<call>"


def with_filters(wasm: bytes) -> bytes:
    """The module of libheif with the constants turned; all else stays.

    Raises:
        UnknownShape: they are not where they were.
    """
    turned, places = _LEFT_OUT.subn(_LEFT_IN, wasm)
    if places != PLACES:
        raise UnknownShape(
            "libheif.wasm",
            source="npm, libheif-js",
            problem=f"its HEVC decoder switches filters off in {places} places, not {PLACES}",
            remedy="pin the version before, or teach web/build/filters.py the new shape",
        )
    return turned
