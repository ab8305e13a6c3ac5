"""Firefox, driven over WebDriver BiDi by itself: no driver program stands between.

Source: W3C, "WebDriver BiDi".
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import websocket

from e2e.browsers import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


PREFERENCES: Final = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.safebrowsing.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
}
"""No request of its own may stand in the way of a test."""
TIMEOUT_S: Final = 120
_LISTENING: Final = re.compile(r"BiDi listening on (ws://\S+)")


class Firefox:
    """`e2e.browsers.Browser` on Firefox."""

    name = "firefox"

    def __init__(self, connection: websocket.WebSocket) -> None:
        self._connection = connection
        self._last_id = 0
        self._ask("session.new", capabilities={})
        self._page = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def open(self, url: str) -> None:
        """Navigate there and wait for the document."""
        self._ask("browsingContext.navigate", context=self._page, url=url, wait="complete")

    def wait(self, selector: str) -> None:
        """Wait until something visible matches."""
        wait_for(self, selector)

    def click(self, selector: str) -> None:
        """Wait for the first match and click it as a person does."""
        self.wait(selector)
        self.run("(s) => document.querySelector(s).scrollIntoView({ block: 'center' })", selector)
        pointer = {
            "type": "pointer",
            "id": "mouse",
            "actions": [
                {"type": "pointerMove", "x": 0, "y": 0, "origin": self._element(selector)},
                {"type": "pointerDown", "button": 0},
                {"type": "pointerUp", "button": 0},
            ],
        }
        self._ask("input.performActions", context=self._page, actions=[pointer])

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in the native picker."""
        element = self._element(selector)["element"]
        names = [str(file) for file in files]
        self._ask("input.setFiles", context=self._page, element=element, files=names)

    def text(self, selector: str) -> str:
        """The text of the first match, hidden text too."""
        return str(self.run("(s) => document.querySelector(s).textContent", selector))

    def attribute(self, selector: str, name: str) -> str:
        """An attribute of the first match."""
        ask = "([s, name]) => document.querySelector(s).getAttribute(name) ?? ''"
        return str(self.run(ask, [selector, name]))

    def run(self, function: str, argument: object = None) -> Any:  # noqa: ANN401  # JSON values
        """Call a JavaScript function in the page; a promise is awaited."""
        call = f"({function})({json.dumps(argument)})"
        answer = self._ask(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await {call}))()",
            awaitPromise=True,
            target={"context": self._page},
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"].get("value", "null"))

    def back(self) -> None:
        """The Back button."""
        self._ask("browsingContext.traverseHistory", context=self._page, delta=-1)

    def _element(self, selector: str) -> dict[str, Any]:
        found = self._ask(
            "browsingContext.locateNodes",
            context=self._page,
            locator={"type": "css", "value": selector},
            maxNodeCount=1,
        )["nodes"]
        return {"type": "element", "element": {"sharedId": found[0]["sharedId"]}}

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON
        self._last_id += 1
        request = {"id": self._last_id, "method": method, "params": params}
        self._connection.send(json.dumps(request))
        while True:
            answer: dict[str, Any] = json.loads(self._connection.recv())
            if answer.get("id") != self._last_id:
                continue  # an event that nobody waits for
            if answer["type"] == "error":
                raise RuntimeError(f"{method}: {answer['message']}")
            return dict(answer["result"])


@contextmanager
def firefox(settings: Mapping[str, object] = MappingProxyType({})) -> Iterator[Firefox]:
    """A Firefox with an empty profile; `settings` are by their names in `about:config`."""
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as profile:
        preferences = (
            f"user_pref({json.dumps(name)}, {json.dumps(value)});"
            for name, value in {**PREFERENCES, **settings}.items()
        )
        (Path(profile) / "user.js").write_text("\n".join(preferences), "utf-8")
        program = shutil.which("firefox-esr") or shutil.which("firefox") or "firefox"
        command = [program, "--headless", "--no-remote", "--remote-debugging-port=0"]
        with subprocess.Popen(
            [*command, "--profile", profile],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                with closing(_connect(process)) as connection:
                    yield Firefox(connection)
            finally:
                process.kill()


def _connect(process: subprocess.Popen[str]) -> websocket.WebSocket:
    for line in process.stderr or ():
        if found := _LISTENING.search(line):
            address = found.group(1) + "/session"
            return websocket.create_connection(address, suppress_origin=True, timeout=TIMEOUT_S)
    raise RuntimeError("Firefox ended before it listened")
