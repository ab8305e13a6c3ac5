"""Runs what Pyodide's JavaScript says in Python. The original needs `ast` and `tokenize` for it."""

import _ast
from importlib import import_module
from typing import Any, cast


def eval_code(
    source: str,
    globals: dict[str, Any] | None = None,  # noqa: A002  # the original's names
    locals: dict[str, Any] | None = None,  # noqa: A002  # the same
    *,
    filename: str = "<exec>",
) -> Any:  # noqa: ANN401  # the value of any expression
    """Run a text; the value of its last line, if that is an expression."""
    scope = {} if globals is None else globals
    module = cast("_ast.Module", compile(source, filename, "exec", _ast.PyCF_ONLY_AST))
    last = module.body[-1] if module.body else None
    if not isinstance(last, _ast.Expr):
        return exec(compile(module, filename, "exec"), scope, locals)  # noqa: S102  # it is our own
    module.body.pop()
    exec(compile(module, filename, "exec"), scope, locals)  # noqa: S102  # the same
    return eval(compile(_ast.Expression(last.value), filename, "eval"), scope, locals)  # noqa: S307  # the same


def pyimport_impl(path: str) -> Any:  # noqa: ANN401  # a module, or what is in one
    """A module, or an attribute of one, by its path with dots."""
    stem, *rest = path.rsplit(".", 1)
    module = __import__(stem, fromlist=rest)
    if not rest:
        return module
    try:
        return getattr(module, rest[0])
    except AttributeError:
        return import_module(path)
