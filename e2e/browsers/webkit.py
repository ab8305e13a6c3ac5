"""WebKitGTK's MiniBrowser, driven by Selenium on a display of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from selenium.webdriver import WebKitGTK, WebKitGTKOptions
from selenium.webdriver.common.by import By
from selenium.webdriver.webkitgtk.service import Service

from e2e.browsers import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selenium.webdriver.remote.webelement import WebElement


TIMEOUT_S: Final = 120
_CALL: Final = """
const [argument, done] = arguments;
(async () => (%s)(argument))().then(
  (value) => done({ value }),
  (error) => done({ error: String(error) }),
);
"""


class WebKit:
    """`e2e.browsers.Browser` on WebKitGTK."""

    name = "webkit"

    def __init__(self, driver: WebKitGTK) -> None:
        self._driver = driver
        self._driver.set_script_timeout(TIMEOUT_S)

    def open(self, url: str) -> None:
        """Navigate there and wait for the document."""
        self._driver.get(url)

    def wait(self, selector: str) -> None:
        """Wait until something visible matches."""
        wait_for(self, selector)

    def click(self, selector: str) -> None:
        """Wait for the first match and click it as a person does."""
        self.wait(selector)
        self._element(selector).click()

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in the native picker."""
        self._element(selector).send_keys("\n".join(str(file) for file in files))

    def text(self, selector: str) -> str:
        """The text of the first match, hidden text too."""
        return str(self.run("(s) => document.querySelector(s).textContent", selector))

    def attribute(self, selector: str, name: str) -> str:
        """An attribute of the first match."""
        return self._element(selector).get_dom_attribute(name) or ""

    def run(self, function: str, argument: object = None) -> Any:  # noqa: ANN401  # JSON values
        """Call a JavaScript function in the page; a promise is awaited."""
        answer = self._driver.execute_async_script(_CALL % function, argument)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer.get("value")

    def back(self) -> None:
        """The Back button."""
        self._driver.back()

    def _element(self, selector: str) -> WebElement:
        return self._driver.find_element(By.CSS_SELECTOR, selector)


@contextmanager
def webkit() -> Iterator[WebKit]:
    """A WebKitGTK with an empty profile."""
    options = WebKitGTKOptions()
    options.binary_location = str(program())
    options.add_argument("--automation")
    with display() as name:
        # As root WebKit's own sandbox does not start.
        environment = {"DISPLAY": name, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        service = Service(shutil.which("WebKitWebDriver"), env={**os.environ, **environment})
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", DeprecationWarning
            )  # Selenium uses its own old argument
            driver = WebKitGTK(options=options, service=service)
        try:
            yield WebKit(driver)
        finally:
            driver.quit()


def program() -> Path:
    """MiniBrowser, which Debian puts beside its libraries.

    Raises:
        RuntimeError: it is not installed.
    """
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    if not found:
        raise RuntimeError("MiniBrowser is not there: install webkit2gtk-driver and xvfb")
    return found[-1]


@contextmanager
def display() -> Iterator[str]:
    """A display in memory, by the name that programs find it by."""
    reader, writer = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()
