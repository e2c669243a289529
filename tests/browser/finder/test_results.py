"""What the results say of time, of what was skipped, and of what doesn't fit; how to keep them."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.lang import LANGUAGES, Lang
from generator.wording import word
from tools.web.finder_walk import Walk

BUSINESS = "starting_business=yes&start_up_loan=yes"
LOAN = f"{BUSINESS}&priority_group=graduate&loan_contract_date=2023-09-01"
GRADUATE = f"place=361100&year=2023&for=me&{LOAN}"
PREGNANT = "place=361100&year=2023&for=me&pregnant=yes"
GIRL = "child_is_girl=yes&child_school_year=junior-1&hpv_vaccinated_before=no"
GIRL_HERE = f"{GIRL}&child_school_in_province=yes&child_birth_date=2010-05-20"
PUPIL = f"place=360000&year=2023&for=child&{GIRL_HERE}"
NURSERY = "place=361100&year=2023&for=organisation&organisation_kind=childcare-operator"


@pytest.fixture
def walk(page: Page) -> Walk:
    return Walk(page)


def opened(walk: Walk, link: str, lang: str = "en") -> Walk:
    walk.page.goto(f"/{lang}/finder/#{link}")
    expect(walk.page.locator(".finder-question")).to_be_visible()
    return walk


BORN = "situations=birth&has_newborn=yes&child_insured_city=yes&child_birth_date=2024-05-05"
INSURED = f"place=360112&year=2024&for=child&{BORN}"


@pytest.mark.parametrize(
    ("date", "group"),
    [("2024-12-31", "ask_office"), ("2026-12-31", "running"), ("2027-01-01", "ask_office")],
)
def test_a_claim_that_outlasts_its_plans_year_runs_on(walk: Walk, date: str, group: str) -> None:
    walk.page.clock.set_fixed_time(f"{date}T12:00:00")
    assert "newborn-health-insurance" in opened(walk, INSURED).outcome()[group]


@pytest.mark.parametrize(
    ("date", "group"),
    [("2023-12-31", "ask_office"), ("2024-01-01", "ended")],
)
def test_the_readers_date_decides_what_has_ended(walk: Walk, date: str, group: str) -> None:
    walk.page.clock.set_fixed_time(f"{date}T12:00:00")
    assert "interest-waiver-full" in opened(walk, GRADUATE).outcome()[group]
    past = walk.page.locator(".finder-past h2")
    expect(past).to_have_count(0 if group == "ask_office" else 1)


@pytest.mark.parametrize(
    ("date", "heading"),
    [("2023-06-01", "You likely qualify (1)"), ("2026-11-28", "you likely qualified (1)")],
)
def test_a_year_that_is_over_is_told_in_the_past(walk: Walk, date: str, heading: str) -> None:
    walk.page.clock.set_fixed_time(f"{date}T12:00:00")
    opened(walk, PUPIL)
    expect(walk.page.locator("#finder-likely")).to_contain_text(heading)
    paper = walk.sheet()
    assert heading in paper
    assert ("The year 2023 is over" in paper) == (date > "2024")
    assert f"Made on {int(date[8:])} " in paper


def test_skipped_questions_are_named_only_where_they_matter(walk: Walk) -> None:
    opened(
        walk,
        "place=361100&year=2023&for=organisation&organisation_kind=other&skipped=fees_public",
    )
    assert walk.fact is None
    expect(walk.page.locator(".finder-again")).to_have_count(0)
    said = "registered_in_province=yes&filed_with_health=yes&operating_months=24&fees_public=yes"
    more = "charges_guided_price=yes&takes_under_threes=yes&clean_three_years=yes"
    walk.page.goto("/en/")
    opened(walk, f"{NURSERY}&{said}&{more}&skipped=false_claims_three_years")
    asked: list[str] = []
    walk.press(walk.page.locator(".finder-again"))
    while walk.fact:
        asked.append(walk.fact)
        walk.skip()
    assert asked == ["false_claims_three_years"]


def test_misfits_are_folded_with_the_nearest_first(walk: Walk) -> None:
    said = "registered_in_province=yes&filed_with_health=yes&operating_months=6&fees_public=yes"
    opened(walk, f"{NURSERY}&{said}")
    fold = walk.page.locator(".finder-group-no .finder-fold")
    expect(fold).not_to_have_attribute("open", "")
    nearest = walk.outcome()["no"][0]
    note = walk.row(nearest).locator(".finder-note").text_content() or ""
    assert "12" in note
    assert "6 months to go." in note
    walk.page.locator(".finder-count-no a").click()
    expect(fold).to_have_attribute("open", "")
    expect(walk.row(nearest)).to_be_visible()


def test_results_so_far_are_one_press_away(walk: Walk) -> None:
    opened(walk, "place=360100&year=2023&for=me")
    walk.press(walk.page.locator(".finder-see"))
    expect(walk.page.locator("#finder-needs_answer")).to_be_focused()
    titles = walk.page.locator(".finder-results .finder-row h3")
    assert titles.count() == walk.page.locator(".finder-results .finder-row").count()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_no_amount_is_stated_that_is_said(walk: Walk, lang: Lang) -> None:
    """Of the same benefits as in the data; of those that name other gaps it was left out."""
    opened(walk, "place=360112&year=2024&for=me", lang)
    walk.press(walk.page.locator(".finder-see"))
    said = word(lang, "finder_amount_unstated")
    assert said in walk.opened("elder-meal-subsidy")
    assert said not in walk.opened("urban-subsistence-allowance")


def test_nothing_found_says_what_is_covered_and_whom_to_ring(walk: Walk) -> None:
    opened(
        walk,
        "place=361100&year=2023&for=organisation&organisation_kind=other",
        "zh",
    )
    done = walk.page.locator(".finder-question")
    expect(done).to_contain_text("12345")
    expect(done).to_contain_text("高龄津贴")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_sheet_bears_the_address_with_the_answers(walk: Walk, lang: str) -> None:
    opened(walk, PREGNANT, lang)
    assert f"/{lang}/finder/#{PREGNANT}" in walk.sheet()
    link = walk.page.locator(".finder-origin .finder-fine").first.text_content()
    paths = "link => [link, `${link}0`].map((text) => minshengCode(text).path)"
    codes = walk.page.evaluate(paths, link)
    drawing = walk.page.locator(".finder-code path")
    assert drawing.get_attribute("d") == codes[0]
    assert codes[0] != codes[1]


@pytest.mark.browser_errors(r"qr\.js")
def test_without_its_script_the_sheet_has_the_address_alone(walk: Walk) -> None:
    walk.page.route("**/qr.js", lambda route: route.abort())
    opened(walk, PREGNANT)
    walk.press(walk.page.locator(".finder-print"))
    expect(walk.page.locator(".finder-origin")).to_contain_text(f"#{PREGNANT}")
    expect(walk.page.locator(".finder-origin")).not_to_contain_text("Scan")
    expect(walk.page.locator(".finder-code")).to_have_count(0)


def test_the_results_can_be_saved_as_a_file(walk: Walk, tmp_path: Path) -> None:
    opened(walk, PREGNANT, "zh")
    with walk.page.expect_download() as caught:
        walk.page.locator(".finder-save").click()
    name = caught.value.suggested_filename
    assert name.endswith(".html")
    caught.value.save_as(tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert 'charset="utf-8"' in text
    assert "孕妇免费产前筛查" in text
    assert "0791-86266634" in text
    assert 'class="finder-code"' in text


def test_a_phone_can_send_them(page: Page) -> None:
    page.add_init_script("navigator.share = async (one) => { window.sent = one; };")
    walk = opened(Walk(page), PREGNANT)
    walk.page.locator(".finder-send").click()
    assert page.evaluate("sent.url").endswith(f"#{PREGNANT}")


def test_a_place_without_a_plan_says_whose_is_used(walk: Walk) -> None:
    opened(walk, "place=360102&year=2023&for=me")
    head = walk.page.locator(".finder-head")
    expect(head).to_contain_text("Donghu District has no plan of its own for 2023")
    expect(head).to_contain_text("the plan of Nanchang City")


def test_a_year_without_the_plans_above_is_said_to_be(walk: Walk) -> None:
    head = walk.page.locator(".finder-head")
    opened(walk, "place=360112&year=2023&for=me")
    expect(head).to_contain_text("the plan of Nanchang City")
    expect(head).not_to_contain_text("We have no plan of")
    opened(walk, "place=360112&year=2024&for=me")
    expect(head).to_contain_text("We have no plan of Nanchang City or Jiangxi for 2024")


def test_the_title_of_the_page_follows_the_step(walk: Walk) -> None:
    opened(walk, "place=360100&year=2023&for=me")
    own = "What do I qualify for? · Minsheng"
    expect(walk.page).to_have_title(f"Which of these fit you? · {own}")
    walk.page.get_by_role("button", name="Start again").click()
    expect(walk.page).to_have_title(own)
