"""Pages that are shown before the whole site is made: at once, and to nobody twice."""

import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path

import pytest

from generator.builder.fault import BuildError
from generator.builder.preview_server import EVENTS, PreviewServer, ShowAhead
from generator.builder.serve import HERE, serving
from tests.waiting import LONGEST, until


@dataclass
class Opened:
    """A page in a browser: what the server tells it; `turns` are those that it has thought of."""

    server: PreviewServer
    events: HTTPResponse
    turns: list[int]

    def told(self) -> None:
        """Wait until the server has thought of all that is new, for this page too."""
        until(lambda: self.turns[-1:] == [self.server.turn])

    def reloads(self) -> int:
        """How often it was told to load anew, in all."""
        self.told()
        self.server.stopped.set()
        self.server.end_ahead()
        return self.events.read().count(b"event: reload\n")


@dataclass
class Preview:
    """A server of a site of two pages, and a folder with one of them made ahead."""

    server: PreviewServer
    ahead: Path

    def make(self, text: str) -> None:
        """The whole site, with this text on its first page."""
        (self.server.site / "zh/index.html").write_text(text)

    def make_ahead(self, text: str) -> None:
        """The first page alone, shown ahead."""
        (self.ahead / "index.html").write_text(text)
        self.server.show_ahead("zh", self.ahead)

    def get(self, path: str = "zh/") -> str:
        """A page without its script."""
        with urllib.request.urlopen(self.server.address + path, timeout=LONGEST) as answer:
            text: str = answer.read().decode()
        return text.partition("<script")[0]

    def open(self, page: str = "/zh/", shown: str = "") -> Opened:
        """Open a page, that was served as `shown` says if it does."""
        turns: list[int] = []
        turned = self.server.turned

        def noted(seen: int) -> bool:
            turns.append(seen)
            return turned(seen)

        vars(self.server)["turned"] = noted
        asked = f"{self.server.address}{EVENTS[1:]}?page={page}{shown and f'&shown={shown}'}"
        opened = Opened(self.server, urllib.request.urlopen(asked, timeout=LONGEST), turns)
        opened.told()
        return opened


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    for name in ("site/zh/other", "ahead"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("zh/index.html", "zh/other/index.html", "404.html"):
        (tmp_path / "site" / name).write_text("old")
    with PreviewServer(tmp_path / "site", HERE, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield Preview(server, tmp_path / "ahead")
        server.stopped.set()
        server.shutdown()
        thread.join()


def test_what_was_made_ahead_is_shown_until_the_site_is_new(preview: Preview) -> None:
    preview.make_ahead("ahead")
    assert (preview.get(), preview.get("zh/other/")) == ("ahead", "old")
    preview.make("new")
    preview.server.reload_browsers()
    assert preview.get() == "new"


def test_a_page_is_loaded_once_where_the_site_has_what_was_shown_ahead(preview: Preview) -> None:
    page = preview.open()
    preview.make_ahead("new")
    page.told()
    preview.make("new")
    preview.server.reload_browsers()
    assert page.reloads() == 1


def test_and_once_more_where_the_site_has_another(preview: Preview) -> None:
    page = preview.open()
    preview.make_ahead("ahead")
    page.told()
    preview.make("new")
    preview.server.reload_browsers()
    assert page.reloads() == 2


def test_the_next_site_is_loaded_again(preview: Preview) -> None:
    page = preview.open()
    preview.make_ahead("new")
    page.told()
    preview.make("new")
    preview.server.reload_browsers()
    page.told()
    preview.server.reload_browsers()  # with other styles, say
    assert page.reloads() == 2


def test_other_pages_wait_for_the_site(preview: Preview) -> None:
    page = preview.open("/zh/other/")
    preview.make_ahead("new")
    page.told()
    assert page.reloads() == 0


def test_and_are_loaded_with_it(preview: Preview) -> None:
    page = preview.open("/zh/other/")
    preview.make_ahead("new")
    preview.server.reload_browsers()
    assert page.reloads() == 1


def test_a_page_that_was_loaded_before_the_site_was_new_is_loaded_again(preview: Preview) -> None:
    assert preview.open(shown="0123456789abcdef").reloads() == 1


@pytest.mark.parametrize("page", ["/", "/zh", "/.", "/nowhere/", "/%2e%2e/secret/", "/zh/a%00b/"])
def test_any_address_may_listen(preview: Preview, page: str) -> None:
    opened = preview.open(page)
    preview.server.reload_browsers()
    assert opened.reloads() == 1


@pytest.mark.parametrize("fault", [False, True], ids=["good", "bad"])
def test_it_is_shown_before_the_build_ends(
    tmp_path: Path, fault: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """And where the build then finds a fault, the last good site is."""
    for name in ("site/zh", "ahead", "source"):
        (tmp_path / name).mkdir(parents=True)
    ends, page = threading.Event(), tmp_path / "site/zh/index.html"
    (tmp_path / "ahead/index.html").write_text("ahead")
    page.write_text("old")

    def rebuild(show: ShowAhead) -> None:
        show("zh", tmp_path / "ahead")
        assert ends.wait(LONGEST)
        if fault:
            raise BuildError("page.txt: bad")
        page.write_text("new")

    with serving(tmp_path / "site", [tmp_path / "source"], rebuild) as server:
        made = Preview(server, tmp_path / "ahead")
        assert made.get() == "old"

        def shown() -> bool:
            (tmp_path / "source/page.txt").write_text("edit")  # until the folder is watched
            return made.get() == "ahead"

        until(shown)
        assert page.read_text() == "old"
        ends.set()
        until(lambda: made.get() == ("old" if fault else "new"))
    assert ("page.txt: bad\nThe last good site stays up." in capsys.readouterr().err) is fault
