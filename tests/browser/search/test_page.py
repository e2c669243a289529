"""The search page by hand: groups, filters, addresses, the keyboard, and what goes wrong."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.search.asked import RESULTS, STATUS, search


def test_programmes_of_a_kind_stand_together_with_amount_and_passage(page: Page) -> None:
    search(page, "/zh/search/?q=低保")
    group = page.locator(f"{RESULTS} > li").first
    expect(group.locator("h2 a")).to_have_attribute("href", re.compile("families/subsistence"))
    members = group.locator("ul > li")
    expect(members).to_have_count(3)
    expect(members.first.locator("h3 a")).to_have_attribute("href", re.compile("/zh/places/36"))
    expect(members.first.locator("h3 a")).to_have_text(re.compile("^江西省 2023 "))
    expect(members.first.locator(".search__amount")).to_contain_text("元")
    expect(members.first.locator("mark").first).to_have_text("低保")


@pytest.mark.parametrize(("date", "notes"), [("2023-06-01", 0), ("2026-11-28", 3)])
def test_the_readers_date_decides_what_a_result_says_of_its_year(
    page: Page, date: str, notes: int
) -> None:
    page.clock.set_fixed_time(f"{date}T12:00:00")
    search(page, "/en/search/?q=dibao&year=2023")
    members = page.locator(f"{RESULTS} > li").first.locator("ul > li")
    expect(members).to_have_count(3)
    past = members.locator(".search__past", has_text="Plan of 2023")
    expect(past).to_have_count(notes)


def test_the_others_of_a_kind_come_on_demand(page: Page) -> None:
    search(page, "/en/search/?q=dibao")
    group = page.locator(f"{RESULTS} > li").first
    group.get_by_role("button", name="1 more page of this kind").click()
    expect(group.locator("ul > li")).to_have_count(4)
    expect(group.locator("ul > li").nth(3).locator("a")).to_be_focused()
    expect(group.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize(
    ("name", "label", "kept"),
    [
        ("place", "上饶市", r"/places/361100|finder/361100"),
        ("year", "2024", r"2024"),
        ("audience", "残疾人", r"disability-support|elder|subsistence|children|start-up"),
    ],
)
def test_a_filter_leaves_only_what_it_lets_through(
    page: Page, name: str, label: str, kept: str
) -> None:
    search(page, "/zh/search/?q=补贴")
    before = page.locator(STATUS).inner_text()
    page.locator("[data-search-fold] summary").click()
    page.get_by_label({"place": "地方", "year": "年份", "audience": "给谁"}[name]).select_option(
        label
    )
    expect(page.locator(STATUS)).not_to_have_text(before)
    expect(page.locator(STATUS)).to_contain_text("找到")
    links = page.locator(f"{RESULTS} ul a, {RESULTS} > li > h2.search__title a")
    paths = [str(link.evaluate("a => a.pathname")) for link in links.all()]
    assert paths
    assert [path for path in paths if not re.search(kept, path)] == []
    assert f"{name}=" in page.url


def test_filters_stand_in_the_address_and_one_can_go_back(page: Page) -> None:
    search(page, "/en/search/?q=subsidy&place=Nanchang+City&year=2023")
    expect(page.get_by_label("Place")).to_have_value("Nanchang City")
    narrow = page.locator(STATUS).inner_text()
    page.get_by_label("Place").select_option("Jiangxi")
    expect(page.locator(STATUS)).not_to_have_text(narrow)
    page.go_back()
    expect(page.get_by_label("Place")).to_have_value("Nanchang City")
    expect(page.locator(STATUS)).to_have_text(narrow)
    page.go_forward()
    expect(page.get_by_label("Place")).to_have_value("Jiangxi")


def test_filters_are_folded_unless_they_narrow_something(page: Page) -> None:
    search(page, "/en/search/?q=subsidy")
    expect(page.get_by_label("Place")).to_be_hidden()
    page.locator("[data-search-fold] summary").click()
    expect(page.get_by_label("Place")).to_be_visible()
    search(page, "/en/search/?q=subsidy&year=2024")
    expect(page.get_by_label("Year")).to_be_visible()


def test_an_unknown_filter_in_an_address_narrows_nothing(page: Page) -> None:
    search(page, "/en/search/?q=subsidy&place=Atlantis")
    expect(page.get_by_label("Place")).to_have_value("")
    expect(page.locator(f"{RESULTS} > li").first).to_be_visible()


def test_nothing_found_gives_advice_and_a_way_out(page: Page) -> None:
    search(page, "/en/search/?q=hydrant&place=Shangrao+City")
    expect(page.locator(STATUS)).to_have_text("Nothing found.")
    expect(page.get_by_text("Try another word, or a shorter one.")).to_be_visible()
    page.get_by_role("button", name="Search again in all places").click()
    expect(page.locator(f"{RESULTS} > li").first).to_be_visible()
    expect(page.get_by_label("What are you looking for?")).to_be_focused()
    assert "place=" not in page.url


@pytest.mark.browser_errors("ERR_FAILED|can't be loaded|Failed to load")
def test_a_failure_is_said_and_can_be_tried_again(page: Page) -> None:
    page.route("**/search/start.js", lambda route: route.abort())
    page.goto("/zh/search/?q=停车")
    expect(page.locator(STATUS)).to_have_text("搜索没能打开。请检查网络。")
    page.unroute("**/search/start.js")
    page.get_by_role("button", name="再试一次").click()
    expect(page.locator(f"{RESULTS} mark").first).to_be_visible()
    expect(page.get_by_role("button", name="再试一次")).to_be_hidden()


def test_a_keyboard_is_enough(page: Page) -> None:
    page.goto("/en/")
    page.locator("input[name=q]").first.focus()
    page.keyboard.type("parking")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/search/?q=parking")
    expect(page.locator(f"{RESULTS} mark").first).to_be_visible()
    page.get_by_label("What are you looking for?").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    _tab_to(page, "search-year")
    page.keyboard.press("End")
    page.wait_for_url("**year=2023")
    expect(page.locator(f"{RESULTS} a").first).to_be_visible()
    heading = page.locator(f"{RESULTS} a").first
    for _ in range(6):
        page.keyboard.press("Tab")
        if heading.evaluate("a => a === document.activeElement"):
            break
    expect(heading).to_be_focused()
    goal = str(heading.evaluate("a => a.href"))
    page.keyboard.press("Enter")
    page.wait_for_url(goal)


def _tab_to(page: Page, identifier: str) -> None:
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == identifier:
            return
    raise AssertionError(f"no way to #{identifier} by keyboard")


def test_chinese_in_english_results_is_said_to_be_chinese(page: Page) -> None:
    search(page, "/en/search/?q=赣府发〔2023〕5号")
    expect(page.locator(f"{RESULTS} [lang=zh-Hans]").first).to_be_attached()


def test_it_fits_a_small_phone(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    search(page, "/en/search/?q=subsistence+allowance+nanchang")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360


def test_without_scripts_it_says_so(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/zh/search/")
    told = page.content().partition("<noscript>")[2].partition("</noscript>")[0]
    assert "搜索需要浏览器运行脚本" in told
    assert "../topics/" in told


@pytest.mark.parametrize(
    ("address", "word", "says"),
    [
        ("/zh/search/?q=特困人员", "特困人员", "^不能劳动"),
        ("/en/search/?q=tekun", "people in extreme poverty (tekun)", "^People who"),
    ],
)
def test_what_a_word_means_stands_beside_the_programmes(
    page: Page, address: str, word: str, says: str
) -> None:
    search(page, address)
    link = page.locator(".search__meaning a[href*='/glossary/#']").first
    expect(link).to_contain_text(word)
    expect(page.locator(".search__meaning p").nth(1)).to_have_text(re.compile(says))
    expect(page.locator(f"{RESULTS} h3 a").first).to_have_attribute("href", re.compile("/places/"))
    link.click()
    expect(page.locator("dt:target")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("address", "subject", "age", "says", "ticked"),
    [
        (
            "/zh/search/?q=我妈82岁",
            "cared-for",
            "82",
            "一般答1到[2-9]题：82岁、给家人",
            ["older"],
        ),
        ("/zh/search/?q=我妈82岁能领什么", "cared-for", "82", "一般答1到[2-9]题", ["older"]),
        (
            "/en/search/?q=my+mother+is+82",
            "cared-for",
            "82",
            "Usually 1 to [2-9] questions.*aged 82",
            ["older"],
        ),
        ("/en/search/?q=what+can+my+3-year-old+daughter+get", "child", "3", "aged 3, for my", []),
    ],
)
def test_a_question_goes_on_in_the_finder(
    page: Page, address: str, subject: str, age: str, says: str, ticked: list[str]
) -> None:
    search(page, address)
    expect(page.locator(".search__finder")).to_have_text(re.compile(says))
    page.locator(".search__finder a").click()
    expect(page.locator(f"#finder-subject-{subject}")).to_be_checked()
    assert f"age={age}" in page.url
    expect(page.get_by_role("alert")).to_be_empty()
    page.select_option("#finder-place", "360100")
    page.locator(".finder-start .finder-main").click()
    boxes = page.locator(".finder-box input:checked")
    expect(boxes).to_have_count(len(ticked))
    assert boxes.evaluate_all("all => all.map((one) => one.value)") == ticked


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/zh/search/?q=北京低保", "^这里没有北京的方案。没有找到完全对应的"),
        ("/en/search/?q=dibao+2021", "^No plan of 2021 here. Not found as such"),
        (
            "/en/search/?q=Xinjian+dibao+2022",
            "^No plan for 2022 of Xinjian District, Nanchang here",
        ),
        ("/zh/search/?q=底保", "^没有“底保”，改查“低保”。可能帮得上的页面有"),
        ("/en/search/?q=disabilty", "^Nothing says “disabilty”; looked up “disability” instead"),
        ("/zh/search/?q=加装电梯", "^这里没有专门的“加装电梯”事项。没有找到完全对应的"),
        ("/en/search/?q=heating", "^No programme here is about “heating” itself. Nothing found"),
    ],
)
def test_what_is_not_here_and_what_was_mistyped_is_said(
    page: Page, address: str, says: str
) -> None:
    search(page, address)
    expect(page.locator(STATUS)).to_have_text(re.compile(says))
    expect(page.get_by_role("link", name="12345")).to_be_visible()
