"""A planted fault is caught, so that the audit can't go blind; a sound page is passed."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.audit.planted import PAGE
from tools.audit.finding import VIEWS
from tools.audit.html import parse
from tools.audit.pages import Stop
from tools.audit.tour import visit_all
from tools.audit.weight import FIRST_VISIT, Weight, measure
from tools.web.static_server import serving

SOUND = (
    '<p class="kept">Sound, <span lang="zh-Hans">民生实事</span>,'
    ' <span lang="zh-Latn">mínshēng</span></p>'
)
FAULTS = {
    "a picture without words": ("axe", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    "dim in the dark": ("axe", '<p class="dim">Hard to read</p>'),
    "dim on a phone": ("axe", '<p class="small">Hard to read</p>'),
    "dim over shadows": (
        "axe",
        '<p style="color: #999; background: linear-gradient(#fff, #eee), #fff">Hard to read</p>',
    ),
    "a dim single character": ("axe", '<p lang="zh-Hans" style="color: #aaa">民</p>'),
    "dim in a drawing": (
        "axe",
        '<svg role="img" aria-label="A bar"><text y="20" fill="#aaa">Bar</text></svg>',
    ),
    "dim and over other text": (
        "axe",
        '<p>Some text</p><p style="margin-top: -1.5em; color: #aaa; background: #fff">Over it</p>',
    ),
    "hidden in a closed box": ("axe", "<details><summary>Box</summary><button></button></details>"),
    "in the menu": (
        "axe",
        '<div class="site-header"><details class="menu"><summary>Menu</summary>'
        '<a href="./"></a></details></div>',
    ),
    "a tip that nobody can read": (
        "axe",
        '<p><a href="#" aria-describedby="tip-a">Word</a> <span id="tip-a" role="tooltip"'
        ' style="color: #888; background: #999">What it means</span></p>',
    ),
    "a tip that does not come": (
        "axe",
        '<p><a href="#" aria-describedby="tip-a">Word</a>'
        ' <span id="tip-a" role="tooltip" hidden>What it means</span></p>',
    ),
    "too wide": ("width", '<div style="width: 330px">Wide</div>'),
    "an error": ("browser", "<script>console.error('lost')</script>"),
    "another host": ("browser", '<img alt="Far" src="http://example.org/far.png">'),
    "Chinese not said to be so": ("language", "<p>A plan (民生实事)</p>"),
    "a Chinese label": ("language", '<p><a href="./" title="首页">Home</a></p>'),
    "English said to be Chinese": ("language", '<p lang="zh-Hans">All of it is English.</p>'),
    "two English words said to be Chinese": ("language", '<p lang="zh-Hans">Home page</p>'),
    "an English sentence within Chinese": (
        "language",
        '<p lang="zh-Hans">写着：all of this is English。</p>',
    ),
    "Chinese in letters said to be English": ("language", "<p>mínshēng shíshì</p>"),
    "an unheard-of language": ("language", '<p lang="zn">字</p>'),
    "a Chinese button": ("language", '<input type="submit" value="搜索">'),
    "a Chinese description": ("language", '<p aria-description="说明" role="note">Note</p>'),
}


PAGES = {"sound": "", **{name: content for name, (_, content) in FAULTS.items()}}
IN_SOME_VIEWS = {"dim in the dark", "dim on a phone"}


@pytest.fixture(scope="module")
def found(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The kinds of findings on each page, which one tour goes through.

    The sound page and faults of some views are looked at in all views, the others in one.
    """
    folder = tmp_path_factory.mktemp("planted")
    stops = {}
    for place, (name, content) in enumerate(PAGES.items()):
        (folder / f"{place}.html").write_text(PAGE.format(SOUND + content), encoding="utf-8")
        views = VIEWS if not content or name in IN_SOME_VIEWS else VIEWS[:1]
        stops[name] = Stop(f"/{place}.html", views, menu=True)
    with serving(folder) as origin:
        findings = visit_all(chromium, origin, list(stops.values())).findings
    return {
        name: {one.check for one in findings if one.page == stop.page}
        for name, stop in stops.items()
    }


def test_nothing_is_found_on_a_sound_page(found: dict[str, set[str]]) -> None:
    assert found["sound"] == set()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found(found: dict[str, set[str]], name: str) -> None:
    assert FAULTS[name][0] in found[name]


def test_invalid_html_is_found(tmp_path: Path) -> None:
    file = tmp_path / "index.html"
    file.write_text(PAGE.format("<p>One</p>"), encoding="utf-8")
    assert parse(file) == []
    file.write_text(PAGE.format("<p>One</div>"), encoding="utf-8")
    assert parse(file)[0].startswith("line ")


def test_weight_counts_everything_once(browser: Browser, tmp_path: Path) -> None:
    names = ["/en/places/1/2023/one/", "/en/places/1/2023/two/"]
    (tmp_path / "shared.png").write_bytes(bytes(range(256)) * 700)
    for name in names:
        file = tmp_path / name.strip("/") / "index.html"
        file.parent.mkdir(parents=True)
        picture = '<img alt="Seen" src="/shared.png">'
        file.write_text(PAGE.format(f"{picture}<p>{name}</p>"), encoding="utf-8")
    with serving(tmp_path) as origin:
        weight = measure(browser, origin, tmp_path, names)
    assert weight.first > 256 * 700 > FIRST_VISIT
    assert 0 < weight.next < 2000
    assert [one.check for one in weight.findings()] == ["weight"]


def test_a_weight_within_its_limits_is_no_finding() -> None:
    assert Weight("/a/", FIRST_VISIT, "/b/", 1).findings() == []
