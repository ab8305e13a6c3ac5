"""A watched folder: what is told, when, and how often."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from pyhash import fingerprint_file
from pyhash.platform import Matcher, reading
from pyhash.platform.entries import Page, Remove
from pyhash.platform.errors import InsecureUrl
from pyhash.platform.local_list import LocalList
from pyhash.platform.reading import read_one
from pyhash.platform.watch import PostTo, RunCommand, Watch
from tests.folders import refuse
from tests.live import listening
from tests.photos import PHOTOS
from tests.pyhash.platform.stocked import stock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pyhash.errors import FileError
    from pyhash.platform.query import Query
    from pyhash.platform.reading import Read
    from pyhash.platform.watch import Hit

CHINA, FLOWER = PHOTOS[8], PHOTOS[9]


@pytest.fixture
def local_list(tmp_path: Path) -> LocalList:
    """A list that holds one photo."""
    return stock(tmp_path, fingerprint_file(CHINA))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where uploads arrive."""
    made = tmp_path / "uploads"
    made.mkdir()
    return made


def watching(
    folder: Path, local_list: LocalList, tell: Callable[[Hit], bool] = lambda _: True
) -> Watch:
    """A watch that has not looked yet."""
    return Watch(folder, partial(Matcher.open, local_list.path), tell)


def hits(watch: Watch) -> list[str]:
    """The names of the files that one look found."""
    return [hit["file"].rpartition("/")[2] for hit, _ in watch.look()]


