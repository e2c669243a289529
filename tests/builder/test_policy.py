"""Every page says itself what it may load, as deploy/nginx.conf does, for hosts that don't."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.project import PROJECT
from tools.audit.pages import MOVED

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
HEADER = re.compile(r'add_header Content-Security-Policy "([^"]+)" always;')
REFERRER = '<meta name="referrer" content="same-origin">'
# Data in a page is no script: no policy looks at it.
INLINE = re.compile(
    r'<script(?![^>]*(?:\ssrc=|\stype="application/(?:ld\+)?json"))|<style\b|<[^>]+\s(?:style|on\w+)="'
)
CONFIGURATION = PROJECT / "deploy/nginx.conf"


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, str]:
    return {
        path.relative_to(built_site).as_posix(): path.read_text(encoding="utf-8")
        for path in built_site.rglob("*.html")
    }


def header() -> set[str]:
    found = HEADER.search(CONFIGURATION.read_text(encoding="utf-8"))
    assert found
    return {part.strip() for part in found[1].split(";")}


def test_every_page_has_the_policy_of_the_server(pages: dict[str, str]) -> None:
    expected = header() - {"frame-ancestors 'none'"}  # which only a header can say
    for name, text in pages.items():
        found = POLICY.findall(text)
        assert len(found) == 1, name
        allowed = {part.strip() for part in found[0].split(";")}
        # A page that only leads on to another loads nothing at all.
        assert allowed == ({"default-src 'none'"} if MOVED.search(text) else expected), name


def test_the_policy_comes_before_anything_that_is_loaded(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        at = text.index("Content-Security-Policy")
        assert REFERRER in text, name
        assert at < min(text.index("<link"), text.index("<title")), name


def test_nothing_stands_in_a_page_that_the_policy_forbids(pages: dict[str, str]) -> None:
    assert [name for name, text in pages.items() if INLINE.search(text)] == []


@pytest.mark.parametrize(
    "text",
    ["<script>x()</script>", "<style>p{}</style>", '<p style="a">', '<p id="x" onclick="a">'],
)
def test_what_is_looked_for_is_seen(text: str) -> None:
    assert INLINE.search(text)
