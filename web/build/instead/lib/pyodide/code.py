"""What JavaScript's `runPython` asks for."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
