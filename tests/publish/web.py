"""nginx with the project's own configuration, on a live folder; and what a client gets from it."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from generator.project import PROJECT
from tests.waiting import until
from tools.provision.nginx import ADVICE, find_nginx

CONFIGURATION = PROJECT / "deploy/nginx.conf"
FOLDER = "/srv/minsheng/live"
# What Debian has in /etc/nginx/nginx.conf around a site, with all that is written below `here`.
AROUND = """
daemon off;
{user}
worker_processes 1;
pid {here}/nginx.pid;
error_log {here}/error.log;
events {{}}
http {{
    access_log off;
    sendfile on;
    types_hash_max_size 2048;
    include {mime_types};
    default_type application/octet-stream;
    client_body_temp_path {here}/body;
    proxy_temp_path {here}/proxy;
    fastcgi_temp_path {here}/fastcgi;
    uwsgi_temp_path {here}/uwsgi;
    scgi_temp_path {here}/scgi;
    include {here}/site.conf;
}}
"""
MIME_TYPES = Path("/etc/nginx/mime.types")


@dataclass(frozen=True)
class Answer:
    """What came back: the body is whole, or `ask` had raised."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(port: int, path: str, **headers: str) -> Answer:
    """Ask for a path; underscores in the names of `headers` become hyphens."""
    connection = HTTPConnection("127.0.0.1", port, timeout=300)
    try:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=given)
        answer = connection.getresponse()
        names = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, names, answer.read())
    finally:
        connection.close()


@contextmanager
def serving_live(live: Path, here: Path) -> Iterator[int]:
    """Serve the folder `live` with deploy/nginx.conf, written to `here`; yields the port."""
    nginx = find_nginx()
    assert nginx, f"{ADVICE}, or run: python -m tools.provision.nginx"
    here.mkdir()
    port = _free_port()
    (here / "site.conf").write_text(_site(live, port), encoding="utf-8")
    (here / "mime.types").write_bytes(MIME_TYPES.read_bytes())
    user = "user root;" if os.geteuid() == 0 else ""  # the tests' folders are closed to others
    text = AROUND.format(here=here, user=user, mime_types=MIME_TYPES)
    (here / "nginx.conf").write_text(text, encoding="utf-8")
    command = [str(nginx), "-p", str(here), "-c", str(here / "nginx.conf"), "-e", "stderr"]
    tried = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stderr
    assert "[warn]" not in tried.stderr, tried.stderr
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port, server)
            yield port
        finally:
            server.terminate()


def _site(live: Path, port: int) -> str:
    """The project's configuration with another folder and port."""
    text = CONFIGURATION.read_text(encoding="utf-8")
    changes = {
        "listen 80;": f"listen 127.0.0.1:{port};",
        "    listen [::]:80;\n": "",
        FOLDER: str(live),
    }
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    def answers() -> bool:
        assert server.poll() is None, "nginx ended by itself"
        try:
            ask(port, "/")
        except ConnectionRefusedError:
            return False
        return True

    until(answers)
