"""The web server that the browser tests use."""

import socket
import struct
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tools.web.static_server import serving


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh/index.html").write_text("<p>首页", encoding="utf-8")
    (tmp_path / "404.html").write_text("<p>没有这一页", encoding="utf-8")
    with serving(tmp_path) as address:
        yield address


def get(address: str, path: str, method: str = "GET") -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=120)
    connection.request(method, path)
    response = connection.getresponse()
    body = response.read().decode()
    connection.close()
    return response, body


def test_serves_a_folder_s_index(address: str) -> None:
    response, body = get(address, "/zh/")
    assert (response.status, body) == (200, "<p>首页")


def test_sends_a_folder_without_a_slash_to_the_one_with_it(address: str) -> None:
    response, _ = get(address, "/zh")
    assert (response.status, response.headers["Location"]) == (301, "/zh/")


@pytest.mark.parametrize(("method", "shown"), [("GET", "<p>没有这一页"), ("HEAD", "")])
def test_shows_the_site_s_page_for_what_is_missing(address: str, method: str, shown: str) -> None:
    response, body = get(address, "/zh/missing/", method)
    assert (response.status, body) == (404, shown)


def test_answers_several_at_a_time_and_stops(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    with serving(tmp_path) as address:
        open_one = HTTPConnection(urlsplit(address).netloc, timeout=120)
        open_one.connect()
        assert get(address, "/a.txt")[1] == "a"
        open_one.close()
    with pytest.raises(ConnectionRefusedError):
        get(address, "/a.txt")


def test_a_browser_that_hangs_up_is_not_told_of(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    at = urlsplit(address)
    with socket.create_connection((at.hostname, at.port), timeout=120) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")
        # Closing at once, with what was sent still unread, resets the connection.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert get(address, "/zh/")[0].status == 200
    assert capsys.readouterr().err == ""
