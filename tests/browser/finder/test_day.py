"""A day is asked for in three fields, in the page's language; no slip passes for an answer."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.finder.test_accessibility import violations
from tools.web.finder_walk import Walk

LINK = (
    "place=360100&year=2023&for=child&situations=pupil&child_is_girl=yes&hpv_vaccinated_before=no"
)
ORDER = {"zh": ["年", "月", "日"], "en": ["Day", "Month", "Year"]}
WRONG = [
    ("--", None, "请填写答案", "write an answer"),
    ("2011--", None, "还没有填：月、日", "also fill in: Day, Month"),
    ("11-3-4", "YYYY", "四位数", "four digits"),
    ("2011-2-30", "DD", "没有这一天", "no such day"),
    ("2011-3-x", "DD", "没有这一天", "no such day"),
    ("1900-1-1", "YYYY", "2005年1月1日到2026年12月31日", "1 January 2005 to 31 December 2026"),
    ("2031-5-5", "YYYY", "2005年1月1日到2026年12月31日", "1 January 2005 to 31 December 2026"),
]


@pytest.mark.firefox_too("where the focus goes")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_slips_are_named_and_the_field_is_gone_to(page: Page, lang: str) -> None:
    walk = Walk(page)
    page.goto(f"/{lang}/finder/#{LINK}&at=child_birth_date")
    expect(page.locator(".finder-day label")).to_have_text(ORDER[lang])
    for text, part, zh, en in WRONG:
        walk.fill(text)
        page.locator("#finder-field-MM").press("Enter")
        expect(page.locator(".finder-problem")).to_contain_text({"zh": zh, "en": en}[lang])
        # Of several empty fields, the first is the one to go to.
        empty = "YYYY" if text == "--" else "MM"
        at = part or {"zh": empty, "en": "DD"}[lang]
        expect(page.locator(f"#finder-field-{at}")).to_be_focused()
        expect(page.locator(".finder-day [aria-invalid]")).to_have_count(1)
    walk.fill("２０１１-3-7")
    page.locator("#finder-field-MM").press("Enter")
    walk.see_focus()
    expect(page).to_have_url(re.compile("child_birth_date=2011-03-07"))
    walk.back("child_birth_date")
    expect(page.locator("#finder-field-YYYY")).to_have_value("2011")
    expect(page.locator("#finder-field-MM")).to_have_value("3")


def test_axe_finds_nothing_in_a_slip(page: Page) -> None:
    page.goto(f"/en/finder/#{LINK}&at=child_birth_date")
    Walk(page).fill("1900-1-1")
    page.locator("#finder-field-MM").press("Enter")
    expect(page.locator(".finder-problem")).not_to_be_empty()
    assert violations(page) == []


def test_the_form_takes_a_day_too(page: Page) -> None:
    Walk(page).begin("en", "360100", 2023, "child", form=True)
    for part, digits in (("YYYY", "2031"), ("MM", "3"), ("DD", "7")):
        page.locator(f"#field-child_birth_date-{part}").press_sequentially(digits)
    page.keyboard.press("Tab")
    year = page.locator("#field-child_birth_date-YYYY")
    expect(year).to_have_attribute("aria-invalid", "true")
    year.fill("")
    year.press_sequentially("2011")
    page.keyboard.press("Tab")
    expect(year).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator(".finder-given")).to_contain_text("7 March 2011")
