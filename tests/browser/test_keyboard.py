"""With the keyboard alone: the focus is always seen and never covered, the header works."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.breadth import breadth, sweep
from tests.browser.conftest import NewPage
from tests.browser.scrolling import wait_until_scrolled

PHONE = {"width": 360, "height": 640}
DESK = {"width": 1280, "height": 720}
PROGRAMME = "/zh/places/360000/2023/disability-support/"
KINDS = [
    "/",
    "/zh/",
    PROGRAMME,
    f"/en/{PROGRAMME[4:]}allocation/",
    "/en/finder/",
    "/en/search/",
    "/zh/data/figures/",
    "/en/families/subsistence-allowance/",
]
DRAWN = {"/en/finder/": ".finder-start", "/en/search/": "[data-search] input"}
"""What a script draws; the rest is there once the page is loaded."""
EACH_IN_BOTH = [(path, viewport) for path in KINDS for viewport in (PHONE, DESK)]
EACH_ONCE = EACH_IN_BOTH[::4] + EACH_IN_BOTH[3::4]
"""One kind as on a phone, the next as on a desk."""
STOPS = 45
MARK_WIDE = """() => [...document.querySelectorAll(".table-scroll")].find(
    (region) => region.scrollWidth > region.clientWidth).classList.add("wider-than-the-window")"""
LONGEST_TIP = 300
"""Tenths of a second; only what stays covered takes so long."""
# What the focused element looks like. SC 2.4.11 of WCAG 2.2 asks that it is not covered as a
# whole, 2.4.7 that the focus is seen, 2.5.8 for 24 by 24 pixels but for links within a sentence.
LOOK = """() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const box = one.getBoundingClientRect();
    const inside = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return Boolean(top) && (one.contains(top) || top.contains(one));
    };
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [up, down] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [
        left + (right - left) * x, up + (down - up) * y,
    ]));
    const style = getComputedStyle(one);
    // A field may have its outline drawn around the whole of its form; a choice is its label.
    const ring = one.closest("form:focus-within");
    const label = one.matches("[type=radio], [type=checkbox]") ? one.labels[0] : null;
    const drawn = [one, ring, label].filter(Boolean).map((part) => getComputedStyle(part));
    const target = label ? label.getBoundingClientRect() : box;
    const width = ({ outlineStyle, outlineWidth }) =>
        outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
    const inline = one.localName === "a" && style.display === "inline";
    return {
        name: one.outerHTML.slice(0, 120),
        inSight: right > left && down > up && points.some(([x, y]) => inside(x, y)),
        outline: Math.max(...drawn.map(width)),
        small: !inline && (target.width < 24 || target.height < 24),
    };
}"""


def stops(page: Page, most: int, patience: int = LONGEST_TIP) -> list[dict[str, Any]]:
    """What Tab comes to, one after the other, until it leaves the page."""
    found: list[dict[str, Any]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        seen = page.evaluate(LOOK)
        if seen is None:
            break
        if not seen["inSight"]:
            seen = _after_the_tip(page, seen, patience)
        found.append(seen)
    return found


def _after_the_tip(page: Page, seen: dict[str, Any], patience: int) -> dict[str, Any]:
    """The same once the tip of the word before is gone, which stays for a moment.

    Waiting for an expression would need what the site's own policy forbids.
    """
    for _ in range(patience):
        page.wait_for_timeout(100)
        seen = page.evaluate(LOOK) or seen
        if seen["inSight"]:
            break
    return seen


@sweep
@pytest.mark.parametrize(
    ("path", "viewport"),
    breadth(EACH_ONCE, EACH_IN_BOTH),
    ids=lambda one: one if isinstance(one, str) else f"{one['width']}px",
)
def test_the_focus_is_seen_wherever_it_goes(
    new_page: NewPage, path: str, viewport: dict[str, int]
) -> None:
    page = new_page(viewport=viewport, reduced_motion="reduce")
    page.goto(path)
    if path in DRAWN:
        page.locator(DRAWN[path]).wait_for()
    found = stops(page, STOPS)
    assert len(found) >= 2
    assert [one["name"] for one in found if not one["inSight"]] == []
    assert [one["name"] for one in found if one["outline"] < 2] == []
    assert [one["name"] for one in found if one["small"]] == []


def test_what_is_looked_for_is_seen(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto("/en/about/")
    page.evaluate(
        """() => {
            const cover = document.createElement("div");
            cover.style.cssText = "position: fixed; inset: 0; z-index: 99; background: #fff";
            const button = document.createElement("button");
            button.style.cssText = "width: 10px; height: 10px; padding: 0; outline: none";
            document.body.prepend(button);
            document.body.append(cover);
        }"""
    )
    [first] = stops(page, 1, patience=1)
    assert (first["inSight"], first["outline"], first["small"]) == (False, 0, True)


@pytest.mark.parametrize("path", ["/zh/", PROGRAMME, "/en/finder/"])
def test_the_first_stop_jumps_to_the_text(new_page: NewPage, path: str) -> None:
    page = new_page(viewport=PHONE)
    page.goto(path)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("#page-content")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('header') === null")


def tab_to(page: Page, selector: str) -> None:
    """Go to an element with Tab, as far as the page lets one."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never comes to {selector}")


def test_the_menu_opens_leads_on_and_closes(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto(PROGRAMME)
    summary, panel = page.locator(".menu > summary"), page.locator(".menu__panel")
    tab_to(page, ".menu > summary")
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.menu__panel') !== null")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(summary).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_language_and_darkness_are_changed(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, color_scheme="light")
    page.goto(PROGRAMME)
    tab_to(page, "[data-scheme-switch]")
    page.keyboard.press("Space")
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")
    expect(page.locator("[data-scheme-switch]")).to_be_focused()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")
    tab_to(page, ".language")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PROGRAMME.replace('/zh/', '/en/')}")


def test_a_wide_table_is_reached_scrolled_and_sorted(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{PROGRAMME}allocation/")
    page.evaluate(MARK_WIDE)
    tab_to(page, ".wider-than-the-window")
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    wait_until_scrolled(page.locator(".table-scroll:focus"))
    tab_to(page, ".sort-button")
    page.keyboard.press("Enter")
    heading = page.locator("table.sortable th[aria-sort]")
    expect(heading).to_have_count(1)
    page.keyboard.press("Enter")
    expect(heading).to_have_attribute("aria-sort", "ascending")
