"""What a page is brought to before it is looked at once more: its search, its finder at work."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from playwright.sync_api import Page, expect

from tools.web.finder_walk import Walk

PLACE, YEAR = "360100", 2023
WAIT = 30_000
Reach = Callable[[Page, str], None]


def _found(page: Page, lang: str) -> None:
    page.fill("[data-search] input", "低保" if lang == "zh" else "subsidy")
    page.locator("[data-search-results] li").first.wait_for()


def _nothing(page: Page, lang: str) -> None:
    page.fill("[data-search] input", "qqqqqq")
    page.locator("[data-search-advice]").wait_for()


def _asked(page: Page, lang: str) -> None:
    Walk(page).begin(lang, PLACE, YEAR, "me")


def _filled_in(page: Page, lang: str) -> None:
    Walk(page).begin(lang, PLACE, YEAR, "child", form=True)


def _answers(page: Page, lang: str) -> Walk:
    walk = Walk(page)
    walk.begin(lang, PLACE, YEAR, "me")
    walk.go_through({"age": 64, "pregnant": True})
    return walk


def _answered(page: Page, lang: str) -> None:
    walk = _answers(page, lang)
    walk.opened("prenatal-screening")
    elsewhere = page.locator(".finder-elsewhere")
    walk.press(elsewhere.locator("button"))
    # Says, when it fails, how far the page came.
    expect(elsewhere.get_by_role("status")).to_contain_text(re.compile(r"\d"), timeout=WAIT)
    elsewhere.locator("table").wait_for()


def _on_paper(page: Page, lang: str) -> None:
    _answers(page, lang).sheet("both")


STATES: dict[str, dict[str, Reach]] = {
    "search": {"results": _found, "nothing found": _nothing},
    "finder": {
        "question": _asked,
        "form": _filled_in,
        "results": _answered,
        "sheet": _on_paper,
    },
}


def states_of(path: str) -> Iterator[tuple[str, Callable[[Page], None]]]:
    """The states that the page at `path`, as `/en/search/`, has beside the one it opens in."""
    lang, _, name = path.strip("/").partition("/")
    for state, reach in STATES.get(name, {}).items():
        yield state, lambda page, reach=reach: reach(page, lang)  # type: ignore[misc]
