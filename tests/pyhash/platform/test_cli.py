"""`pyhash pull`, `match`, `watch`, `feedback`: as an administrator and their scripts run them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from pyhash import fingerprint_file
from tests.photos import PHOTOS
from tests.pyhash.platform.stocked import stock

if TYPE_CHECKING:
    from pathlib import Path

    from pyhash.platform import Client
    from tests.server.world import World

PYHASH = (sys.executable, "-m", "pyhash.cli")
CHINA, FLOWER = PHOTOS[8], PHOTOS[9]


def run(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """`pyhash` with these arguments, in a process of its own."""
    return subprocess.run([*PYHASH, *arguments], input=data, capture_output=True, check=False)


@pytest.fixture
def key_file(tmp_path: Path, client: Client) -> Path:
    """Where a platform keeps its key."""
    file = tmp_path / "key"
    file.touch(mode=0o600)
    file.write_text(client.key + "\n")
    return file


class TestPull:
    def test_the_whole_way_from_a_case_to_a_match_and_back(
        self, world: World, client: Client, key_file: Path, tmp_path: Path
    ) -> None:
        """Pull, find a mirrored copy, tell what was done; withdrawn, it is found no more."""
        case = world.submit(fingerprint_file(CHINA).as_dict())
        world.tick()
        upload = tmp_path / "upload.png"
        with Image.open(CHINA) as image:
            image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(upload)
        lists = ("--list", tmp_path / "list.db")
        server = ("--url", client.url, "--key-file", key_file)

        pulled = run("pull", *server, *lists)
        assert (pulled.returncode, pulled.stderr) == (0, b"")
        assert json.loads(pulled.stdout) == {
            "added": 3,
            "removed": 0,
            "restarted": False,
            "entries": 3,
        }
        found = run("match", *lists, "--json", upload)
        assert found.returncode == 1
        (match,) = json.loads(found.stdout)["matches"]
        assert (match["algorithm"], match["turn"]) == ("pdq", "flip_left_right")
        told = run("feedback", *server, "removed", match["entry_id"])
        assert (told.returncode, told.stderr) == (0, b"")
        assert [item["removed_by"] for item in world.status(case)] == [1]

        world.withdraw(case)
        world.tick()
        assert json.loads(run("pull", *server, *lists).stdout)["entries"] == 0
        assert run("match", *lists, upload).returncode == 0

    def test_a_refusal_is_a_sentence_and_exit_2(self, tmp_path: Path, key_file: Path) -> None:
        """No traceback, no key."""
        done = run(
            "pull", "--url", "http://example.org", "--key-file", key_file, "--list", tmp_path / "l"
        )
        assert done.returncode == 2
        assert done.stderr.startswith(b"Error: The address must begin with https://")
        assert key_file.read_bytes().strip() not in done.stderr + done.stdout


class TestMatch:
    def test_json_is_one_object_a_line_for_files_folders_and_standard_input(
        self, tmp_path: Path
    ) -> None:
        """In the order given, a folder's files in order of name; exit 1, as one was found."""
        folder = tmp_path / "folder"
        folder.mkdir()
        shutil.copy(FLOWER, folder / "b.jpg")
        shutil.copy(CHINA, folder / "a.jpg")
        (folder / "c.txt").write_text("hello")
        shutil.copy(CHINA, folder / "d.jpg")  # four files: over several processes
        stock(tmp_path, fingerprint_file(CHINA))
        done = run(
            "match", "--list", tmp_path / "list.db", "--json", folder, "-", data=CHINA.read_bytes()
        )
        records = [json.loads(line) for line in done.stdout.splitlines()]
        assert [(record["file"], len(record["matches"])) for record in records] == [
            (str(folder / "a.jpg"), 3),
            (str(folder / "b.jpg"), 0),
            (str(folder / "c.txt"), 0),
            (str(folder / "d.jpg"), 3),
            ("-", 3),
        ]
        assert records[2]["error"]["code"] == "unknown_format"
        assert (done.returncode, done.stderr) == (1, b"")

    def test_for_people_is_a_sentence_a_file(self, tmp_path: Path) -> None:
        """And a line a match."""
        stock(tmp_path, fingerprint_file(CHINA))
        done = run("match", "--list", tmp_path / "list.db", CHINA)
        lines = done.stdout.decode().splitlines()
        assert lines[0] == f"{CHINA}: on the list"
        assert lines[1].endswith("listed on 2026-11-22, the very same file")
        assert lines[3].endswith("0 bits off, turn none")

    def test_exit_codes_tell_nothing_found_from_something_wrong(self, tmp_path: Path) -> None:
        """0 nothing, 2 an unreadable file or no list; a match outdoes both."""
        stock(tmp_path, fingerprint_file(CHINA))
        lists = ("--list", tmp_path / "list.db")
        assert run("match", *lists, FLOWER).returncode == 0
        assert run("match", *lists, tmp_path / "missing", FLOWER).returncode == 2
        assert run("match", *lists, tmp_path / "missing", CHINA).returncode == 1
        assert run("match", "--list", tmp_path / "no.db", FLOWER).returncode == 2


class TestWatch:
    def test_runs_the_command_on_a_hit(self, tmp_path: Path) -> None:
        """Started for real, ended by us once it has told; a file that is damaged keeps its name."""
        stock(tmp_path, fingerprint_file(CHINA))
        uploads = tmp_path / "uploads"
        uploads.mkdir()
        shutil.copy(CHINA, uploads / "upload.jpg")
        damaged = uploads / "damaged.png"
        damaged.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        told = tmp_path / "told"
        where = ("--list", tmp_path / "list.db", "--folder", uploads, "--every", "0.1")
        script = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
        command = [sys.executable, "-c", script, str(told)]
        with subprocess.Popen(
            [*PYHASH, "watch", *where, "--", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as watch:
            assert watch.stdout is not None
            record = json.loads(watch.stdout.readline())
            watch.terminate()
            _, noted = watch.communicate()
        assert record["told"] is True
        assert record["file"] == told.read_text() == str(uploads / "upload.jpg")
        assert f"inode {damaged.stat().st_ino}." in noted
        assert "damaged.png" not in noted

    def test_takes_a_command_or_an_address_not_both(self, tmp_path: Path) -> None:
        """Which one a hit went to would be unclear."""
        stock(tmp_path)
        where = ("--list", tmp_path / "list.db", "--folder", tmp_path)
        done = run("watch", *where, "--post", "https://example.org", "--", "true")
        assert done.returncode == 2
