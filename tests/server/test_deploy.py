"""The examples in deploy/, read by the programs they are for."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from server.config import CHECKOUT, MAX_BODY_BYTES, settings
from tests.server.process import Server, environment, free_port, serving

DEPLOY = CHECKOUT / "deploy"
HADOLINT = shutil.which("hadolint", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
UNNEEDED = shutil.ignore_patterns("__pycache__", "runtime", "vendor")  # the page, 40 MB, is data


def checked(*command: str | Path) -> str:
    """Run a checker; what it said."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stderr + done.stdout


class TestExamples:
    def test_caddy_takes_its_file(self) -> None:
        """`caddy validate` finds nothing; a body may be as large as the server takes."""
        file = ("--adapter", "caddyfile", "--config", DEPLOY / "Caddyfile")
        checked("caddy", "validate", *file)
        assert f'"max_size":{MAX_BODY_BYTES}' in checked("caddy", "adapt", *file)

    def test_nginx_takes_its_file(self, tmp_path: Path) -> None:
        """`nginx -t`, with a certificate made for the test."""
        key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
        checked(
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x"),
            *("-keyout", key, "-out", certificate),
        )
        site = (DEPLOY / "nginx.conf").read_text()
        site = re.sub(r"\S+fullchain.pem", f"{certificate}", site)
        site = re.sub(r"\S+privkey.pem", f"{key}", site)
        site = site.replace("/var/log/nginx", str(tmp_path))
        whole = tmp_path / "nginx.conf"
        whole.write_text(f"pid {tmp_path}/pid;\nevents {{}}\nhttp {{\n{site}\n}}\n")
        checked("nginx", "-t", "-c", whole, "-e", tmp_path / "early.log")

    @pytest.mark.parametrize("name", ["pyhash.service", "pyhash-backup.timer"])
    def test_systemd_takes_its_units(self, tmp_path: Path, name: str) -> None:
        """`systemd-analyze verify`; the program of the example is not installed here."""
        for unit in DEPLOY.glob("pyhash*"):
            text = re.sub(r"/opt/pyhash/\S+/pyhash-server", "/bin/true", unit.read_text())
            (tmp_path / unit.name).write_text(text.replace("User=pyhash", "User=daemon"))
        assert name not in checked("systemd-analyze", "verify", tmp_path / name)

    @pytest.mark.skipif(HADOLINT is None, reason="hadolint is not made for this platform")
    def test_hadolint_finds_nothing_in_the_container_file(self) -> None:
        """Not even a hint."""
        assert checked(str(HADOLINT), DEPLOY / "Containerfile") == ""

    @pytest.mark.slow
    def test_what_the_container_file_copies_is_enough(self, tmp_path: Path) -> None:
        """The steps after the dependencies, in a folder that holds its COPYs and nothing else."""
        context, installed = tmp_path / "context", tmp_path / "installed"
        context.mkdir()
        steps = (DEPLOY / "Containerfile").read_text()
        for line in re.findall(r"^COPY (.+)$", steps, re.MULTILINE):
            *sources, target = line.split()
            for source in sources:
                found = CHECKOUT / source
                if found.is_dir():
                    shutil.copytree(found, context / target, ignore=UNNEEDED)
                else:
                    shutil.copy(found, context / target)
        checked(
            *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"),
            *("--no-build-isolation", "--target", installed, context),
        )
        done = subprocess.run(
            [installed / "bin" / "pyhash-server", "settings"],
            env={**os.environ, "PYTHONPATH": str(installed)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        assert "`PYHASH_DATA_FOLDER`" in done.stdout
        assert re.findall(r'^CMD \["([^"]+)', steps, re.MULTILINE) == ["pyhash-server"]

    def test_p12_no_example_keeps_an_access_log(self) -> None:
        """Nginx keeps one unless told not to, Caddy none unless told to."""
        for name in ("nginx.conf", "static-nginx.conf"):
            site = (DEPLOY / name).read_text()
            assert site.count("access_log off;") == len(re.findall(r"^server ", site, re.MULTILINE))
        caddy = (DEPLOY / "Caddyfile").read_text()
        assert not re.search(r"^\s*log\b", caddy, re.MULTILINE)

    def test_every_setting_in_an_example_exists(self) -> None:
        """A slip would stop the start."""
        names = {row.name for row in settings()}
        for file in DEPLOY.iterdir():
            assert set(re.findall(r"PYHASH_[A-Z_]+(?==)", file.read_text())) <= names

    @pytest.mark.slow
    def test_behind_caddy_requests_that_never_end_keep_nobody_waiting(self, tmp_path: Path) -> None:
        """It passes them on when they are whole: more of them than the server has threads."""
        port = free_port()
        env = environment(tmp_path, PYHASH_WORKERS="1", PYHASH_THREADS="2")
        never = b"POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"
        with ExitStack() as stack:
            server = stack.enter_context(serving(env, tmp_path / "log"))
            site = (DEPLOY / "Caddyfile").read_text()
            site = site.replace("help.example", f"http://127.0.0.1:{port}")
            (tmp_path / "Caddyfile").write_text(
                "{\n admin off\n}\n" + site.replace("127.0.0.1:8000", f"127.0.0.1:{server.port}")
            )
            command = ["caddy", "run", "--adapter", "caddyfile", "--config", "Caddyfile"]
            caddy = stack.enter_context(
                subprocess.Popen(
                    command,
                    cwd=tmp_path,
                    env={**os.environ, "HOME": f"{tmp_path}"},
                    stderr=subprocess.DEVNULL,
                )
            )
            stack.callback(caddy.terminate)
            through = replace(server, port=port)
            assert eventually_answers(through) == 200
            for _ in range(6):
                line = socket.create_connection(("127.0.0.1", port), timeout=20)
                stack.enter_context(line).sendall(never)
            assert [through.send("GET", "/healthz")[0] for _ in range(4)] == [200] * 4


def eventually_answers(server: Server) -> int:
    """The status of /healthz once somebody listens, 0 if nobody does in 20 seconds."""
    for _ in range(200):
        with suppress(OSError):
            return server.send("GET", "/healthz")[0]
        time.sleep(0.1)
    return 0


class TestOperating:
    def test_every_setting_is_documented_as_it_is(self) -> None:
        """docs/operating.md ends with what `pyhash-server settings` prints."""
        told = (CHECKOUT / "docs" / "operating.md").read_text()
        for row in settings():
            line = f"| `{row.name}` | {row.unit} | {row.default or 'none'} | {row.meaning} |"
            assert line in told, row.name
