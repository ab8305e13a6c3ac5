"""Of Pyodide's JavaScript only what somebody asks for stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from web.build.errors import UnknownShape
from web.build.places import Places
from web.build.prune import minified, pruned

HERE = Places(Path(__file__).parents[2])
SCRIPT = (
    "async function _createPyodideModule(Module={}){function _draw(){return paint()}"
    '_draw.sig="v";function paint(){return eval("1")}function _read(){return 2}'
    '_read.sig="i";var wasmImports={draw:_draw,read:_read};Module["paint"]=paint;'
    'Module["FS"]=FS;Module["run"]=run;function run(){return wasmImports}var FS={};'
    "return Module.run}export default _createPyodideModule;"
)


class TestPruned:
    def test_hands_out_what_wasm_imports_and_what_somebody_says(self) -> None:
        """Of the rest neither entry nor signature is left to keep a function alive."""
        script = pruned(SCRIPT, {"read"}, ["use({ FS })"])

        assert "wasmImports={read:_read};" in script
        assert "_draw.sig" not in script
        assert '_read.sig="i";' in script
        assert 'Module["FS"]=FS;' in script
        assert 'Module["run"]=run;' in script
        assert 'Module["paint"]' not in script

    def test_leaves_no_direct_eval(self) -> None:
        """One that could see the scope would keep all of it."""
        assert 'return (0,eval)("1")' in pruned(SCRIPT, {"read"}, [])

    @pytest.mark.parametrize("script", ["", SCRIPT.replace("wasmImports={", "imports={")])
    def test_of_another_shape_stops_the_build(self, script: str) -> None:
        """A Pyodide that hands out its library otherwise is named, not guessed at."""
        with pytest.raises(UnknownShape, match="hand out"):
            pruned(script, set(), [])


class TestMinified:
    def test_loses_what_nobody_is_handed_any_more(self) -> None:
        """And what only that has used; the name that the worker is made from stays."""
        script = minified(HERE, pruned(SCRIPT, {"read"}, []))

        assert "eval" not in script
        assert "read:" in script
        assert script.rstrip().endswith("export default _createPyodideModule;")
