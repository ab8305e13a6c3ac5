"""Errors as one line each: no message of Python's own leaves the worker."""

import sys


def format_exception(
    error: type[BaseException] | BaseException, /, value: BaseException | None = None, *_: object
) -> list[str]:
    """The name of the error and what it says."""
    raised = error if value is None else value
    kind = raised if isinstance(raised, type) else type(raised)
    return [f"{kind.__name__}: {raised}\n"]


format_exception_only = format_exception


def print_exception(
    error: type[BaseException] | BaseException, /, value: BaseException | None = None, *_: object
) -> None:
    """Write the line where JavaScript takes an error's message from."""
    sys.stderr.write(format_exception(error, value)[0])
