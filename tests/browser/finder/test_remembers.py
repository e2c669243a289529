"""Back, Forward, reload and links keep the answers; nothing is stored beyond the tab, or sent."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tools.web.finder_walk import Walk

STORED = """async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage),
    cookies: document.cookie, bases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
})"""
OTHER_LANGUAGE = ("index", "words", "places-360000", "360100-2023")
NOTHING = {"local": [], "session": [], "cookies": "", "bases": 0, "caches": 0}
# Two presses on the same place within a moment, then one later: only the time stamps differ.
PRESSES = """(laters) => laters.map((later) => {
    const control = document.querySelector(".finder-answer");
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 });
    Object.defineProperty(event, "timeStamp", { value: performance.now() + later });
    control.dispatchEvent(event);
    return document.querySelector(".finder-question").dataset.fact ?? null;
})"""


@pytest.fixture
def walk(page: Page) -> Walk:
    return Walk(page)


def begun(walk: Walk) -> Walk:
    """Three questions on: what fits, the age, whether on the allowance."""
    walk.begin("en", "360100", 2023, "me")
    walk.answer(["disability", "dibao"])
    walk.answer(44)
    return walk


@pytest.mark.firefox_too("history")
def test_back_and_forward_lead_through_the_questions(walk: Walk) -> None:
    third = begun(walk).fact
    assert third
    walk.page.go_back()
    walk.see("age")
    expect(walk.page.locator("input#finder-field")).to_have_value("44")
    walk.page.go_back()
    walk.see("situations")
    expect(walk.page.get_by_label("A disability", exact=True)).to_be_checked()
    expect(
        walk.page.get_by_label("Aged 65 or over at the end of 2023", exact=True)
    ).not_to_be_checked()
    walk.page.go_forward()
    walk.see("age")
    walk.page.go_forward()
    walk.see(third)
    expect(walk.page.locator(".finder-given summary")).to_have_text("Your answers (2)")


def test_the_finders_own_back_leaves_a_way_forward(walk: Walk) -> None:
    third = begun(walk).fact
    assert third
    walk.back("age")
    walk.page.go_forward()
    walk.see(third)


@pytest.mark.firefox_too("Firefox fills fields in again")
def test_back_from_the_first_question_leads_to_the_start_as_it_was(walk: Walk) -> None:
    walk.begin("zh", "360112", 2024, "child")
    walk.page.go_back()
    expect(walk.page.locator(".finder-start")).to_be_visible()
    assert walk.page.input_value("#finder-place") == "360112"
    expect(walk.page.locator("#finder-subject-child")).to_be_checked()
    walk.page.reload()
    assert walk.page.input_value("#finder-place") == "360112"
    walk.page.go_forward()
    walk.see("situations")


@pytest.mark.firefox_too("history")
def test_a_reload_keeps_everything_at_any_step(walk: Walk) -> None:
    third = begun(walk).fact
    assert third
    before = walk.counts()
    walk.page.reload()
    walk.see(third)
    assert walk.counts() == before
    walk.page.go_back()
    walk.see("age")
    walk.page.reload()
    walk.see("age")
    assert walk.counts() == before
    walk.page.go_forward()
    walk.see(third)
    assert walk.counts() == before


def test_a_reload_keeps_the_sheet(walk: Walk) -> None:
    paper = begun(walk).sheet()
    walk.page.reload()
    expect(walk.page.locator(".finder-paper")).to_have_text(paper, use_inner_text=True)
    walk.page.go_back()
    expect(walk.page.locator(".finder-question")).to_be_visible()


@pytest.mark.firefox_too("Firefox fills fields in again")
def test_a_reload_keeps_the_form(walk: Walk) -> None:
    walk.begin("en", "361100", 2023, "me", form=True)
    walk.page.locator("#field-age").press_sequentially("70")
    walk.page.keyboard.press("Tab")
    walk.page.reload()
    expect(walk.page.locator("#field-age")).to_have_value("70")


def test_the_address_can_be_kept_as_a_bookmark(walk: Walk, new_page: NewPage) -> None:
    third = begun(walk).fact
    assert third
    other = Walk(new_page())
    other.page.goto(walk.page.url)
    other.see(third)
    assert other.counts() == walk.counts()
    other.page.reload()
    other.see(third)


@pytest.mark.parametrize(
    ("link", "told", "kept"),
    [
        ("for=me&age=640&area=urban", "640", "Urban"),
        ("for=me&height=2&age=44", "height 2", "44"),
        ("for=me&situations=disability&age=70&area=rural", "70", "Rural"),
    ],
)
def test_a_wrong_link_keeps_what_is_right(page: Page, link: str, told: str, kept: str) -> None:
    page.goto(f"/en/finder/#place=360100&year=2023&{link}")
    expect(page.locator("[role=alert] .notice")).to_contain_text(told)
    expect(page.locator(".finder-given")).to_contain_text(kept)
    assert told not in page.locator(".finder-given strong").all_text_contents()


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("place=999999&year=2023&for=me&age=44", "999999"),
        ("place=360100&year=1999&for=me&age=44", "1999"),
        ("place=360100&year=2023&for=cat&age=44", "cat"),
    ],
)
def test_a_wrong_start_is_asked_again(page: Page, link: str, told: str) -> None:
    page.goto(f"/en/finder/#{link}")
    expect(page.locator("[role=alert] .notice")).to_contain_text(told)
    page.select_option("#finder-place", "360100")
    page.check("#finder-subject-me", force=True)
    page.locator(".finder-start .finder-main").click()
    expect(page.locator(".finder-given")).to_contain_text("44")


@pytest.mark.firefox_too("times of events")
def test_a_double_tap_answers_one_question(page: Page) -> None:
    page.goto("/en/finder/#place=360100&year=2023&for=me&age=44&skipped=situations")
    first = page.locator(".finder-question").get_attribute("data-fact")
    page.wait_for_timeout(500)
    second, same, third = page.evaluate(PRESSES, [0, 150, 900])
    assert first != second == same != third


def test_a_pair_that_cant_be_is_refused_with_a_word(walk: Walk) -> None:
    walk.begin("en", "360100", 2023, "me")
    walk.answer(["disability", "dibao"])
    walk.page.fill("input#finder-field", "82")
    walk.page.keyboard.press("Enter")
    refusal = walk.page.locator(".finder-refusal")
    expect(refusal).to_contain_text("“Which of these fit you?” – A disability, The household")
    assert walk.fact == "age"
    walk.press(refusal.get_by_role("button", name="Change that answer"))
    walk.see("situations")
    expect(walk.page.get_by_label("A disability", exact=True)).to_be_checked()
    expect(
        walk.page.get_by_label("Aged 65 or over at the end of 2023", exact=True)
    ).not_to_be_checked()


def test_the_form_refuses_it_too(walk: Walk) -> None:
    walk.begin("zh", "360100", 2023, "me", form=True)
    walk.page.select_option("#field-pregnant", "true")
    walk.page.locator("#field-age").press_sequentially("82")
    walk.page.keyboard.press("Tab")
    expect(walk.page.locator(".finder-problem", has_text="对不上")).to_be_visible()
    expect(walk.page.locator(".finder-given")).not_to_contain_text("82")


@pytest.mark.firefox_too("storage")
def test_nothing_is_stored_and_no_answer_leaves(new_page: NewPage) -> None:
    page = new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data or ''}"))
    walk = Walk(page)
    walk.begin("en", "360100", 2023, "me")
    loaded = len(asked)
    walk.go_through({"situations": ["birth"], "age": 29, "pregnant": True, "has_newborn": False})
    walk.opened("prenatal-screening")
    walk.sheet("both")
    # The walk reads the index itself; Chromium looks for the icon at each new address.
    # The sheet's script, and the other language's texts, are the same for everybody.
    other = [f"/data/finder/{name}.zh.js " for name in OTHER_LANGUAGE]
    plain = ("/data/finder/index.json ", "/assets/mark.svg ", "/assets/qr.js ", *other)
    assert [one for one in asked[loaded:] if not one.endswith(plain)] == []
    page.reload()
    expect(page.locator(".finder-paper")).to_be_visible()
    assert [one for one in asked if "age=" in one] == []
    assert page.evaluate(STORED) == NOTHING
