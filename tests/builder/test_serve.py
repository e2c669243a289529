"""The preview: pages with a reload script, right types, and the last good site after a fault."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.builder.fault import BuildError
from generator.builder.preview_server import EVENTS, SCRIPT, PreviewServer, ShowAhead
from generator.builder.serve import serving
from tests.waiting import until


@dataclass
class Preview:
    """A running preview of one page, whose source is a text file."""

    server: PreviewServer
    source: Path

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, type and text of an address."""
        try:
            answer = urllib.request.urlopen(self.server.address + path, timeout=120)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers["Content-Type"], answer.read().decode()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    site, source = tmp_path / "site", tmp_path / "source"
    (site / "zh").mkdir(parents=True)
    source.mkdir()
    (site / "zh/index.html").write_text("<p>first</p>", encoding="utf-8")
    (site / "404.html").write_text("<p>missing</p>", encoding="utf-8")
    (site / "a.csv").write_text("x\n", encoding="utf-8")

    built: list[str] = []

    def rebuild(_: ShowAhead) -> None:
        text = (source / "page.txt").read_text(encoding="utf-8")
        if text == "bad":
            raise BuildError("page.txt: bad")
        (site / "zh/index.html").write_text(f"<p>{text}</p>", encoding="utf-8")
        built.append(text)

    with serving(site, [source], rebuild) as server:
        preview = Preview(server, source / "page.txt")

        def watching() -> bool:
            _save(preview, "first")
            return built[-1:] == ["first"]

        until(watching)
        yield preview


def _save(preview: Preview, text: str) -> None:
    """Put the whole text there at once: a build may begin between the emptying and the writing."""
    aside = preview.source.parent.with_name("aside.txt")
    aside.write_text(text, encoding="utf-8")
    aside.replace(preview.source)


def _until(preview: Preview, text: str) -> None:
    until(lambda: text in preview.get("zh/")[2])


def test_pages_carry_the_reload_script_and_the_files_do_not(preview: Preview) -> None:
    status, kind, text = preview.get("zh/")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert text.startswith(f'<p>first</p><script type="module" src="{SCRIPT}?shown=')
    assert preview.get("a.csv") == (200, "text/csv; charset=utf-8", "x\n")
    assert preview.get(SCRIPT[1:])[1] == "text/javascript; charset=utf-8"


def test_an_offices_proxy_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests that talk to this machine must pass behind one; this one holds the others to it."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert urllib.request.getproxies()["http"] == "http://127.0.0.1:9"
    assert urllib.request.proxy_bypass("127.0.0.1")
    assert urllib.request.proxy_bypass("localhost:8000")


def test_missing_page_is_the_sites_own(preview: Preview) -> None:
    status, _, text = preview.get("nothing/here/")
    assert status == 404
    assert "missing" in text


def test_a_folder_without_a_page_is_never_listed(preview: Preview) -> None:
    (preview.server.site / "data").mkdir()
    (preview.server.site / "data/a.csv").write_text("x\n", encoding="utf-8")
    status, _, text = preview.get("data/")
    assert (status, "missing" in text, "a.csv" in text) == (404, True, False)


def test_folder_without_a_slash_is_sent_on(preview: Preview) -> None:
    assert "first" in preview.get("zh")[2]


def test_change_builds_again_and_tells_open_pages(preview: Preview) -> None:
    events = urllib.request.urlopen(preview.server.address + EVENTS[1:], timeout=300)
    _save(preview, "second")
    assert events.readline() == b"event: reload\n"
    events.close()
    _until(preview, "second")


def test_fault_is_printed_and_the_site_stays(
    preview: Preview, capsys: pytest.CaptureFixture[str]
) -> None:
    _save(preview, "bad")
    said = [""]

    def stays_up() -> bool:
        said[0] += capsys.readouterr().err
        return "stays up" in said[0]

    until(stays_up)
    assert "page.txt: bad" in said[0]
    assert "first" in preview.get("zh/")[2]
    _save(preview, "third")
    _until(preview, "third")
