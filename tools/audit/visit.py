"""Looking at one page as it stands: axe-core, the width, the languages of its texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tools.audit.finding import Finding, View
from tools.audit.pages import Stop

LANGUAGE = Path(__file__).with_name("language.js").read_text(encoding="utf-8")
WIDTHS = (320, 360, 1280)
HEIGHT = 900
CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
# Everything that axe-core can see, best practice and WCAG 2.2's size of targets included.
OPTIONS = {
    "resultTypes": ["violations", "incomplete"],
    "rules": {"target-size": {"enabled": True}},
    "preload": False,
}
# A single character is text here: in Chinese it is a word. Options given replace all of them.
BEGIN = """() => {
    const { options } = axe._audit.checks["color-contrast"];
    axe.configure({
        checks: [{ id: "color-contrast", options: { ...options, ignoreLength: true } }],
    });
}"""
RUN = "([where, options]) => axe.run(where || document, options)"
# Contrast that axe-core leaves open is a finding too, or it would go blind, but for texts in
# drawings and in boxes that overlap: contrast.js measures those.
LEFT_TO_US = {"imgNode", "bgOverlap", "elmPartiallyObscured", "elmPartiallyObscuring"}
# Opens every box, and gives those that fill themselves then the time to. What is laid out only
# when a screen shows it would move under axe-core's eyes; and it leaves open what contrast a text
# has over the shadows at the edges of a wide table.
OPEN = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
        "* { content-visibility: visible !important; background-image: none !important }"
    );
    document.adoptedStyleSheets = [sheet];
    for (const one of document.querySelectorAll("main details")) one.open = true;
    return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done()), 100));
}"""


def set_view(page: Page, view: View) -> None:
    """Give the page the view's width and scheme, with nothing moving."""
    page.set_viewport_size({"width": view.width, "height": HEIGHT})
    page.emulate_media(color_scheme=view.scheme, reduced_motion="reduce")


def broken_rules(page: Page, where: str | None = None) -> list[str]:
    """A line for each rule of axe-core that is broken inside the selector `where`."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
        page.evaluate(BEGIN)
    found: dict[str, list[dict[str, Any]]] = page.evaluate(RUN, [where, OPTIONS])
    contrast = [one for one in found["incomplete"] if one["id"] == "color-contrast"]
    unsure = [one for one in contrast if not _keys(one["nodes"]) <= LEFT_TO_US]
    ours = [node["target"][0] for one in contrast for node in one["nodes"]]
    return [
        *(f"{one['id']} ({len(one['nodes'])}): {_element(one)}" for one in found["violations"]),
        *(f"{one['id']} is left open ({len(one['nodes'])}): {_element(one)}" for one in unsure),
        *(f"color-contrast: {one}" for one in page.evaluate(CONTRAST, ours)),
    ]


def _keys(nodes: list[dict[str, Any]]) -> set[str]:
    """Why axe-core left a rule open on these elements, in its own words."""
    checks = [one for node in nodes for one in [*node["any"], *node["all"], *node["none"]]]
    reasons = [one["data"] for one in checks]
    return {str(one.get("messageKey")) if isinstance(one, dict) else str(one) for one in reasons}


def _element(violation: dict[str, Any]) -> str:
    """The first element that breaks the rule, and how."""
    node = violation["nodes"][0]
    reasons = [one["message"] for kind in ("any", "all", "none") for one in node[kind]]
    return f"{node['html'][:160]} {'; '.join(reasons)[:240]}".replace("\n", " ")


def foreign_texts(page: Page) -> list[str]:
    """Texts that are not in the language that is said of them."""
    return list(page.evaluate(LANGUAGE))


def too_wide(page: Page) -> list[str]:
    """The widths at which the page scrolls sideways, and how far."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        needed = page.evaluate("document.documentElement.scrollWidth")
        if needed > width:
            found.append(f"at {width} px it is {needed} px wide")
    return found


def look(page: Page, stop: Stop, state: str) -> Iterator[Finding]:
    """All that is wrong with the open page, which is in a `state` worth naming."""
    path = stop.page
    page.evaluate(OPEN)
    for text in too_wide(page):
        yield Finding("width", path, state, text)
    for text in foreign_texts(page):
        yield Finding("language", path, state, text)
    for view in stop.views:
        set_view(page, view)
        for text in broken_rules(page):
            yield Finding("axe", path, f"{state}, {view}", text)
        for text in menu_opened(page) if stop.menu else []:
            yield Finding("axe", path, f"{state}, menu, {view}", text)
        for text in tip_shown(page) if stop.menu else []:
            yield Finding("axe", path, f"{state}, a term explained, {view}", text)


def menu_opened(page: Page) -> list[str]:
    """What is wrong in the opened menu, where the view has one."""
    summary = page.locator(".menu > summary")
    if not summary.count() or not summary.is_visible():
        return []
    summary.click()
    found = broken_rules(page, ".site-header")
    summary.click()
    return found


def tip_shown(page: Page) -> list[str]:
    """What is wrong with the first tip that explains a word, where the page has one."""
    term = page.locator("main a[aria-describedby^=tip-]").first
    if not term.count() or not term.is_visible():
        return []
    tip = f"#{term.get_attribute('aria-describedby')}"
    term.focus()
    found = broken_rules(page, tip) if page.locator(tip).is_visible() else ["no tip is shown"]
    term.blur()
    return found
