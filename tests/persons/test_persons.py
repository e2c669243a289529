"""Made-up persons go through the finder's questions: what they get, and after how many screens."""

import datetime
from collections import Counter
from functools import cache
from statistics import median

from generator.derive.decided import concerns, decided, every_holding
from generator.derive.ended import is_over, runs_on
from generator.derive.holding import Holding
from generator.eligibility.already import is_had
from generator.eligibility.evaluate import evaluate
from generator.eligibility.facts import read_answers
from generator.eligibility.implications import known
from generator.eligibility.questions import Questions
from generator.export.finder.follow_ups import follow_ups
from generator.lang import LANGUAGES
from generator.model.answer import Answer
from tests.every import every
from tests.real_data import real_dataset
from tools.audit.idle import stakes
from tools.audit.persons import MEDIAN, PERSONS, WORST, Person, persons, sorted_finds
from tools.audit.trials import FIRST

ON = datetime.date(2026, 1, 1)
Given = dict[str, Answer]
_WALKED: dict[str, tuple[list[str], Given]] = {}


@cache
def holdings_for(place: str, year: int, whom: str) -> list[Holding]:
    data = real_dataset()
    every = every_holding(data, data.places[place], year)
    return [one for one in every if not one.works and concerns(data, one, whom)]  # type: ignore[arg-type]


def walk(person: Person) -> tuple[list[str], Given]:
    """The questions that come and the answers given."""
    if person.name not in _WALKED:
        _WALKED[person.name] = _walk(person)
    return _WALKED[person.name]


def _walk(person: Person) -> tuple[list[str], Given]:
    data = real_dataset()
    every = holdings_for(person.place, person.year, person.whom)
    open_ones = decided(data, every, person.whom, ON)
    rules = [holder.rule.benefit for holder in open_ones]
    order = [fact.id for fact in data.facts.values() if person.whom in fact.asks]
    questions = Questions(data.facts, rules, order)
    answers: Given = {}
    asked: list[str] = []
    while name := questions.next(answers, asked):
        asked.append(name)
        if name in person.knows:
            answers[name] = person.knows[name]
    return asked, answers


def group_of(holder: Holding, answers: Given, year: int) -> str:
    """Where the finder shows it; what is over is over whatever year it is of."""
    found = known(real_dataset().facts, answers)
    rule = holder.rule.benefit
    result = evaluate(rule, found).result
    if result == "no":
        return result
    if is_over(holder.benefit, ON):
        return "ended"
    if holder.benefit.year < year:
        return "silent"
    if is_had(rule, result, found):
        return "already"
    still = runs_on(holder.benefit, ON) and result in ("likely", "ask_office")
    return "running" if still else result


def finds(person: Person, answers: Given) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for holder in holdings_for(person.place, person.year, person.whom):
        group = group_of(holder, answers, person.year)
        found.setdefault(group, []).append(holder.benefit.benefit.id)
    return sorted_finds(found)


@every("person", persons(), ids=[person.name for person in persons()])
def test_all_that_they_find(person: Person) -> None:
    asked, answers = walk(person)
    assert FIRST + len(asked) <= WORST, asked
    assert stakes(real_dataset(), person, ON).idle(person, asked) == []
    read_answers(real_dataset().facts, person.knows)  # refuses what no fact knows
    assert finds(person, answers) == sorted_finds(person.finds)


def test_half_of_them_are_through_soon() -> None:
    assert len(persons()) >= PERSONS
    assert median(FIRST + len(walk(person)[0]) for person in persons()) <= MEDIAN


def test_every_situation_has_three_of_them_and_both_languages() -> None:
    ticked: Counter[str] = Counter()
    for person in persons():
        for opening in ("situations", "organisation_kind"):
            options = person.knows.get(opening, [])
            assert isinstance(options, list)
            ticked.update(options)
    facts = real_dataset().facts
    situations = [option.id for option in facts["situations"].options]
    assert {situation: ticked[situation] for situation in situations if ticked[situation] < 3} == {}
    assert set(ticked) >= {option.id for option in facts["organisation_kind"].options}
    assert {person.lang for person in persons()} == set(LANGUAGES)


def test_no_more_questions_follow_a_tick_than_the_search_says() -> None:
    """Of those whom one thing fits: what is asked after the list and the age."""
    rows = follow_ups(real_dataset(), "age")
    singles = 0
    for person in persons():
        ticked = person.knows.get("situations", person.knows.get("organisation_kind"))
        if not isinstance(ticked, list) or len(ticked) != 1:
            continue
        singles += 1
        years = person.knows.get("age")
        own = [row for row in rows if row.whom == person.whom]
        known = [row for row in own if row.at_least is not None and years is not None]
        fitting = [row for row in known if row.at_least <= years]  # type: ignore[operator]
        most = (fitting or own[:1])[-1].most
        asked = set(walk(person)[0]) - {"situations", "organisation_kind", "age"}
        assert len(asked) <= most, person.name
    assert singles > 20


def test_the_newer_plan_of_xinjian_hides_nothing() -> None:
    """An adult with a severe disability sees all four there that they see in Nanchang."""
    [there] = [one for one in persons() if one.name == "the same, asking of 2024 in Xinjian"]
    four = {
        "urban-subsistence-allowance",
        "disability-living-subsidy",
        "disability-nursing-subsidy",
        "disability-care",
    }
    assert four <= {benefit for found in there.finds.values() for benefit in found}
