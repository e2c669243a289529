"""From a place's page to the finder: the place and the year are chosen, nothing else is."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize(("place", "year"), [("360112", "2023"), ("360700", "2023")])
def test_the_place_and_the_year_are_chosen(page: Page, place: str, year: str) -> None:
    page.goto(f"/en/places/{place}/")
    page.locator(f'a[href$="#place={place}&year={year}"]').click()
    expect(page.locator("#finder-place")).to_have_value(place)
    expect(page.locator("#finder-year")).to_have_value(year)
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    expect(page.get_by_role("alert")).to_be_empty()


def test_a_place_that_is_not_there_is_not_chosen(page: Page) -> None:
    page.goto("/zh/finder/#place=123456&year=2023")
    expect(page.locator("#finder-place")).to_have_value("")
