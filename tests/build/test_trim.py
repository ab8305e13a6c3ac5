"""A trimmed runtime is as good as the originals, or it is not built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from web.build import trim
from web.build.cut import DOCUMENTS, LINALG, PLUGINS, cut
from web.build.errors import BadRuntime, UnknownShape
from web.build.trim import Exercised, prove

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMPY_AND_PILLOW = {
    LINALG: b"from numpy.linalg._linalg import *\n",
    **dict.fromkeys(DOCUMENTS, b"add_newdoc()\n"),
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
        files = cut(NUMPY_AND_PILLOW, ("PIL.BmpImagePlugin", "PIL.GifImagePlugin"))

        assert files[PLUGINS] == (
            b'x = 1\n_plugins = ["BmpImagePlugin", "GifImagePlugin"]\ny = 2\n'
        )

    def test_of_linear_algebra_leaves_names_that_refuse(self) -> None:
        """They can be imported, as numpy does; a use says which one it was."""
        scope: dict[str, object] = {}
        exec(cut(NUMPY_AND_PILLOW, ())[LINALG], scope)  # noqa: S102  # the file under test

        absent = scope["__getattr__"]("eigvals")  # type: ignore[operator]  # a function of it
        with pytest.raises(NotImplementedError, match=r"numpy\.linalg\.eigvals"):
            absent([[1]])

    @pytest.mark.parametrize("path", NUMPY_AND_PILLOW)
    def test_of_another_shape_stops_the_build(self, path: str) -> None:
        """A package that has moved its files is named, not guessed at."""
        files = {name: content for name, content in NUMPY_AND_PILLOW.items() if name != path}

        with pytest.raises(UnknownShape):
            cut(files, ())


class TestExercised:
    def test_names_modules_by_their_place_in_the_build(self) -> None:
        """Those of the standard library's archive and those of site-packages."""
        assert trim.source("/lib/python314.zip/json/__init__.py") == "lib/json/__init__.py"
        assert trim.source("/lib/python3.14/site-packages/PIL/Image.py") == "site/PIL/Image.py"
