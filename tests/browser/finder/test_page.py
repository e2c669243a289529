"""The finder's page beyond the stories: back and change, links, languages, privacy, limits."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.conftest import NewPage
from tools.web.finder_walk import Answers, Walk

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'self'"
)
EXPECTING: Answers = {"situations": ["birth"], "age": 29, "pregnant": True, "has_newborn": False}
"""Answers after which little is left to ask."""
SHARED = "place=360100&year=2023&for=me&age=64&priority_colour=red&skipped=area"


@pytest.fixture
def walk(page: Page) -> Walk:
    return Walk(page)


def test_back_change_and_start_again(walk: Walk) -> None:
    walk.begin("en", "361100", 2023, "organisation")
    first = walk.fact
    assert first == "organisation_kind"
    walk.answer(["childcare-operator"])
    second = walk.fact
    assert second not in (None, first)
    walk.answer(False)
    assert (walk.fact, walk.counts()[2]) == (None, 0)
    for before in (second, first):
        walk.back(before)
    expect(walk.page.get_by_label("Childcare centre")).to_be_checked()
    walk.press(walk.page.get_by_label("Childcare centre"), "Space")
    walk.answer(["kindergarten-with-childcare"])
    assert walk.fact not in (None, first)
    walk.page.locator(".finder-given summary").click()
    walk.page.get_by_role("button", name=re.compile("^Change the answer to: What kind")).click()
    assert walk.fact == first
    walk.page.get_by_role("button", name="Start again").click()
    expect(walk.page.locator(".finder-start")).to_be_visible()
    assert walk.page.input_value("#finder-place") == "361100"
    walk.page.locator(".finder-start .finder-main").click()
    assert walk.page.locator(".finder-given").count() == 0


@pytest.mark.parametrize("subject", ["me", "child", "cared-for", "organisation"])
def test_the_home_page_asks_the_first_question(page: Page, subject: str) -> None:
    page.goto("/zh/")
    page.locator(f'.choices a[href$="#for-{subject}"]').click()
    expect(page.locator(f"#finder-subject-{subject}")).to_be_checked()
    page.select_option("#finder-place", "360100")
    page.locator(".finder-start .finder-main").click()
    expect(page.locator(".finder-session")).to_be_visible()


@pytest.mark.parametrize(
    ("lang", "term", "meaning"),
    [("zh", "低保", "最低生活保障的简称"), ("en", "dibao", "minimum living guarantee")],
)
def test_words_of_a_question_are_explained_under_it(
    walk: Walk, lang: str, term: str, meaning: str
) -> None:
    walk.begin(lang, "360100", 2023, "me")
    terms = walk.page.locator(".finder-question .finder-terms")
    expect(terms.locator("dl")).to_be_hidden()
    walk.press(terms.locator("summary"))
    expect(terms.locator("dt").filter(has_text=term).first).to_be_visible()
    expect(terms).to_contain_text(meaning)


def test_an_opened_benefit_explains_its_words(walk: Walk) -> None:
    walk.page.goto("/zh/finder/#place=361100&year=2023&for=me&pregnant=yes")
    walk.opened("prenatal-screening")
    expect(walk.row("prenatal-screening").locator(".finder-terms")).to_contain_text("NT检查")


def test_skipped_questions_are_asked_again_on_request(walk: Walk) -> None:
    walk.begin("en", "361100", 2023, "organisation")
    walk.skip()
    walk.go_through({})
    walk.press(walk.page.get_by_role("button", name="Ask me the skipped questions"))
    assert walk.fact == "organisation_kind"


def test_no_benefit_is_ever_hidden(walk: Walk) -> None:
    walk.begin("en", "360100", 2023, "me")
    shown = sum(len(ids) for ids in walk.outcome().values())
    elsewhere = walk.page.locator(".finder-others-group .finder-row").count()
    works = walk.page.locator(".finder-works-group .finder-row").count()
    script = """async () => (await (await fetch("../../data/finder/360100-2023.json")).json())
        .benefits.length"""
    assert shown + elsewhere + works == walk.page.evaluate(script)
    assert min(shown, elsewhere, works) > 5
    for _ in range(3):
        walk.skip()
    assert sum(len(ids) for ids in walk.outcome().values()) == shown


def test_wrong_numbers_are_told_and_not_taken(walk: Walk) -> None:
    walk.begin("en", "360100", 2023, "me")
    while walk.fact != "age":
        walk.skip()
    for wrong, told in (
        ("", "Please write an answer"),
        ("old", "whole number from 0 to 120"),
        ("121", "from 0 to 120"),
        ("6.5", "whole number"),
    ):
        walk.page.fill("#finder-field", wrong)
        walk.page.keyboard.press("Enter")
        expect(walk.page.locator(".finder-problem")).to_contain_text(told)
        expect(walk.page.locator("#finder-field")).to_be_focused()
        assert walk.fact == "age"
    # As Chinese keyboards write it.
    walk.page.fill("#finder-field", "６４")
    walk.page.keyboard.press("Enter")
    walk.see_focus()
    note = walk.row("family-doctor-older-priority").locator(".finder-note")
    assert "Needed: at least 65. You said: 64." in (note.text_content() or "")


@pytest.mark.firefox_too("the focus while much is drawn anew")
def test_the_form_asks_all_and_results_follow(walk: Walk) -> None:
    walk.begin("zh", "361100", 2023, "me", form=True)
    assert walk.page.locator(".finder-entry").count() > 10
    walk.page.locator("#field-pregnant").focus()
    walk.page.select_option("#field-pregnant", "true")
    assert walk.outcome()["ask_office"] == ["prenatal-screening"]
    expect(walk.page.locator("#field-pregnant")).to_be_focused()
    expect(walk.page.locator(".finder-status")).to_contain_text("1项当时要问主管部门")
    walk.page.locator("#field-age").press_sequentially("700")
    walk.page.keyboard.press("Tab")
    expect(walk.page.locator("#field-age")).to_have_attribute("aria-invalid", "true")
    walk.page.select_option("#field-pregnant", "")
    assert walk.outcome()["ask_office"] == []


def test_results_are_announced_politely(walk: Walk) -> None:
    walk.begin("en", "361100", 2023, "me")
    status = walk.page.get_by_role("status").first
    walk.go_through({"pregnant": True})
    expect(status).to_contain_text(
        re.compile(r"^0 likely then, 1 left to the office then, \d+ still open")
    )


def test_a_shared_link_brings_the_answers(page: Page) -> None:
    page.goto(f"/en/finder/#{SHARED}")
    expect(page.locator(".finder-head")).to_contain_text("Nanchang City · 2023 · Me")
    assert "64" in page.locator(".finder-given").text_content()  # type: ignore[operator]
    page.get_by_role("button", name="Make a link with my answers").click()
    made = page.input_value("#finder-share")
    assert made.split("#")[1] == SHARED
    expect(page.locator(".finder-link-box")).to_contain_text("which a browser never sends")


def test_another_language_keeps_the_answers(walk: Walk) -> None:
    walk.page.clock.set_fixed_time("2026-11-28T12:00:00")
    walk.begin("zh", "360112", 2024, "child")
    walk.go_through({"child_birth_date": "2024-01-01", "child_insured_city": True})
    walk.page.locator("a.language").click()
    walk.page.wait_for_url("**/en/finder/**")
    expect(walk.page.locator(".finder-head")).to_contain_text(
        "Xinjian District, Nanchang · 2024 · My child"
    )
    assert "newborn-health-insurance" in walk.outcome()["running"]
    assert "3 years" in walk.opened("newborn-health-insurance")


def test_the_same_answers_elsewhere(walk: Walk) -> None:
    walk.begin("en", "360112", 2024, "me")
    walk.go_through({"receives_dibao": True, "area": "urban"})
    walk.page.get_by_role("button", name="Compare places").click()
    table = walk.page.locator(".finder-elsewhere table")
    expect(table).to_be_visible()
    head = table.locator("thead th").all_inner_texts()
    assert {"Jiangxi 2023", "Nanchang City 2023", "Xinjian District, Nanchang 2024"} < set(head)
    row = table.locator("tr", has_text="Urban subsistence allowance").inner_text()
    assert re.search(r"885 yuan.*915 yuan", row, re.DOTALL)
    assert "965 yuan" in row


def test_a_place_without_a_plan_has_those_above_it(walk: Walk) -> None:
    walk.begin("en", "360102", 2023, "me")
    expect(walk.page.locator(".finder-head")).to_contain_text("Donghu District, Nanchang · 2023")
    walk.go_through({"receives_dibao": True, "area": "rural"})
    said = walk.opened("rural-subsistence-allowance")
    assert "915 yuan per person per month" in said
    assert "On this same benefit, the documents of Jiangxi for 2023 say:" in said
    assert "660 yuan" in said


def test_turning_to_somebody_else_keeps_both_sets_of_answers(walk: Walk) -> None:
    walk.begin("en", "360100", 2023, "me")
    asked = walk.fact
    walk.skip()
    walk.page.locator(".finder-others-group > details > summary").click()
    walk.page.get_by_role("button", name="Ask about my child").click()
    expect(walk.page.locator(".finder-head")).to_contain_text("My child")
    walk.page.locator(".finder-others-group > details > summary").click()
    walk.page.get_by_role("button", name="Ask about me").click()
    expect(walk.page.locator(".finder-given summary")).to_have_text("Your answers (1)")
    assert walk.fact != asked


def _with_policy(context: BrowserContext) -> None:
    def answered(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": POLICY}
        route.fulfill(response=response, headers=headers)

    context.route("**/*", answered)


@pytest.mark.firefox_too("each reads the policy itself")
def test_a_strict_policy_stops_nothing(new_page: NewPage) -> None:
    page = new_page()
    _with_policy(page.context)
    walk = Walk(page)
    walk.begin("en", "361100", 2023, "me")
    walk.go_through(EXPECTING)
    assert walk.outcome()["ask_office"] == ["prenatal-screening"]
    walk.page.get_by_role("button", name="Compare places").click()
    expect(page.locator(".finder-elsewhere table")).to_be_visible()


@pytest.mark.firefox_too("what is kept of what was loaded")
@pytest.mark.browser_errors(r"qr\.js")
def test_it_works_offline_once_loaded(walk: Walk) -> None:
    """But for the sheet's code, whose script comes with the first sheet."""
    walk.begin("en", "361100", 2023, "me")
    walk.page.context.set_offline(True)
    walk.go_through(EXPECTING)
    assert "2 times" in walk.opened("prenatal-screening")
    walk.press(walk.page.locator(".finder-print"))
    expect(walk.page.locator(".finder-page")).to_contain_text("Who to call")


