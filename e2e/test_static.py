"""The page on a host of files alone, the API on another origin: the same journey."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from e2e.journey import at, walk_to_receipt
from e2e.live import live_server
from e2e.site import serve
from server.config import Config
from tests.photos import PHOTOS
from tests.server.process import free_port

if TYPE_CHECKING:
    from pathlib import Path

    from e2e.browsers import WatchedBrowser


class TestStaticHost:
    def test_a_case_is_sent_to_the_other_origin_and_looked_at_there(
        self, browser: WatchedBrowser, tmp_path: Path
    ) -> None:
        """Files come from the one, answers from the other, and nothing from a third."""
        port = free_port()
        page = f"http://127.0.0.1:{port}"
        with live_server(tmp_path, PYHASH_PAGE_ORIGIN=page) as live:
            words = live.get("/site.json") | {"api_origin": live.url}
            with serve(
                config=Config(api_origin=live.url),
                extra={"/site.json": json.dumps(words).encode()},
                port=port,
            ) as site:
                case_id = walk_to_receipt(browser, f"{site.url}/index.html", [PHOTOS[0]])
                browser.click(f"{at('receipt')} [data-to=next]")
                browser.click(f"{at('next')} [data-action=open-case]")
                browser.wait(f"{at('status')} [data-item=waiting]")
                assert not any(path.startswith("/api") for path in site.requests)
            assert live.post("/api/v1/cases/status", {"case_id": case_id})["items"]
            hosts = {urlsplit(request.url).netloc for request in browser.requests()}
            assert hosts == {urlsplit(url).netloc for url in (page, live.url)}
