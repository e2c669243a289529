"""The next question: an opening one, then the one that leaves least to be asked."""

from generator.eligibility.questions import Questions, open_counts
from generator.model.answer import Answer
from generator.model.benefit import Benefit
from generator.model.fact import Fact
from tests.eligibility.samples import FACTS, condition


def rule(name: str, **who: object) -> Benefit:
    text = {"zh": "某项", "en": "Something"}
    return Benefit.model_validate(
        {
            "id": name,
            "audience": ["all"],
            "for": "person",
            "title": text,
            "summary": text,
            "who": condition(**who).model_dump(by_alias=True, exclude_none=True),
        }
    )


RULES = [
    rule("first", all=[{"fact": "age", "at_least": 18}, {"fact": "has_car", "is": True}]),
    rule("second", any=[{"fact": "home", "is": "flat"}, {"fact": "has_car", "is": True}]),
    rule("third", fact="bought", before="2024-01-01"),
]


def changed(name: str, **keys: object) -> dict[str, Fact]:
    """The sample's facts, one of them otherwise."""
    fact = Fact.model_validate({**FACTS[name].model_dump(by_alias=True), **keys})
    return {**FACTS, name: fact}


def asked(
    answers: dict[str, Answer],
    skipped: tuple[str, ...] = (),
    facts: dict[str, Fact] = FACTS,
) -> str | None:
    return Questions(facts, RULES, list(facts)).next(answers, skipped)


def test_the_one_that_leaves_least_comes_first() -> None:
    # Without a car two facts are left, with one two, of four: any other leaves three.
    assert asked({}) == "has_car"
    assert asked({"has_car": False}) == "home"
    assert asked({"has_car": True}) == "age"
    assert asked({"has_car": True, "age": 20}) == "bought"


def test_what_was_skipped_is_not_asked_again() -> None:
    assert asked({}, ("has_car",)) != "has_car"
    assert asked({"has_car": True}, ("age", "bought")) is None


def test_nothing_is_asked_that_decides_nothing() -> None:
    assert asked({"has_car": False, "home": "flat", "bought": "2023-01-01"}) is None
    assert Questions(FACTS, RULES, ["width"]).next({}) is None
    assert Questions(FACTS, [], list(FACTS)).next({}) is None


def test_an_opening_question_comes_before_better_ones() -> None:
    assert asked({}, facts=changed("bought", opening=True)) == "bought"


def test_an_opening_question_that_can_not_matter_is_left_out() -> None:
    facts = changed("width", opening=True, implies=[{"below": 2, "then": {"age": 5}}])
    assert asked({}, facts=facts) == "width"
    assert asked({"age": 20}, facts=facts) == "has_car"


def test_what_follows_from_an_answer_is_not_asked() -> None:
    facts = changed("home", implies=[{"is": "boat", "then": {"has_car": False}}])
    left = Questions(facts, RULES, list(facts)).open({"home": "boat"})
    assert left == ["bought"]


def test_pages_are_counted_together_as_each_by_itself() -> None:
    pages = [Questions(FACTS, rules, list(FACTS)) for rules in (RULES, RULES[1:], [])]
    given: list[dict[str, Answer]] = [{}, {"has_car": True}, {"age": 20, "home": "flat"}]
    for answers in given:
        assert open_counts(pages, answers) == [len(page.open(answers)) for page in pages]
