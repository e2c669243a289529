"""What a programme's page holds on a phone: the answer first, what few need folded."""

import pytest

from generator.lang import LANGUAGES, Lang
from generator.paths import programme_path
from generator.wording import word
from tests.browser.conftest import NewPage
from tests.real_data import real_dataset

PHONE = {"width": 360, "height": 640}
SCREENS = 3
RECORDS = [record for plan in real_dataset().plans for record in plan.programmes]
# The same in Chinese is shorter; there those with a scheme of their own stand for all.
PAGES = {"en": RECORDS, "zh": [record for record in RECORDS if record.scheme]}
# Where things begin, but for the number to call: where that ends.
PLACES = """words => {
    const at = (element, side) => element && element.getBoundingClientRect()[side] + scrollY;
    const heads = [...document.querySelectorAll("h2")];
    const found = words.map((text) => heads.find((one) => one.textContent.startsWith(text)));
    return [...found.map((one) => at(one, "top") ?? null),
            at(document.querySelector("a.phone"), "bottom")];
}"""


def beginnings(lang: Lang, year: int) -> list[str]:
    """How the headings over what one gets and how to apply begin."""
    titles = [word(lang, key, year="|") for key in ("benefit_title", "apply_title")]
    return [titles[0].replace("|", str(year)), titles[1].split("|")[0]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_screens_say_what_one_gets_how_to_apply_and_whom_to_call(
    new_page: NewPage, lang: Lang
) -> None:
    page = new_page(viewport=PHONE, java_script_enabled=False)
    limit = SCREENS * PHONE["height"]
    late: dict[str, list[float | None]] = {}
    missing: dict[str, list[float | None]] = {}
    for record in PAGES[lang]:
        page.goto(f"/{lang}/{programme_path(record)}/")
        gets, apply, call = page.evaluate(PLACES, beginnings(lang, record.year))
        if any(at is not None and at > limit for at in (gets, apply, call)):
            late[record.id] = [gets, apply, call]
        due = any(not one.benefit.works for one in record.benefits)
        if call is None or (due and gets is None):
            missing[record.id] = [gets, apply, call]
    assert (late, missing) == ({}, {})


def test_a_fold_opens_without_a_script(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE, java_script_enabled=False)
    page.goto("/zh/places/360000/2023/birth-defect-screening/")
    fold = page.locator("details.fold", has=page.locator(".steps")).first
    steps = fold.locator(".steps")
    assert not steps.is_visible()
    fold.locator("summary").click()
    assert steps.is_visible()


def test_paper_shows_what_is_folded(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/zh/places/360000/2023/birth-defect-screening/")
    page.emulate_media(media="print")
    assert all(steps.is_visible() for steps in page.locator(".fold .steps").all())
    assert page.locator(".fold .steps").count() > 1
