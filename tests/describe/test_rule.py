"""Conditions in plain words, in both languages."""

from typing import Any

import pytest

from generator.describe.rule import answer_words, condition_sentence, needed_answer
from generator.lang import LANGUAGES
from generator.model.condition import Condition
from generator.model.fact import Fact
from tests.sample_data import text

QUESTION = text("问？", "Asked?")


def fact(kind: str, **more: Any) -> Fact:
    given = {"id": "thing", "kind": kind, "asks": ["me"], "question": QUESTION, "why": QUESTION}
    return Fact.model_validate(given | more)


AGE = fact("number", unit="year", min=0, max=120)
AREA = fact(
    "choice",
    options=[
        {"id": "rural", "name": text("农村", "Rural")},
        {"id": "urban", "name": text("城镇", "Urban")},
    ],
)

DISABILITY = fact(
    "choice",
    options=[
        {"id": "severe", "name": text("有，是重度", "Yes, a severe one")},
        {"id": "other", "name": text("有，不是重度", "Yes, not a severe one")},
        {"id": "none", "name": text("没有", "No")},
    ],
)


@pytest.mark.parametrize(
    ("asked", "operator", "value", "denied", "chinese", "english"),
    [
        (AGE, "at_least", 16, False, "16或以上", "at least 16"),
        (AGE, "below", 16, True, "不是“不到16”", "anything but: below 16"),
        (AREA, "is", "rural", False, "农村", "Rural"),
        (AREA, "is", "rural", True, "不是“农村”", "anything but: Rural"),
        (AREA, "one_of", ["rural", "urban"], False, "农村或城镇", "Rural or Urban"),
        (
            DISABILITY,
            "one_of",
            ["severe", "other"],
            False,
            "有，是重度；或者有，不是重度",
            "Yes, a severe one; or Yes, not a severe one",
        ),
        (
            DISABILITY,
            "one_of",
            ["severe", "none"],
            True,
            "不是“有，是重度；或者没有”",
            "anything but: Yes, a severe one; or No",
        ),
        (fact("boolean"), "is", True, False, "是", "Yes"),
        (fact("boolean"), "is", True, True, "否", "No"),
        (
            fact("date"),
            "before",
            "2023-06-30",
            False,
            "2023年6月30日之前（不含当天）",
            "before 30 June 2023",
        ),
    ],
)
def test_needed(
    asked: Fact, operator: Any, value: Any, denied: bool, chinese: str, english: str
) -> None:
    said = [needed_answer(asked, operator, value, denied, lang) for lang in LANGUAGES]
    assert said == [chinese, english]


def test_a_sentence_asks_first() -> None:
    leaf = Condition.model_validate({"fact": "age", "at_least": 16})
    said = condition_sentence(AGE, leaf, False, 2023, "en")
    assert said == "Asked? Needed: at least 16."


def test_an_answer_is_named_as_pages_do() -> None:
    assert answer_words(AREA, "urban", "zh") == "城镇"
    assert answer_words(fact("boolean"), False, "en") == "No"


def test_several_answers_are_named_one_by_one() -> None:
    kinds = fact("choices", options=[option.model_dump() for option in AREA.options])
    assert answer_words(kinds, ["rural", "urban"], "en") == "Rural, Urban"
    assert answer_words(kinds, ["urban"], "zh") == "城镇"
    assert answer_words(kinds, [], "en") == "none of these"
