"""Made-up persons go through the finder's questions: what they get, and after how many screens."""

from pathlib import Path
from statistics import median
from typing import Any

import pytest
import yaml

from generator.derive.holding import Holding, holding, silent_on
from generator.eligibility.evaluate import evaluate
from generator.eligibility.implications import known
from generator.eligibility.questions import Questions
from generator.eligibility.thresholds import near
from generator.model.answer import Answer
from tests.real_data import real_dataset

MEDIAN, WORST = 7, 12
Person = dict[str, Any]


def persons() -> list[tuple[str, Person]]:
    text = Path(__file__).with_name("persons.yml").read_text(encoding="utf-8")
    # Days stay text, as in answers.
    listed = yaml.load(text, yaml.BaseLoader), yaml.safe_load(text)
    for raw, person in zip(*listed, strict=True):
        dated = {k: raw["knows"][k] for k in person["knows"] if k.endswith("_date")}
        person["knows"] = person["knows"] | dated
    return [(place, person) for person in listed[1] for place in person["places"]]


def concerns(held: Holding, whom: str) -> bool:
    facts = real_dataset().facts
    names = [str(leaf.fact) for _, leaf in held.rule.benefit.leaves]
    return any(whom in one.asks for one in held.benefit.audiences) and (
        not names or any(whom in facts[name].asks for name in names)
    )


def results(held: list[Holding], answers: dict[str, Answer]) -> dict[str, str]:
    found = known(real_dataset().facts, answers)
    return {one.benefit.benefit.id: evaluate(one.rule.benefit, found).result for one in held}


def left(held: list[Holding], answers: dict[str, Answer]) -> list[tuple[str, list[str]]]:
    """Each result, with the facts that could still decide it."""
    found = known(real_dataset().facts, answers)
    verdicts = [evaluate(one.rule.benefit, found) for one in held]
    return [(one.result, one.tree.open_facts()) for one in verdicts]


def walk(place: str, person: Person) -> tuple[list[str], dict[str, Answer]]:
    """The questions that come and the answers given; each could change something."""
    data, whom = real_dataset(), person["whom"]
    every = [one for one in holding(data, data.places[place], person["year"]) if not one.works]
    held = [one for one in every if concerns(one, whom)]
    rules = [one.rule.benefit for one in held]
    order = [one.id for one in data.facts.values() if whom in one.asks]
    questions = Questions(data.facts, rules, order)
    answers: dict[str, Answer] = {}
    asked: list[str] = []
    while name := questions.next(answers, asked):
        leaves = [leaf for rule in rules for _, leaf in rule.leaves]
        values = near(data.facts[name], leaves)
        now = left(held, answers)
        assert any(left(held, {**answers, name: one}) != now for one in values), name
        asked.append(name)
        if name in person["knows"]:
            answers[name] = person["knows"][name]
    return asked, answers


@pytest.mark.parametrize(
    ("place", "person"), persons(), ids=[f"{one['name']}-{place}" for place, one in persons()]
)
def test_what_they_get(place: str, person: Person) -> None:
    asked, answers = walk(place, person)
    assert len(asked) <= WORST, asked
    data = real_dataset()
    at = data.places[place]
    every = [one for one in holding(data, at, person["year"]) if not one.works]
    found = results(every, answers)
    for result in ("likely", "ask_office"):
        for name in person.get(result, ()):
            assert found[name] == result, (name, found[name])
    gone = [
        one.benefit.benefit.id
        for each in silent_on(data, at, person["year"]).values()
        for one in each
    ]
    assert set(person.get("silent", ())) <= set(gone)


def test_the_median() -> None:
    assert len(persons()) >= 38
    assert median(len(walk(*one)[0]) for one in persons()) <= MEDIAN
