"""The page on a host of files: nginx and Caddy give every header that our own server gives."""

from __future__ import annotations

import re
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from server.config import CHECKOUT, Config
from server.headers import IMMUTABLE, for_path
from tests.server.process import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message
    from pathlib import Path

DEPLOY = CHECKOUT / "deploy"
CONFIG = Config(api_origin="https://api.help.example")
WORKER = "/runtime/worker/worker-000000000000.js"
FILES = (
    *("/index.html", "/page/main.js", "/style/page.css", "/words/en.ftl", "/site.json"),
    *("/runtime/manifest.json", "/runtime/x-000000000000.wasm", WORKER),
)
PATIENCE_S = 20


def nginx(folder: Path, port: int) -> tuple[str, ...]:
    """The command that serves the folder by our example, over plain http."""
    site = (DEPLOY / "static-nginx.conf").read_text()
    site = re.sub(r"^ *(listen \[|ssl_certificate).*\n", "", site, flags=re.MULTILINE)
    site = site.replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}")
    site = site.replace("/srv/help/site", str(folder / "site"))
    site = site.replace("/var/log/nginx", str(folder))
    scratch = "".join(
        f"{kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    types = "include /etc/nginx/mime.types;"
    whole = folder / "nginx.conf"
    whole.write_text(
        f"user root;\ndaemon off;\npid {folder}/pid;\nevents {{}}\n"
        f"http {{\n{types}\n{scratch}{site}\n}}\n"
    )
    return ("nginx", "-c", str(whole), "-e", str(folder / "early.log"))


def caddy(folder: Path, port: int) -> tuple[str, ...]:
    """The same of Caddy."""
    site = (DEPLOY / "static-Caddyfile").read_text()
    site = site.replace("help.example {", f"http://127.0.0.1:{port} {{", 1)
    site = site.replace("/srv/help/site", str(folder / "site"))
    whole = folder / "Caddyfile"
    whole.write_text("{\n\tadmin off\n}\n" + site)
    homes = (f"XDG_CONFIG_HOME={folder}", f"XDG_DATA_HOME={folder}")
    return ("env", *homes, "caddy", "run", "--adapter", "caddyfile", "--config", str(whole))


@contextmanager
def running(command: tuple[str, ...]) -> Iterator[None]:
    """A server, ended with the block."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def headers(url: str) -> Message:
    """Of an answer, a refusal too; waits for the server to come up."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  # loopback
                return answer.headers  # type: ignore[no-any-return]  # typeshed: an Any
        except urllib.error.HTTPError as refused:
            refused.close()
            return refused.headers
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


@pytest.mark.parametrize("serve", [nginx, caddy])
class TestStaticHost:
    def test_p02_gives_the_headers_of_our_own_server(self, tmp_path: Path, serve: type) -> None:
        """Path by path; a missing file has the policy and is not remembered."""
        for path in FILES:
            file = tmp_path / "site" / path[1:]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("x")
        port = free_port()
        with running(serve(tmp_path, port)):
            for path in FILES:
                given = headers(f"http://127.0.0.1:{port}{path}")
                for name, value in for_path(path, CONFIG):
                    assert given[name] == value, (path, name)
            missing = headers(f"http://127.0.0.1:{port}/runtime/worker/worker-111111111111.js")
            assert missing["Cache-Control"] != IMMUTABLE
            assert (
                dict(for_path(WORKER, CONFIG))["Content-Security-Policy"]
                == (missing["Content-Security-Policy"])
            )
