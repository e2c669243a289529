"""A reader names a place on a family's page: its row and the bar that counts it are marked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.builder.script_bundle import bundle
from generator.lang import LANGUAGES, Lang
from generator.project import SHIPPED
from generator.render.pages import families
from tests.browser_thread import InThread, browser_thread
from tests.every import every
from tests.real_data import real_dataset
from tests.real_pages import real_maker

[FAMILY] = [family for family in real_dataset().families if family.id == "children-in-need"]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The page in both languages as though its places were many, with the script it asks for."""
    monkeypatch.setattr("generator.render.pages.families.MANY", 1)
    monkeypatch.setattr("generator.render.family_charts.MOST_BARS", 1)
    (tmp_path / "own.js").write_text(bundle(SHIPPED / "theme/assets/own"), encoding="utf-8")
    for lang in LANGUAGES:
        page = families._family_page(real_maker(lang), FAMILY)
        assert page.meta["scripts"] == ["sort.js", "own.js"]
        html = (
            f"<!doctype html><meta charset=utf-8><div>{page.body}</div><script src=own.js></script>"
        )
        (tmp_path / f"{lang}.html").write_text(html, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def in_thread() -> Iterator[InThread]:
    with browser_thread() as in_thread:
        yield in_thread


@every("lang,typed", [("zh", "上饶"), ("en", "shangrao"), ("en", "3611")])
def test_a_place_that_is_named_is_marked(
    site: Path, in_thread: InThread, lang: Lang, typed: str
) -> None:
    name = real_maker(lang).pick(real_dataset().places["361100"].name)

    def see(page: Page) -> None:
        expect(page.locator(".own-mark")).to_have_count(0)
        page.get_by_role("combobox").fill(typed)
        page.get_by_role("option").click()
        expect(page.get_by_role("status")).to_contain_text(name)
        rows = page.locator("tr.own-row")
        assert {row.get_attribute("data-place") for row in rows.all()} == {"361100"}
        bars = page.locator("figure.chart li", has=page.locator("strong.own-mark"))
        assert bars.count() == rows.locator("[data-chart]").count() > 0
        expect(bars.first).to_contain_text(name)
        marks = page.locator(".own-mark").count()
        assert page.url.endswith("#place=361100")
        page.reload()
        expect(page.locator(".own-mark")).to_have_count(marks)

    in_thread(lambda browser: _seen(browser, (site / f"{lang}.html").as_uri(), see))


def _seen(browser: Browser, address: str, see: Callable[[Page], None]) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        see(page)
