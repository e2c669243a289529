"""A place can be typed: its name in either language, its pinyin or its code."""

import pytest
from playwright.sync_api import Page, expect

from generator.lang import LANGUAGES, Lang

FIELD = "#finder-find"
OPTIONS = "#finder-find-list [role=option]"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("typed", ["南昌市", "nanchangci", "Nanchang Ci", "360100"])
def test_a_place_is_found_by_any_of_its_names(page: Page, lang: Lang, typed: str) -> None:
    page.goto(f"/{lang}/finder/")
    field = page.locator(FIELD)
    expect(field).to_have_attribute("aria-expanded", "false")
    field.fill(typed)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator(OPTIONS)).to_have_count(1)
    field.press("Enter")
    expect(page.locator("#finder-place")).to_have_value("360100")
    expect(page.locator("#finder-year option")).not_to_have_count(0)
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_be_focused()


@pytest.mark.firefox_too("keys, and what a field does with them")
def test_the_keys_of_the_pattern(page: Page) -> None:
    page.goto("/en/finder/")
    field, options = page.locator(FIELD), page.locator(OPTIONS)
    field.press_sequentially("shang")
    expect(options).to_have_count(4)
    assert field.get_attribute("aria-activedescendant") is None
    for key, selected in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", -1)):
        field.press(key)
        chosen = options.nth(selected)
        expect(chosen).to_have_attribute("aria-selected", "true")
        expect(field).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "")
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("shang")
    field.press("Escape")
    expect(field).to_have_value("")


def test_what_fits_nothing_is_said(page: Page) -> None:
    page.goto("/en/finder/")
    page.fill(FIELD, "Atlantis")
    expect(page.locator(".combobox [role=status]")).to_have_text("No place begins like this")
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")


def test_the_mouse_takes_a_place_of_another_province(two: Page) -> None:
    two.goto("/en/finder/")
    two.fill(FIELD, "far")
    two.locator(OPTIONS, has_text="Farcity").click()
    expect(two.locator("#finder-top")).to_have_value("990000")
    expect(two.locator("#finder-place")).to_have_value("990100")


def test_only_the_names_near_what_is_typed_are_loaded(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto("/en/finder/")
    page.locator(FIELD).wait_for()
    assert not [name for name in asked if name.startswith("names")]
    page.fill(FIELD, "南昌")
    page.locator(OPTIONS).first.wait_for()
    first, *pieces = [name for name in asked if name.startswith("names")]
    assert first == "names-han.en.js"
    assert len(pieces) in (1, 2)
    page.fill(FIELD, "3")
    page.locator(OPTIONS).first.wait_for()
    assert not [name for name in asked if name.startswith("names-latin")]