class TestLook:
    def test_finds_a_listed_picture_once_it_has_come_to_rest(
        self, folder: Path, local_list: LocalList
    ) -> None:
        """Not while it is still being written, and not a second time."""
        watch = watching(folder, local_list)
        content = CHINA.read_bytes()
        (folder / "upload").write_bytes(content[:1000])
        assert hits(watch) == []
        (folder / "upload").write_bytes(content)
        assert hits(watch) == []
        assert hits(watch) == ["upload"]
        assert hits(watch) == []

    def test_looks_in_folders_and_past_strangers(self, folder: Path, local_list: LocalList) -> None:
        """Another photo, an empty file, a link and text are passed over."""
        (folder / "2026" / "11").mkdir(parents=True)
        shutil.copy(CHINA, folder / "2026" / "11" / "a.jpg")
        shutil.copy(FLOWER, folder / "b.jpg")
        (folder / "c").touch()
        (folder / "d.txt").write_text("hello")
        (folder / "e").symlink_to(CHINA)
        watch = watching(folder, local_list)
        assert hits(watch) + hits(watch) == ["a.jpg"]

    def test_a_file_written_anew_is_matched_anew(self, folder: Path, local_list: LocalList) -> None:
        """The same name, another content."""
        watch = watching(folder, local_list)
        shutil.copyfile(FLOWER, folder / "upload")
        assert hits(watch) + hits(watch) == []
        shutil.copyfile(CHINA, folder / "upload")
        assert hits(watch) + hits(watch) == ["upload"]

    def test_a_hit_that_could_not_be_told_is_told_again(
        self, folder: Path, local_list: LocalList
    ) -> None:
        """Nothing is lost while the moderation queue is down."""
        shutil.copy(CHINA, folder / "upload")
        answers = iter([False, False, True])
        watch = watching(folder, local_list, lambda _: next(answers))
        assert list(watch.look()) == []
        told = [[one for _, one in watch.look()] for _ in range(4)]
        assert told == [[False], [False], [True], []]

    def test_notes_a_folder_that_cannot_be_read(
        self, folder: Path, local_list: LocalList, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What lies in it would be missed without a word."""
        (folder / "inner").mkdir()
        refuse(folder / "inner", monkeypatch)
        noted: list[str] = []
        watch = watching(folder, local_list)
        watch.note = lambda _, error: noted.append(error.code)
        assert [hits(watch), hits(watch), hits(watch)] == [[], [], []]
        assert noted == ["unreadable_file"]

    def test_follows_the_list_as_it_is_pulled(self, folder: Path, local_list: LocalList) -> None:
        """What was withdrawn between two looks is found no more."""
        watch = watching(folder, local_list)
        shutil.copy(CHINA, folder / "first")
        assert hits(watch) + hits(watch) == ["first"]
        gone = tuple(Remove(number.to_bytes(16, "big")) for number in range(3))
        local_list.apply(Page("epoch", gone, 6, more=False), local_list.standing())
        shutil.copy(CHINA, folder / "second")
        assert hits(watch) + hits(watch) == []

    def test_matches_with_what_was_pulled_while_it_looked(
        self, folder: Path, tmp_path: Path
    ) -> None:
        """The first look over a full folder takes hours, and no file is looked at twice."""
        local_list = LocalList.open_or_make(tmp_path / "empty.db")
        for name in ("a", "b"):
            with Image.open(CHINA) as photo:
                photo.resize((320, 213)).save(folder / name, "PNG")

        def pulling(names: Sequence[str]) -> Iterator[Read]:
            for number, one in enumerate(reading.read_here(names)):
                if number:
                    stock(tmp_path, fingerprint_file(CHINA), name="empty.db")
                yield one

        watch = watching(folder, local_list)
        watch.read = pulling
        assert [hits(watch), hits(watch), hits(watch)] == [[], ["b"], []]


def crashing(name: str, tell: Callable[[int, int], None]) -> Query | FileError:
    """As `reading` makes a query, but for a file whose decoder takes its process down."""
    if name.endswith("crashes"):
        os.kill(os.getpid(), signal.SIGSEGV)
    return read_one(name, tell)


class TestHostile:
    def test_p23_a_file_that_crashes_its_decoder_stops_nothing(
        self, folder: Path, local_list: LocalList, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is compared byte for byte, noted without its name, and left alone from then on."""
        shutil.copy(CHINA, folder / "a crashes")
        shutil.copy(CHINA, folder / "b")
        monkeypatch.setattr(reading, "read_one", crashing)
        noted: list[tuple[int, str]] = []
        watch = watching(folder, local_list)
        watch.read = reading.read_all
        watch.note = lambda stamp, error: noted.append((stamp.inode, error.code))
        assert [hits(watch), hits(watch), hits(watch)] == [[], ["a crashes", "b"], []]
        assert noted == [((folder / "a crashes").stat().st_ino, "damaged_file")]


HIT: Hit = {"file": "/uploads/$(touch harm); '&.jpg", "matches": []}
RECORD = "import json, sys; json.dump([sys.argv[2:], json.load(sys.stdin)], open(sys.argv[1], 'w'))"


class TestRunCommand:
    def test_hands_over_the_file_as_an_argument_and_the_hit_as_json(self, tmp_path: Path) -> None:
        """No shell: a name full of signs arrives as it is."""
        out = tmp_path / "out"
        assert RunCommand((sys.executable, "-c", RECORD, str(out), "-x"))(HIT)
        assert json.loads(out.read_text()) == [["-x", HIT["file"]], HIT]

    def test_a_command_that_fails_or_is_missing_has_not_been_told(self) -> None:
        """So that it is told again."""
        assert not RunCommand((sys.executable, "-c", "raise SystemExit(3)"))(HIT)
        assert not RunCommand(("/nowhere/at/all",))(HIT)


class TestPostTo:
    @pytest.mark.parametrize(("status", "told"), [(204, True), (302, False), (500, False)])
    def test_posts_json_and_wants_a_2xx(self, *, status: int, told: bool) -> None:
        """Anything else counts as not told."""
        seen: list[Any] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                seen.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(status)
                self.send_header("Location", "/elsewhere")
                self.end_headers()

            def log_message(self, *_: Any) -> None:  # noqa: ANN401  # the library's signature
                """Say nothing."""

        server = HTTPServer(("127.0.0.1", 0), Handler)
        with listening(server) as url:
            answer = PostTo(f"{url}/hits")(HIT)
        assert answer is told
        assert seen == [HIT]

    def test_no_one_there_is_not_told(self) -> None:
        """A closed port."""
        assert not PostTo("http://127.0.0.1:9/hits")(HIT)

    def test_refuses_an_open_line(self) -> None:
        """A hit says which upload is on the list: it travels encrypted."""
        with pytest.raises(InsecureUrl):
            PostTo("http://example.org/hits")
