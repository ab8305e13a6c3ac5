"""Two modules of Pyodide and our glue become one script, or the build stops."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from web.build import worker
from web.build.errors import UnknownShape
from web.build.places import Places

HERE = Places(Path(__file__).parents[2])

FACTORY = (
    "async function _createPyodideModule(a={}){return a}export default _createPyodideModule;\n"
)
LOADER = (
    "var d=async(e)=>e.createPyodideModule;var U=1;"
    "export{d as loadPyodide,U as version};\n//# sourceMappingURL=pyodide.mjs.map\n"
)


class TestFactory:
    def test_is_an_expression_with_a_scope_of_its_own(self) -> None:
        """Its short names cannot meet those of other parts."""
        assert worker.factory(FACTORY) == (
            "(() => {async function _createPyodideModule(a={}){return a}"
            ";return _createPyodideModule;})()"
        )

    @pytest.mark.parametrize(
        "source",
        [
            FACTORY.replace("export default", "export"),
            FACTORY + "export const more = 1;\n",
            'import x from "y";\n' + FACTORY,
        ],
    )
    def test_of_another_shape_stops_the_build(self, source: str) -> None:
        """A new Pyodide that exports otherwise is named, not guessed at."""
        with pytest.raises(UnknownShape, match=r"pyodide\.asm\.mjs"):
            worker.factory(source)


class TestLoader:
    def test_gives_the_function_under_whatever_name_it_was_minified_to(self) -> None:
        """The export says which short name is `loadPyodide`."""
        assert worker.loader(LOADER).endswith(";return d;})()")

    @pytest.mark.parametrize(
        "source",
        [
            LOADER.replace("as version", "as v"),
            LOADER.replace("createPyodideModule", "other"),
        ],
    )
    def test_of_another_shape_stops_the_build(self, source: str) -> None:
        """The worker needs the official option to hand the module over."""
        with pytest.raises(UnknownShape, match=r"pyodide\.mjs"):
            worker.loader(source)


class TestDemuxer:
    def test_gives_what_the_glue_uses_and_no_more(self) -> None:
        """Each name as exported; what they do not need is left out."""
        script = worker.demuxer(HERE)
        names = "console.log(Object.keys(mediabunny).sort().join())"
        told = subprocess.run(
            ["node", "-"], input=f"{script}{names}", capture_output=True, check=True, text=True
        )

        assert told.stdout.strip().split(",") == sorted(worker.USED)
        assert len(script) < 300_000


class TestHeif:
    def test_is_an_expression_without_the_search_for_a_module_system(self) -> None:
        """Its factory is the value."""
        tail = (
            'typeof exports=="object"&&typeof module=="object"?module.exports=libheif:'
            'typeof define=="function"&&define.amd&&define([],()=>libheif);'
        )

        made = worker.heif(f"var libheif=1;{tail}\n")

        assert made == "(() => {var libheif=1;;return libheif;})()"

    def test_of_another_shape_stops_the_build(self) -> None:
        """A libheif-js that ends otherwise is named, not guessed at."""
        with pytest.raises(UnknownShape, match=r"libheif\.js"):
            worker.heif("var libheif=1;export default libheif;")


class TestGlue:
    def test_stands_in_the_order_of_its_imports(self) -> None:
        """A file comes after those it imports, each once."""
        glue = {
            "main.js": 'import { a } from "./a.js";\nimport { b } from "./b.js";\n',
            "a.js": 'import { b } from "./b.js";\n',
            "b.js": "",
            "unused.js": "",
        }

        assert worker.order(glue) == ["b.js", "a.js", "main.js"]

    def test_loses_the_words_that_only_modules_have(self) -> None:
        """Imports go, exports become plain declarations."""
        source = 'import { a } from "./a.js";\nexport async function b() {}\nexport const c = 1;\n'

        assert worker.plain("b.js", source) == "// b.js\nasync function b() {}\nconst c = 1;\n"

    @pytest.mark.parametrize(
        "line", ['import a from "./a.js";', 'export * from "./a.js";', "export default 1;"]
    )
    def test_of_another_kind_stops_the_build(self, line: str) -> None:
        """Only what can be joined safely is joined."""
        with pytest.raises(UnknownShape, match=r"b\.js"):
            worker.plain("b.js", f"{line}\n")

    def test_with_one_name_twice_stops_the_build(self) -> None:
        """Node's parser sees the script before a browser does."""
        with pytest.raises(UnknownShape, match="already been declared"):
            worker.checked("const a = 1;\nconst a = 2;\n")
