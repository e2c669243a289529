"""A question names the person it is about the same way throughout, in both languages."""

import re

import pytest

from generator.describe.question import question
from generator.model.fact import Asked
from tests.real_data import real_dataset

NAMED: dict[Asked, str] = {
    "me": r"\b(?:you|your)\b",
    "child": r"\byour child\b",
    "cared-for": r"\bthe person you care for\b",
}
OTHERS: dict[Asked, str] = {
    "me": r"your child|the (?:person|child)\b|您的孩子|您照顾",
    "child": r"the (?:person|child|girl)\b|您照顾",
    "cared-for": r"the person\b(?! you care for)|the (?:child|girl)\b|"
    r"\byou\b(?! care for)|your\b|您的孩子",
}


def wordings() -> list[tuple[str, Asked]]:
    facts = real_dataset().facts.values()
    return [(fact.id, whom) for fact in facts for whom in fact.asks if whom in NAMED]


@pytest.mark.reads_data
def test_every_question_names_its_person() -> None:
    facts, year = real_dataset().facts, 2023
    assert len(wordings()) > 60
    for name, whom in wordings():
        text = question(facts[name], year, whom)
        assert re.search(NAMED[whom], text.en, re.IGNORECASE), (name, whom, text.en)
        for words in (text.en, text.zh):
            assert not re.search(OTHERS[whom], words, re.IGNORECASE), (name, whom, words)


@pytest.mark.parametrize(
    ("whom", "text"),
    [
        ("me", "Is the person pregnant?"),
        ("me", "How old is your child?"),
        ("child", "Is the child a girl?"),
        ("cared-for", "Does the person need care?"),
        ("cared-for", "Are you pregnant?"),
    ],
)
def test_another_person_is_seen(whom: Asked, text: str) -> None:
    assert re.search(OTHERS[whom], text, re.IGNORECASE)
