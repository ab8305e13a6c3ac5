"""The worker's entry: a mounted file in, JSON text out.

Text is all that crosses to JavaScript, so that no proxy outlives a file. Nothing is raised across
that border: whatever happens has a stable code.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pyhash.errors import OutOfMemory, PyHashError
from pyhash.fingerprint import fingerprint_file

if TYPE_CHECKING:
    from collections.abc import Callable


def hash_mounted(path: str, progress: Callable[[int, int], None]) -> str:
    """Make the fingerprints of a file that the worker has mounted.

    Args:
        path: where it is mounted; the file's own name is not known here.
        progress: called with the work done and all the work, in bytes.

    Returns:
        `{"item": {kind, fingerprints}}` as on the wire, or `{"error": {code, message}}`.
    """
    return json.dumps(_answer(path, progress))


def _answer(path: str, progress: Callable[[int, int], None]) -> dict[str, Any]:
    try:
        return {"item": fingerprint_file(path, progress=progress).as_dict()}
    except PyHashError as error:
        return {"error": error.as_dict()}
    except MemoryError:
        return {"error": OutOfMemory().as_dict()}
    except Exception:  # noqa: BLE001  # a message could hold the file's own bytes: only a code leaves
        return {"error": PyHashError().as_dict()}
