"""A photo goes in, only its fingerprint comes out."""

from __future__ import annotations

import contextlib
import gzip
import json
import sqlite3
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pdqhash
from PIL import Image

from e2e.canary import forms
from e2e.journey import at, choose, make, send, walk_to_choose, walk_to_receipt
from pyhash.values import CaseId, PdqHash
from tests.photos import PHOTOS, phone_photo

if TYPE_CHECKING:
    from e2e.browsers import Request, WatchedBrowser
    from e2e.live import Live

CANARY = "CANARY-7f3e9a1c-do-not-send"


def reference(path: Path) -> tuple[PdqHash, int]:
    """What a platform computes for the file, as stored."""
    with Image.open(path) as image:
        vector, quality = pdqhash.compute(np.asarray(image.convert("RGB")))
    return PdqHash(int("".join(str(bit) for bit in vector), 2)), quality


def pdqs(entries: list[dict[str, Any]]) -> list[tuple[PdqHash, int]]:
    """Hash and quality of every PDQ on the list."""
    return [
        (PdqHash.from_hex(entry["value"]), entry["quality"])
        for entry in entries
        if entry["op"] == "add" and entry["algorithm"] == "pdq"
    ]


class TestJourney:
    def test_p06_a_phone_photo_is_on_the_list_with_the_fingerprint_platforms_compute(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """12 MP JPEG, browser to database to a platform's pull; decoders may differ by 2 bits."""
        photo = phone_photo(tmp_path, suffix=".jpg")
        expected, quality = reference(photo)

        case_id = walk_to_receipt(browser, live.url, [photo])

        nearest = min(pdqs(live.pull()), key=lambda pdq: pdq[0].distance(expected))
        assert nearest[0].distance(expected) <= 2
        assert nearest[1] == quality
        assert CaseId(case_id).text == case_id

    def test_p06_a_png_gives_it_to_the_bit(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """Where both decode the same pixels, every bit is the same."""
        photo = phone_photo(tmp_path, suffix=".png")

        walk_to_receipt(browser, live.url, [photo])

        assert reference(photo) in pdqs(live.pull())

    def test_p10_the_database_holds_the_case_but_not_its_id(
        self, browser: WatchedBrowser, live: Live
    ) -> None:
        """The case is there, found by its ID; the ID is in no file of the server."""
        case_id = walk_to_receipt(browser, live.url, [PHOTOS[0]])

        database = next(live.folder.glob("*.sqlite"))
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            (cases,) = connection.execute("SELECT count(*) FROM cases").fetchone()
        assert cases >= 1
        for path in live.folder.rglob("*"):
            if path.is_file():
                assert case_id.encode() not in path.read_bytes(), path.name

    def test_what_is_shown_is_what_is_sent(self, browser: WatchedBrowser, live: Live) -> None:
        """The check page shows the very body of the request."""
        walk_to_choose(browser, live.url)
        choose(browser, [PHOTOS[0]])
        make(browser)
        shown = browser.text(f"{at('check')} [data-payload]")
        send(browser)
        (sent,) = [r.body.decode() for r in browser.requests() if r.method == "POST"]
        assert json.loads(shown) == json.loads(sent)


def everything(request: Request) -> bytes:
    """All that a request carries, compressed bodies opened."""
    body = request.body
    with contextlib.suppress(OSError, EOFError, zlib.error):  # mostly it is not compressed
        body += gzip.decompress(request.body)
    headers = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
    return b"\n".join([request.url.encode(), headers.encode(), body])


class TestCanary:
    def test_p02_p03_neither_bytes_nor_exif_nor_name_leave_and_one_host_is_contacted(
        self, browser: WatchedBrowser, live: Live, tmp_path: Path
    ) -> None:
        """No canary in any URL, header or body, in any form; few bytes, to one origin."""
        photo = self.photo_with_canaries(tmp_path)

        walk_to_receipt(browser, live.url, [photo])

        sent = [everything(request) for request in browser.requests()]
        pixels = photo.read_bytes()[50_000:50_060]
        for secret in (CANARY.encode(), photo.stem.encode(), pixels):
            for form in forms(secret):
                assert not any(form in request for request in sent)
        posts = [request for request in browser.requests() if request.method == "POST"]
        fingerprints = sum(request.body.count(b'"algorithm"') for request in posts)
        assert sum(len(request.body) for request in posts) < 2048 + 400 * fingerprints
        hosts = {request.url.split("/")[2] for request in browser.requests()}
        assert hosts == {live.url.split("/")[2]}

    def test_the_canary_would_be_seen(self) -> None:
        """The net has no holes: each form is found in a request that carries it."""
        from e2e.browsers import Request  # noqa: PLC0415  # a type elsewhere, a value here

        for form in forms(CANARY.encode()):
            body = b"{" + form + b"}"
            for sent in (body, gzip.compress(body)):
                assert form in everything(Request("POST", "http://x/", {}, sent))

    @staticmethod
    def photo_with_canaries(folder: Path) -> Path:
        """A photo whose EXIF, comment and name are unique words."""
        path = folder / f"{CANARY}-name.jpg"
        exif = Image.Exif()
        exif[0x010E] = f"{CANARY}-exif"
        with Image.open(PHOTOS[0]) as image:
            image.save(path, exif=exif, comment=f"{CANARY}-comment", quality=95)
        return path
