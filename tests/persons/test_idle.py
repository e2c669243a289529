"""What the audit calls a question for nothing."""

import datetime

import pytest

from generator.eligibility.questions import Questions
from tests.eligibility.samples import FACTS
from tests.eligibility.test_questions import changed, rule
from tests.real_data import real_dataset
from tools.audit.idle import Stakes, stakes
from tools.audit.persons import Person

ON = datetime.date(2026, 1, 1)
PREGNANT = Person.model_validate(
    {
        "name": "pregnant",
        "lang": "zh",
        "place": "361100",
        "year": 2023,
        "whom": "me",
        "knows": {"situations": ["birth"], "pregnant": True, "has_newborn": False, "age": 30},
    }
)


@pytest.mark.parametrize(
    ("asked", "idle"),
    [
        (["situations", "age", "pregnant", "has_newborn"], []),
        (["situations", "pregnant", "age"], ["age"]),  # a pregnant woman's age changes nothing
        (["situations", "area", "pregnant"], ["area"]),  # of no use without the allowance
    ],
)
def test_a_question_that_can_change_nothing_is_idle(asked: list[str], idle: list[str]) -> None:
    assert stakes(real_dataset(), PREGNANT, ON).idle(PREGNANT, asked) == idle


def test_what_needs_many_answers_is_found_out_from_the_start() -> None:
    """Care hangs on ten answers at once, and still on the last of them."""
    severe = PREGNANT.model_copy(update={"knows": {"situations": ["disability", "dibao"]}})
    assert (
        stakes(real_dataset(), severe, ON).idle(severe, ["situations", "disability_kind", "age"])
        == []
    )


def test_answers_that_cannot_go_together_count_for_nothing() -> None:
    """Who is grown up would get it in a flat, with a car; but nobody in a flat has one."""
    flat, car = {"fact": "home", "is": "flat"}, {"fact": "has_car", "is": True}
    rules = [rule("never", all=[flat, car, {"fact": "age", "at_least": 18}])]
    linked = changed("home", implies=[{"is": "flat", "then": {"has_car": False}}])
    may = [Stakes(Questions(facts, rules, list(facts))) for facts in (FACTS, linked)]
    assert [one.can_change("age", {}) for one in may] == [True, False]
