"""Only exports that nobody asks for are dropped, of the wasm and of the JavaScript beside it."""

from __future__ import annotations

import pytest

from web.build.errors import UnknownShape
from web.build.shake import copying, spoken

SCRIPT = (
    "var a=1;use(_said);var _said,_unsaid,_data,table;function assignWasmExports(wasmExports)"
    '{_said=Module["_said"]=wasmExports["said"];_unsaid=Module["_unsaid"]=wasmExports["unsaid"];'
    '_data=Module["_data"]=wasmExports["data"].value>>>0;'
    'x=Module["x"]=table=Module["table"]=wasmExports["table"]}var wasmImports={};'
)


class TestSpoken:
    def test_is_what_the_script_says_outside_of_the_copies(self) -> None:
        """By JavaScript's own name for it or by the wasm's."""
        assert {"said", "unsaid", "data"} & spoken(SCRIPT) == {"said"}
        assert {"said", "unsaid"} <= spoken(SCRIPT + "wasmExports.unsaid()")


class TestCopying:
    def test_leaves_the_rest_of_the_script_as_it_was(self) -> None:
        """A dropped export is neither copied nor declared."""
        script = copying(SCRIPT, {"said", "table"})

        assert script == (
            "var a=1;use(_said);var _said,table;function assignWasmExports(wasmExports)"
            '{_said=Module["_said"]=wasmExports["said"];'
            'x=Module["x"]=table=Module["table"]=wasmExports["table"]}var wasmImports={};'
        )

    @pytest.mark.parametrize("script", ["", SCRIPT.replace("wasmExports[", "other[")])
    def test_of_another_shape_stops_the_build(self, script: str) -> None:
        """A Pyodide that copies its exports otherwise is named, not guessed at."""
        with pytest.raises(UnknownShape, match="copy the exports"):
            copying(script, set())
