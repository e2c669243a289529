"""What moves while scripts come in, and what can't be used without them, is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.audit.planted import PAGE
from tools.audit import shift
from tools.audit.plain import unreadable
from tools.web.static_server import serving

WORDS = "<p>Enough to read before any script has come. Nobody has to wait for anything here.</p>"
SOUND = f'{WORDS}<p><a href="./">On</a></p>'
LATER = 'document.querySelector("h1").insertAdjacentHTML("beforebegin", "<p>News</p>".repeat(9));'
PLAIN = {
    f"{WORDS}<p>No link</p>": "nothing leads on",
    '<p><a href="./">On</a></p>': "characters are seen",
    f'{SOUND}<button type="button">Nothing happens</button>': "does nothing",
    f"{SOUND}<style>h1 {{ display: none }}</style>": "no heading is seen",
}


def put(folder: Path, content: str) -> None:
    (folder / "index.html").write_text(PAGE.format(content), encoding="utf-8")


def test_what_moves_is_found(browser: Browser, tmp_path: Path) -> None:
    put(tmp_path, f'{SOUND}<script defer src="late.js"></script>')
    late = tmp_path / "late.js"
    with serving(tmp_path) as origin:
        for script, expected in (("// nothing", []), (LATER, ["shift", "shift"])):
            late.write_text(script, encoding="utf-8")
            shifts = shift.measure(browser, origin, ["/"])
            assert [found.check for one in shifts for found in one.findings()] == expected


def test_a_page_that_needs_no_script_is_passed(browser: Browser, tmp_path: Path) -> None:
    put(tmp_path, SOUND)
    with serving(tmp_path) as origin:
        assert list(unreadable(browser, origin, ["/"])) == []


@pytest.mark.parametrize("content", PLAIN)
def test_what_needs_a_script_is_found(browser: Browser, tmp_path: Path, content: str) -> None:
    put(tmp_path, content)
    with serving(tmp_path) as origin:
        [found] = unreadable(browser, origin, ["/"])
    assert PLAIN[content] in found.text
