"""An allocation table: sorted by keyboard, scrolled on a phone, whole without scripts."""

import csv
import io
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.scrolling import wait_until_scrolled

PATH = "places/360000/2023/disability-support/allocation/"


def first_row(page: Page) -> str:
    return page.locator("table.sortable tbody tr").first.locator("th").inner_text()


def test_a_column_is_sorted_by_keyboard(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/en/{PATH}")
    button = page.locator("table.sortable th .sort-button").nth(1)
    button.focus()
    page.keyboard.press("Enter")
    assert first_row(page) == "Ganzhou City"
    heading = page.locator("table.sortable th[aria-sort]")
    expect(heading).to_have_attribute("aria-sort", "descending")
    page.keyboard.press("Enter")
    assert first_row(page) == "Ganjiang New Area"
    expect(heading).to_have_attribute("aria-sort", "ascending")


def test_the_table_scrolls_by_keyboard_on_a_phone(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site_url}/zh/places/360000/2023/birth-defect-screening/allocation/")
    region = page.locator(".table-scroll").first
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    wait_until_scrolled(region)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_table_and_chart_stand(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}/zh/{PATH}")
    assert first_row(page) == "南昌市"
    expect(page.locator("table.sortable tfoot td")).to_have_text("11816")
    chart = page.locator("figure").filter(has_text="困难重度残疾人家庭无障碍改造计划数")
    expect(chart.get_by_role("listitem").first).to_be_visible()
    context.close()


def test_the_table_is_downloaded_as_the_document_prints_it(page: Page) -> None:
    page.goto(f"/en/{PATH}")
    with page.expect_download() as started:
        page.get_by_role("link", name="Download this table").click()
    text = Path(started.value.path()).read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    shown = page.locator("table").first.locator("tbody th").all_inner_texts()
    assert [row["place_en"] for row in rows][: len(shown)] == shown
