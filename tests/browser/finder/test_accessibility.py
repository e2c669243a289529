"""axe finds nothing in any state of the finder, in both languages, light and dark."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.breadth import breadth, sweep
from tests.browser.conftest import NewPage
from tools.web.finder_walk import Walk

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,
}


def violations(page: Page) -> list[str]:
    """A line for each rule that is broken, with the first element that breaks it."""
    found: list[dict[str, Any]] = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]


PREGNANT = "place=360100&year=2023&for=me&situations=birth.older&age=66"
SEVERE = (
    "place=360112&year=2024&for=me&situations=disability.dibao&age=44&receives_dibao=yes"
    "&area=urban&extreme_poverty_support=no&disability_certificate=yes&hukou_in_province=yes"
    "&disability_grade=grade-1&needs_long_term_care=yes&wants_home_adaptation=yes"
)
STEPS = {
    "the opening question": ("place=360100&year=2023&for=me", ".finder-boxform"),
    "a number": ("place=360100&year=2023&for=me&situations=birth&at=age", "#finder-field"),
    "a yes or no": ("place=360100&year=2023&for=me&situations=birth&age=30", ".finder-answer"),
    "a choice": (
        "place=360100&year=2023&for=cared-for&situations=alone&at=child_status",
        ".finder-answer",
    ),
    "a day": (
        "place=360112&year=2024&for=child&situations=birth&at=child_birth_date",
        ".finder-day",
    ),
    "nothing found": ("place=360400&year=2023&for=me&situations=-&age=35", ".finder-nearest"),
    "a wrong link": ("place=360100&year=2023&for=me&age=old&colour=red", "[role=alert] .notice"),
    "a wrong place": ("place=999999&year=2023&for=me&age=44", "[role=alert] .notice"),
    "no place": ("for=child&age=9", "#finder-subject-child:checked"),
    "skipped": (
        "place=361100&year=2023&for=organisation&organisation_kind=childcare-operator"
        "&skipped=charges_guided_price.takes_under_threes.fees_public.registered_in_province"
        ".filed_with_health.operating_months.clean_three_years.false_claims_three_years",
        ".finder-again",
    ),
    "what is over": (
        "place=361100&year=2023&for=me&starting_business=yes&start_up_loan=yes"
        "&priority_group=graduate&loan_contract_date=2023-09-01",
        ".finder-count-ended:not([hidden])",
    ),
    "what runs on": (
        "place=360112&year=2024&for=child&situations=birth&has_newborn=yes&child_insured_city=yes"
        "&child_birth_date=2024-05-05",
        ".finder-count-running:not([hidden])",
    ),
    "an organisation": ("place=360700&year=2023&for=organisation", ".finder-box"),
}
"""Screens that an address leads to, and what tells that one is there."""

ON = {"what is over": "2027-01-01"}
"""The reader's day, where it isn't one in November 2026."""


VIEWS = [("zh", 360, "dark"), ("en", 1280, "light")]


@pytest.fixture(params=VIEWS, ids=["zh", "en"])
def walk(request: pytest.FixtureRequest, new_page: NewPage) -> tuple[Walk, str]:
    """Each language in one width and one scheme: what depends on these doesn't on the language."""
    lang, width, scheme = request.param
    page = new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    return Walk(page), lang


@sweep
def test_every_kind_of_screen(walk: tuple[Walk, str]) -> None:
    page, lang = walk[0].page, walk[1]
    page.goto(f"/{lang}/finder/")
    expect(page.locator(".finder-start")).to_be_visible()
    assert violations(page) == []
    # Those of the sample are seen in one of the views, the next one in the other.
    for step in list(STEPS)[breadth(lang == "en", 0) :: breadth(2, 1)]:
        link, sign = STEPS[step]
        page.clock.set_fixed_time(f"{ON.get(step, '2026-11-28')}T12:00:00")
        page.goto("about:blank")
        page.goto(f"/{lang}/finder/#{link}")
        expect(page.locator(sign).first).to_be_visible()
        assert violations(page) == [], step


def test_what_is_refused(walk: tuple[Walk, str]) -> None:
    page, lang = walk[0].page, walk[1]
    page.goto(f"/{lang}/finder/#{PREGNANT}&at=age")
    page.fill("#finder-field", "")
    walk[0].press(page.locator(".finder-field .finder-main"))
    expect(page.locator(".finder-problem")).not_to_be_empty()
    assert violations(page) == []
    page.fill("#finder-field", "20")
    walk[0].press(page.locator(".finder-field .finder-main"))
    expect(page.locator(".finder-refusal")).not_to_be_empty()
    assert violations(page) == []


@sweep
@pytest.mark.parametrize("walk", breadth(VIEWS[:1], VIEWS), ids=lambda view: view[0], indirect=True)
def test_all_results_opened(walk: tuple[Walk, str]) -> None:
    page, lang = walk[0].page, walk[1]
    page.goto(f"/{lang}/finder/#{SEVERE}")
    for benefit in ("urban-subsistence-allowance", "disability-nursing-subsidy", "disability-care"):
        walk[0].opened(benefit)
    page.eval_on_selector_all(".finder-fold", "all => all.forEach((one) => { one.open = true; })")
    page.locator(".finder-given summary").click()
    page.locator(".finder-terms summary").first.click()
    page.locator(".finder-keep button").last.click()
    expect(page.locator("#finder-share")).to_be_visible()
    page.locator(".finder-elsewhere button").click()
    expect(page.locator(".finder-elsewhere table")).to_be_visible()
    assert violations(page) == []
    walk[0].sheet("both")
    assert violations(page) == []


@pytest.mark.browser_errors(r"ERR_FAILED|360100-2023|index")
@pytest.mark.parametrize("name", ["360100-2023", "index"])
def test_what_fails_to_load(walk: tuple[Walk, str], name: str) -> None:
    page, lang = walk[0].page, walk[1]
    page.route(f"**/{name}.{lang}.js", lambda route: route.abort())
    page.goto(f"/{lang}/finder/#{PREGNANT}")
    expect(page.locator(".finder .notice-warning")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/en/finder/360100-2023/", "/zh/finder/360112-2024/"])
def test_the_lists(page: Page, path: str) -> None:
    page.goto(path)
    assert violations(page) == []


def test_the_form(page: Page) -> None:
    Walk(page).begin("en", "360100", 2023, "child", form=True)
    assert violations(page) == []
