"""Search in a real browser: words from the middle of sentences are found, in both languages."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.builder.conftest import Visit

PROGRAMME = "places/990100/2023/parking/"
STATUS = "[data-search-status]"


def _search(visit: Visit, lang: str, query: str) -> list[str]:
    def see(page: Page) -> list[str]:
        results = page.locator(".search__results a")
        expect(page.locator(STATUS)).not_to_have_text(re.compile("正在|Searching|^$"))
        return [str(link.evaluate("a => a.pathname")) for link in results.all()]

    return visit(f"{lang}/search/?q={query}", see)


@pytest.mark.parametrize(
    "query",
    ["缺口", "老小区", "补医院", "10888个", "停车服务", "复印件", "五个工作", "居委会", "窗", "口"],
)
def test_chinese_from_mid_sentence_is_found(visit: Visit, query: str) -> None:
    assert f"/minsheng/zh/{PROGRAMME}" in _search(visit, "zh", query)


@pytest.mark.parametrize("query", ["特困", "特困人员", "半护理", "读起来不累"])
def test_words_are_found_only_where_they_stand(visit: Visit, query: str) -> None:
    assert _search(visit, "zh", query) == ["/minsheng/zh/components/"]


def test_only_a_page_with_all_of_several_chinese_words_counts_as_found(visit: Visit) -> None:
    def see(page: Page) -> None:
        expect(page.locator(STATUS)).to_have_text("找到1个页面，还有1个相近的页面")

    visit("zh/search/?q=停车位 复印件", see)
    assert _search(visit, "zh", "停车位 复印件")[0] == f"/minsheng/zh/{PROGRAMME}"


def test_other_words_for_the_same_come_near(visit: Visit) -> None:
    assert f"/minsheng/zh/{PROGRAMME}" in _search(visit, "zh", "停车费")


def test_english_is_found_in_english(visit: Visit) -> None:
    found = _search(visit, "en", "neighbourhood committee")
    assert found[0] == f"/minsheng/en/{PROGRAMME}"
    assert all(path.startswith("/minsheng/en/") for path in found)


def test_nothing_found_is_said(visit: Visit) -> None:
    def see(page: Page) -> str:
        expect(page.locator(STATUS)).to_have_text(re.compile("^没"))
        return page.inner_text(STATUS)

    assert visit("zh/search/?q=浦东", see) == "没有找到。"


def test_header_form_leads_to_results_and_typing_renews_them(visit: Visit) -> None:
    def see(page: Page) -> tuple[str, str]:
        page.fill("#site-search", "chargers parking")
        page.press("#site-search", "Enter")
        page.wait_for_url("**/en/search/?q=chargers+parking")
        page.fill("#search-words", "parking")
        page.wait_for_selector(".search__results mark")
        expect(page).to_have_url(re.compile(r"\?q=parking$"))
        status = page.get_by_text("found", exact=False)
        status.wait_for()
        return status.inner_text(), page.locator("mark").first.inner_text()

    status, marked = visit(f"en/{PROGRAMME}", see)
    assert "found" in status
    assert marked.lower() == "parking"


def test_markup_in_a_query_stays_text(visit: Visit) -> None:
    def see(page: Page) -> int:
        page.locator(".search__results mark").first.wait_for()
        return page.locator("main img").count()

    assert visit("zh/search/?q=<img src=x onerror=alert(1)>停车", see) == 0
