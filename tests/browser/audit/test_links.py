"""A link that leads nowhere is found, at the root of a host and below a path."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.audit.planted import PAGE
from tools.audit.links import Trail, follow
from tools.web.static_server import serving

SOUND = (
    '<h2 id="here">Here</h2><a href="other/#there">There</a> <a href="#here">Here</a>'
    ' <a href="https://example.org/">Far</a> <a href="data.csv">Data</a>'
)
BROKEN = {
    '<a href="gone/">Gone</a>': "the answer is 404",
    '<a href="other/#nowhere">Nowhere</a>': "the page has no #nowhere",
    '<a href="other">No slash</a>': "the answer is 301",
    '<form action="lost/"><button>Go</button></form>': "the answer is 404",
    '<img alt="Lost" src="gone.png">': "does not show",
}


def site(folder: Path, content: str) -> None:
    (folder / "other").mkdir(exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(SOUND + content), encoding="utf-8")
    other = PAGE.format('<p id="there">There</p>')
    (folder / "other/index.html").write_text(other, encoding="utf-8")
    (folder / "data.csv").write_text("a\n", encoding="utf-8")


def found(browser: Browser, folder: Path, below: str) -> list[str]:
    trail, page = Trail(), browser.new_page()
    with serving(folder, below) as origin:
        for path in ("/", "/other/"):
            page.goto(f"{origin}{path}")
            trail.note(page, path)
        page.close()
        return [one.text for one in follow(trail, origin)]


@pytest.mark.parametrize("below", ["", "/some/path"])
def test_sound_links_are_passed(browser: Browser, tmp_path: Path, below: str) -> None:
    site(tmp_path, "")
    assert found(browser, tmp_path, below) == []


def test_each_broken_link_is_found(browser: Browser, tmp_path: Path) -> None:
    site(tmp_path, "".join(BROKEN))
    told = sorted(found(browser, tmp_path, "/some/path"), key=_reason)
    assert [_reason(one) for one in told] == sorted(BROKEN.values())


def _reason(text: str) -> str:
    """The reason in what was told of a link, which may have its address before it."""
    return next((reason for reason in BROKEN.values() if text.endswith(reason)), text)


def test_a_link_to_the_host_s_root_leads_out_below_a_path(browser: Browser, tmp_path: Path) -> None:
    site(tmp_path, '<a href="/other/">Other</a>')
    assert found(browser, tmp_path, "") == []
    assert found(browser, tmp_path, "/some/path") == ["leads out of the site"]