@pytest.mark.firefox_too("what a file may load")
def test_it_works_from_a_folder_without_a_server(browser: Browser, built_site: Path) -> None:
    # Not watched: the frame's own scripts are modules, which browsers don't load from a folder.
    page = browser.new_page()
    page.goto((built_site / "en/finder/index.html").as_uri())
    page.select_option("#finder-place", "361100")
    page.check("#finder-subject-me")
    page.locator(".finder-start .finder-main").click()
    expect(page.locator(".finder-question h2")).to_be_focused()
    page.get_by_role("button", name="Compare places").click()
    expect(page.locator(".finder-elsewhere table")).to_contain_text("965 yuan per person")
    page.close()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_scripts_the_benefits_stand_as_lists(new_page: NewPage, lang: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"/{lang}/finder/")
    page.locator('a[href$="361100-2023/"]').click()
    audiences = page.locator(".page-article h2").all_inner_texts()
    assert audiences[0].strip() == {"zh": "老年人", "en": "Older people"}[lang]
    page.locator('a[href*="parents/#benefit-prenatal-screening"]').click()
    text = page.locator(".page-article").inner_text()
    assert {"zh": "两次", "en": "2 times"}[lang] in text
    assert "570" not in text, "what the state pays for a test is not what somebody gets"
    assert page.locator('a[href="tel:+86-791-86266634"]').count() > 0


@pytest.mark.firefox_too("layout")
@pytest.mark.parametrize("width", [320, 640])
def test_nothing_is_cut_off_on_small_or_magnified_screens(new_page: NewPage, width: int) -> None:
    """640 points are a desktop's 1280 at 200 %."""
    page = new_page(viewport={"width": width, "height": 600})
    walk = Walk(page)
    walk.begin("en", "360100", 2023, "me")
    for _ in range(4):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        heading = page.locator(".finder-question h2").bounding_box()
        assert heading
        assert 0 <= heading["y"] < 600
        walk.skip()
    walk.opened("disability-living-subsidy")
    page.get_by_role("button", name="Compare places").click()
    expect(page.locator(".finder-elsewhere table")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
