"""A trimmed runtime is as good as the originals, or it is not built."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from web.build import cut as cutting
from web.build import trim
from web.build.cut import ABSENT, DOCUMENTS, PLUGINS, UNASKED, cut, stand_ins
from web.build.errors import BadRuntime, UnknownShape
from web.build.trim import Exercised, prove

if TYPE_CHECKING:
    from collections.abc import Mapping

BUILDER = Path(cutting.__file__).parent
INSTEAD = stand_ins(BUILDER)
ORIGINALS = {
    **dict.fromkeys((*INSTEAD, *UNASKED, *DOCUMENTS), b"import socket\n"),
    PLUGINS: b'x = 1\n_plugins = [\n    "BmpImagePlugin",\n    "XpmImagePlugin",\n]\ny = 2\n',
}


def exercised(answers: Mapping[str, object]) -> Exercised:
    """What an exercise came to."""
    return Exercised(dict(answers), frozenset(), ())


class TestProve:
    def test_takes_the_same_answers(self) -> None:
        """Nothing is lost."""
        prove(exercised({"JPEG": ["a", []]}), exercised({"JPEG": ["a", []]}))

    @pytest.mark.parametrize("answers", [{"JPEG": ["b", []]}, {}, {"JPEG": ["a", []], "PNG": 1}])
    def test_stops_the_build_at_another_answer(self, answers: Mapping[str, object]) -> None:
        """Another one, one too few, one too many: each is named."""
        with pytest.raises(BadRuntime, match=r"JPEG|PNG"):
            prove(exercised(answers), exercised({"JPEG": ["a", []]}))


class TestCut:
    def test_leaves_pillow_the_plugins_named(self) -> None:
        """All others are never imported; the rest of the file is as it was."""
        files = cut(ORIGINALS, ("PIL.BmpImagePlugin", "PIL.GifImagePlugin"), INSTEAD)

        assert files[PLUGINS] == (
            b'x = 1\n_plugins = ["BmpImagePlugin", "GifImagePlugin"]\ny = 2\n'
        )

    def test_drops_what_numpy_does_without(self) -> None:
        """It looks whether it can be imported."""
        assert not cut(ORIGINALS, (), INSTEAD).keys() & set(UNASKED)

    @pytest.mark.parametrize("path", ABSENT)
    def test_of_modules_never_used_leaves_names_that_refuse(self, path: str) -> None:
        """They can be imported; a use says which one it was."""
        scope: dict[str, object] = {"__name__": "module"}
        exec(cut(ORIGINALS, (), INSTEAD)[path], scope)  # noqa: S102  # the file under test

        absent = scope["__getattr__"]("eigvals")  # type: ignore[operator]  # a function of it
        with pytest.raises(NotImplementedError, match=r"module\.eigvals"):
            absent([[1]])

    @pytest.mark.parametrize("path", ORIGINALS)
    def test_of_another_shape_stops_the_build(self, path: str) -> None:
        """A package that has moved its files is named, not guessed at."""
        files = {name: content for name, content in ORIGINALS.items() if name != path}

        with pytest.raises(UnknownShape):
            cut(files, (), INSTEAD)


class TestEvalCode:
    """What stands in the place of Pyodide's: its JavaScript starts Python with it."""

    @pytest.mark.parametrize(
        ("source", "value"),
        [("{}", {}), ("import math; math.floor(2.5)", 2), ("x = 3\nx + y", 7), ("x = 3", None)],
    )
    def test_is_the_value_of_the_last_line(self, source: str, value: object) -> None:
        """None, if that is no expression."""
        base = runpy.run_path(str(BUILDER / "instead/lib/_pyodide/_base.py"))

        assert base["eval_code"](source, {"y": 4}) == value


class TestExercised:
    def test_names_modules_by_their_place_in_the_build(self) -> None:
        """Those of the standard library's archive and those of site-packages."""
        assert trim.source("/lib/python314.zip/json/__init__.py") == "lib/json/__init__.py"
        assert trim.source("/lib/python3.14/site-packages/PIL/Image.py") == "site/PIL/Image.py"
