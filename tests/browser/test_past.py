"""What a year's end changes on a page: by the build's date, with scripts by the reader's own."""

import datetime

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage

PROGRAMME = "/en/places/360000/2023/disability-support/"
FAMILY = "/zh/families/children-in-need/"
OVER = "This is for 2023. It may have changed since."


def at(page: Page, year: int) -> Page:
    page.clock.set_fixed_time(datetime.datetime(year, 6, 1))
    return page


@pytest.mark.parametrize(("year", "past"), [(2023, False), (2024, True)])
def test_the_readers_date_decides(page: Page, year: int, past: bool) -> None:
    at(page, year).goto(PROGRAMME)
    expect(page.get_by_text(OVER)).to_be_visible(visible=past)
    expect(page.get_by_text("Perhaps not.")).to_be_visible(visible=past)
    expect(page.get_by_text("Yes. This is the plan for 2023")).to_be_visible(visible=not past)


@pytest.mark.parametrize(
    ("year", "named"), [(2023, None), (2024, "这是2023年的。"), (2025, "这是2023年和2024年的。")]
)
def test_only_years_that_are_over_are_named(page: Page, year: int, named: str | None) -> None:
    at(page, year).goto(FAMILY)
    notices = page.locator("[data-since]:visible")
    expect(notices).to_have_count(1 if named else 0)
    if named:
        expect(notices).to_contain_text(named)


def test_without_scripts_the_build_decides(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(PROGRAMME)
    expect(page.get_by_text(OVER)).to_be_visible()
    expect(page.get_by_text("Yes. This is the plan for 2023")).to_be_hidden()
