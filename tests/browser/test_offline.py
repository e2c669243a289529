"""The archive of the whole site, unpacked and read from the disk: no server, no network."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.waiting import LONGEST_IN_BROWSERS
from tools.web.watch import PageWatch


@pytest.fixture(scope="session")
def folder(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked archive. Its place has a space and a character that addresses must escape."""
    [made] = built_site.glob("*-offline.zip")
    place = tmp_path_factory.mktemp("U盘 1")
    with zipfile.ZipFile(made) as archive:
        archive.extractall(place)
    return place / made.stem


@pytest.fixture
def disk(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page that asks for nothing outside the folder, and at whose end no error was seen."""
    watch = PageWatch(folder.as_uri())
    with browser.new_context(viewport={"width": 360, "height": 780}) as context:
        context.set_default_timeout(LONGEST_IN_BROWSERS)
        context.on("page", watch.attach)
        yield context.new_page()
    watch.verify()


def _at(page: Page, folder: Path, path: str) -> None:
    """The page has come to the file `path`."""
    page.wait_for_url(re.compile(re.escape(f"{folder.as_uri()}/{path}") + r"([?#].*)?$"))
    expect(page.locator("h1")).to_be_visible()


def test_from_the_start_to_the_homes_and_across(disk: Page, folder: Path) -> None:
    disk.goto((folder / "index.html").as_uri())
    disk.get_by_role("link", name=re.compile("^English")).click()
    _at(disk, folder, "en/index.html")
    disk.locator("a.language").click()
    _at(disk, folder, "zh/index.html")
    disk.locator(".menu summary").click()
    disk.locator(".menu .tabs a[href*='places']").click()
    _at(disk, folder, "zh/places/index.html")
    disk.locator("main a[href*='360100']").first.click()
    _at(disk, folder, "zh/places/360100/index.html")
    disk.locator("a.brand").click()
    _at(disk, folder, "zh/index.html")


def test_dark_stays_chosen_from_page_to_page(disk: Page, folder: Path) -> None:
    disk.goto((folder / "en/index.html").as_uri())
    disk.locator("[data-scheme-switch]").click()
    expect(disk.locator("html")).to_have_attribute("data-scheme", "dark")
    disk.goto((folder / "zh/places/index.html").as_uri())
    expect(disk.locator("html")).to_have_attribute("data-scheme", "dark")


def test_the_finder_leads_to_a_sheet_and_to_pages(disk: Page, folder: Path) -> None:
    disk.goto((folder / "zh/finder/index.html").as_uri())
    disk.select_option("#finder-place", "360100")
    disk.select_option("#finder-year", "2023")
    disk.locator("#finder-subject-me").click(force=True)
    disk.locator(".finder-start button").nth(1).click()
    expect(disk.locator(".finder-counts")).to_be_visible()
    disk.locator(".finder-group-needs_answer > details > summary").click()
    disk.locator(".finder-results [data-benefit] summary").first.click()
    with disk.context.expect_page() as opened:
        disk.locator(".finder-results details[open] a[href*='/places/']").first.click()
    expect(opened.value.locator("article h1")).to_be_visible()
    assert re.search(r"/zh/places/.+/index\.html$", opened.value.url)
    disk.locator(".finder-keep .finder-print").click()
    expect(disk.locator(".finder-page").first).to_be_visible()


@pytest.mark.parametrize(("lang", "words"), [("zh", "停车"), ("en", "parking")])
def test_the_search_of_any_page_finds_pages(
    disk: Page, folder: Path, lang: str, words: str
) -> None:
    disk.goto((folder / lang / "about/index.html").as_uri())
    disk.locator("#site-search").fill(words)
    disk.keyboard.press("Enter")
    _at(disk, folder, f"{lang}/search/index.html")
    disk.locator("[data-search-results] a[href*='/parking/']").first.click()
    disk.wait_for_url(re.compile(r"/parking/index\.html"))
    expect(disk.locator("article h1")).to_be_visible()


def test_a_table_is_sorted_and_a_file_is_there(disk: Page, folder: Path) -> None:
    page = next(iter(sorted(folder.glob("en/places/**/allocation/index.html"))))
    disk.goto(page.as_uri())
    heading = disk.locator("table.sortable th[data-type='number']").first
    heading.locator("button").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    disk.goto((folder / "en/data/figures/index.html").as_uri())
    href = disk.locator(".downloads a").first.evaluate("one => one.href")
    assert href.startswith(folder.as_uri())


def test_code_is_copied(disk: Page, folder: Path) -> None:
    disk.goto((folder / "en/data/figures/index.html").as_uri())
    button = disk.locator(".code-block button").first
    button.click()
    expect(button).to_have_text(re.compile("Copied|by hand"))


def test_no_page_offers_the_archive_it_came_in(folder: Path) -> None:
    for lang in ("zh", "en"):
        html = (folder / lang / "data/index.html").read_text(encoding="utf-8")
        assert "offline.zip" not in html
        assert "index.html" in html
