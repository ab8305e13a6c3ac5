"""The command line, run as people and programs run it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from pyhash import fingerprint_file
from pyhash.platform import LocalList
from tests.films import film, panned
from tests.photos import PHOTOS, encoded, piece

PYHASH = (sys.executable, "-m", "pyhash.cli")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`pyhash` with these arguments, in a process of its own."""
    return subprocess.run([*PYHASH, *arguments], capture_output=True, text=True, check=False)


def begun_workers(pid: int) -> list[Path]:
    """Where the system tells of the processes that a crew has started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    told = (Path("/proc", child) for child in children)
    return [one for one in told if b"multiprocessing.spawn" in (one / "cmdline").read_bytes()]


def is_deaf_to_ctrl_c(process: Path) -> bool:
    """Whether a process blocks it, whatever it has come to so far."""
    found = re.search(r"^SigBlk:\s*(\w+)$", (process / "status").read_text(), re.MULTILINE)
    assert found
    return bool(int(found[1], 16) >> (signal.SIGINT - 1) & 1)


class TestHash:
    def test_json_is_one_object_a_line_and_nothing_else(self, tmp_path: Path) -> None:
        """Files and errors in the order given; exit 1 as one of them failed."""
        broken = tmp_path / "broken.jpg"
        broken.write_bytes(b"\xff\xd8\xff\xe0 nothing more")
        done = run("hash", "--json", str(PHOTOS[8]), str(broken))
        records = [json.loads(line) for line in done.stdout.splitlines()]
        assert records == [
            {"file": str(PHOTOS[8]), **fingerprint_file(PHOTOS[8]).as_dict()},
            {
                "file": str(broken),
                "error": {
                    "code": "damaged_file",
                    "message": "The file is damaged or incomplete.",
                },
            },
        ]
        assert done.returncode == 1
        assert done.stderr == ""

    def test_for_people_is_a_line_a_fingerprint(self) -> None:
        """Name, then what was made of it; exit 0 when all went well."""
        done = run("hash", str(PHOTOS[8]))
        words = [line.split()[0] for line in done.stdout.splitlines()]
        assert words == [str(PHOTOS[8]), "pdq", "md5", "sha256"]
        assert done.returncode == 0

    def test_makes_the_forms_that_are_asked_for(self) -> None:
        """`--variants` names the set; a word it does not know is wrong usage."""
        done = run("hash", "--json", "--variants", "standard", str(PHOTOS[8]))
        expected = fingerprint_file(PHOTOS[8], variants="standard").as_dict()
        assert json.loads(done.stdout) == {"file": str(PHOTOS[8]), **expected}
        assert run("hash", "--variants", "many", str(PHOTOS[8])).returncode == 2

    @pytest.mark.parametrize("arguments", [(), ("--timeout", "inf", str(PHOTOS[8]))])
    def test_says_how_it_is_used_where_that_is_not_known(self, arguments: tuple[str, ...]) -> None:
        """No file, a patience without end: exit 2, as for any wrong usage."""
        done = run("hash", *arguments)
        assert done.returncode == 2
        assert "Usage" in done.stderr

    def test_takes_standard_input(self) -> None:
        """`-` is what another program hands on; no name, no file."""
        done = subprocess.run(
            [*PYHASH, "hash", "--json", "-"],
            input=PHOTOS[8].read_bytes(),
            capture_output=True,
            check=True,
        )
        assert json.loads(done.stdout) == {"file": "-", **fingerprint_file(PHOTOS[8]).as_dict()}

    def test_takes_folders_in_order_and_passes_other_files_over(self, tmp_path: Path) -> None:
        """Ten photos on all cores; a note among them is no failure, a named one is."""
        for number in range(10):
            encoded_photo = encoded(piece(number), "PNG")
            (tmp_path / f"photo {number}.png").write_bytes(encoded_photo)
        note = tmp_path / "note.txt"
        note.write_text("no picture")
        done = run("hash", "--json", str(tmp_path))
        records = [json.loads(line) for line in done.stdout.splitlines()]
        names = [str(tmp_path / f"photo {number}.png") for number in range(10)]
        assert records == [{"file": name, **fingerprint_file(name).as_dict()} for name in names]
        assert done.returncode == 0
        assert run("hash", str(note)).returncode == 1

    @pytest.mark.parametrize("arguments", [["hash"], ["hash", "--json"], ["match", "--list"]])
    def test_takes_a_file_whose_name_is_no_text(self, tmp_path: Path, arguments: list[str]) -> None:
        """As disks hold them from before UTF-8: it is shown as far as it can be, JSON keeps it."""
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
        path.write_text("no picture")
        if "match" in arguments:
            arguments = [*arguments, str(LocalList.open_or_make(tmp_path / "list.db").path)]
        done = subprocess.run(
            [*PYHASH, *arguments, path],
            env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "unknown_format" in done.stdout
        if "--json" in arguments:
            assert json.loads(done.stdout)["file"] == str(path)

    def test_shows_a_name_without_its_control_characters(self, tmp_path: Path) -> None:
        """A terminal would obey them; JSON keeps them, escaped."""
        path = tmp_path / "a\n\x1b[31mb.txt"
        path.write_text("no picture")
        assert run("hash", str(path)).stdout.startswith(f"{tmp_path}/a??[31mb.txt\n")
        assert json.loads(run("hash", "--json", str(path)).stdout)["file"] == str(path)

    def test_says_in_a_sentence_that_the_disk_is_full(self) -> None:
        """Exit 2: 1 would say what is found or failed."""
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [*PYHASH, "selftest"], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert (done.returncode, done.stderr) == (2, b"Error: No space left on device\n")

    def test_a_closed_standard_input_is_unreadable(self) -> None:
        """As `hash - <&-` has it, in a job that nobody handed anything on to."""
        done = subprocess.run(
            ["sh", "-c", '"$@" <&-', "sh", *PYHASH, "hash", "-"], capture_output=True, check=False
        )
        assert b"unreadable_file" in done.stdout
        assert done.returncode == 1

    def test_ends_on_ctrl_c_without_a_word_of_its_processes(self) -> None:
        """Sent to all of them, as a terminal does, while they are being started."""
        asked = subprocess.Popen(
            # What a shell starts in the background ignores it, and so does all that it starts.
            ["env", "--default-signal=INT", *PYHASH, "hash", *map(str, PHOTOS)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        while not (workers := begun_workers(asked.pid)):
            assert asked.poll() is None
        assert all(map(is_deaf_to_ctrl_c, workers))
        os.killpg(asked.pid, signal.SIGINT)
        _, said = asked.communicate(timeout=60)
        assert (asked.returncode, said) == (130, b"\nAborted!\n")

    def test_p23_gives_up_a_file_that_shows_no_progress(self, tmp_path: Path) -> None:
        """A pipe that nobody writes to hangs for ever; the files around it are done."""
        hangs = tmp_path / "hangs.jpg"
        os.mkfifo(hangs)
        photo = str(PHOTOS[8])
        done = run("hash", "--json", "--timeout", "6", photo, str(hangs), photo)
        records = [json.loads(line) for line in done.stdout.splitlines()]
        assert [record.get("error", {}).get("code") for record in records] == [
            None,
            "timed_out",
            None,
        ]
        assert done.returncode == 1

    def test_prints_both_items_of_a_motion_photo(self, tmp_path: Path) -> None:
        """Two objects with one name: the still, and the video inside."""
        photo = tmp_path / "photo.jpg"
        photo.write_bytes(encoded(piece(), "JPEG") + film(panned(seconds=1)))
        records = [
            json.loads(line) for line in run("hash", "--json", str(photo)).stdout.splitlines()
        ]
        assert [(record["file"], record["kind"]) for record in records] == [
            (str(photo), "image"),
            (str(photo), "video"),
        ]
        assert "and the video inside it" in run("hash", str(photo)).stdout

    def test_says_when_a_video_is_found_as_the_same_file_only(self, tmp_path: Path) -> None:
        """Its codec is unknown here."""
        path = tmp_path / "film.mp4"
        path.write_bytes(film(panned(seconds=1)).replace(b"avc1", b"zzz1"))
        done = run("hash", str(path))
        assert "found only as the very same file" in done.stdout
        assert done.returncode == 0

    def test_p06_compares_with_the_reference(self, tmp_path: Path) -> None:
        """A turned photo by its stored variant: 0 bits."""
        exif = Image.Exif()
        exif[0x0112] = 6
        path = tmp_path / "turned.jpg"
        path.write_bytes(encoded(piece(1, 400, 300), "JPEG", exif=exif))
        done = run("hash", "--json", "--reference", str(path))
        record = json.loads(done.stdout)
        assert record["reference"] == {
            "value": record["fingerprints"][1]["value"],
            "quality": record["fingerprints"][1]["quality"],
            "distance": 0,
        }
        assert record["fingerprints"][1]["variant"] == "stored"
        assert done.returncode == 0

    def test_shows_progress_on_a_terminal_only(self) -> None:
        """On standard error, written over; the output is the same."""
        screen, terminal = os.openpty()
        done = subprocess.run(
            [*PYHASH, "hash", str(PHOTOS[8])], stdout=subprocess.PIPE, stderr=terminal, check=True
        )
        os.close(terminal)
        shown = os.read(screen, 10_000).decode()
        os.close(screen)
        assert "100%" in shown
        assert shown.endswith("\r\x1b[K")
        assert done.stdout.decode() == run("hash", str(PHOTOS[8])).stdout


class TestSelftest:
    def test_says_that_all_is_well(self) -> None:
        """Exit 0, and how much was checked."""
        done = run("selftest")
        assert done.stdout == "16 of 16 known answers met\n"
        assert done.returncode == 0
