"""Where packages are. The original can install them, and brings all that zips and tars need."""

from pathlib import PurePosixPath
from site import getsitepackages

SITE_PACKAGES = PurePosixPath(getsitepackages()[0])
DSO_DIR = PurePosixPath("/usr/lib")


def init_loaded_packages() -> None:
    """None is loaded by Pyodide."""
