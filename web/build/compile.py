"""Compiles Python sources in Pyodide: `x.pyc` for `x.py`, the same bytes each time.

Run by `web.build.inside`. Docstrings and the tables that lead from an instruction to its line are
left out: they are a third of the bytes, and nobody sees them, since a message of Python's own never
leaves the worker. Asserts stay: decoders refuse broken files by them.
"""

import ast
import marshal
import zipfile
from importlib.util import MAGIC_NUMBER
from types import CodeType

UNCHECKED_HASH = (1).to_bytes(4, "little") + bytes(8)  # PEP 552: no time, and no source to compare
OWNERS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def without_docstrings(tree: ast.Module) -> ast.Module:
    """A module's syntax tree without the strings that document it."""
    for node in ast.walk(tree):
        if isinstance(node, OWNERS) and ast.get_docstring(node, clean=False) is not None:
            node.body[:1] = (
                [] if len(node.body) > 1 or isinstance(node, ast.Module) else [ast.Pass()]
            )
    return ast.fix_missing_locations(tree)


def without_lines(code: CodeType) -> CodeType:
    """A code object, and those in it, without line tables."""
    constants = tuple(
        without_lines(constant) if isinstance(constant, CodeType) else constant
        for constant in code.co_consts
    )
    return code.replace(co_consts=constants, co_linetable=b"", co_firstlineno=1)


def compiled(source: bytes, path: str) -> bytes:
    """A source file as what Python makes of it."""
    tree = without_docstrings(ast.parse(source))
    code = compile(tree, path, "exec", dont_inherit=True, optimize=0)
    return MAGIC_NUMBER + UNCHECKED_HASH + marshal.dumps(without_lines(code))


with (
    zipfile.ZipFile("/task/sources.zip") as sources,
    zipfile.ZipFile("/task/done.zip", "w") as done,
):
    for path in sources.namelist():
        done.writestr(path + "c", compiled(sources.read(path), path))
