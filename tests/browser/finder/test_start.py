"""An empty or half-empty first screen says what is missing, in the page's language."""

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.finder.test_accessibility import violations

MISSING = {
    "zh": ("请选择地方。", "请选择替谁问。"),
    "en": ("Please choose a place.", "Please choose whom it is for."),
}


def start(page: Page) -> None:
    page.locator(".finder-start .finder-main").click()


def tied(control: Locator, problem: str) -> Locator:
    """The problem that a control is described by."""
    expect(control).to_have_attribute("aria-invalid", "true")
    expect(control).to_have_attribute("aria-describedby", problem)
    return control.page.locator(f"#{problem}")


@pytest.mark.firefox_too("where the focus goes")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_missing_stands_beside_it(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/finder/")
    place, whom = page.locator("#finder-place"), page.locator(".finder-subjects")
    start(page)
    no_place, nobody = MISSING[lang]
    expect(tied(place, "finder-place-problem")).to_have_text(no_place)
    expect(tied(whom, "finder-subject-problem")).to_have_text(nobody)
    expect(place).to_be_focused()
    page.select_option("#finder-place", "360100")
    expect(page.locator("#finder-place-problem")).to_be_hidden()
    expect(place).not_to_have_attribute("aria-invalid", "true")
    page.locator(".finder-start button").last.click()
    expect(page.locator("#finder-subject-me")).to_be_focused()
    page.locator("#finder-subject-me").check(force=True)
    expect(page.locator("#finder-subject-problem")).to_be_hidden()
    start(page)
    expect(page.locator(".finder-session")).to_be_visible()


@pytest.mark.parametrize(("lang", "scheme"), [("zh", "dark"), ("en", "light")])
def test_axe_finds_nothing_in_what_is_missing(page: Page, lang: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"/{lang}/finder/")
    start(page)
    expect(page.locator("#finder-subject-problem")).to_be_visible()
    assert violations(page) == []


@pytest.mark.firefox_too("how a script fails to load")
@pytest.mark.browser_errors(r"ERR_FAILED|places-360000")
def test_places_that_do_not_load_are_said_to(page: Page) -> None:
    page.route("**/places-360000.en.js", lambda route: route.abort())
    page.goto("/en/finder/")
    expect(page.locator(".finder .notice-warning")).to_contain_text("could not be loaded")


@pytest.mark.browser_errors(r"ERR_FAILED|places-990000")
def test_of_several_provinces_the_first_thing_missing_is_said(two: Page) -> None:
    two.goto("/en/finder/")
    start(two)
    expect(two.locator("#finder-top")).to_be_focused()
    expect(two.locator("#finder-top-problem")).to_have_text("Please choose a province.")
    expect(two.locator("#finder-place-problem")).to_be_hidden()
    two.select_option("#finder-top", "990000")
    two.select_option("#finder-place", "990100")
    start(two)
    expect(two.locator("#finder-place-problem")).to_contain_text("no plan for this place")


@pytest.mark.browser_errors(r"ERR_FAILED|places-990000")
def test_a_province_that_does_not_load_is_said_to(two: Page) -> None:
    def broken(route: Route) -> None:
        route.abort()

    two.route("**/places-990000.en.js", broken)
    two.goto("/en/finder/")
    two.select_option("#finder-top", "990000")
    expect(two.locator("#finder-top-problem")).to_contain_text("could not be loaded")
