"""The next question."""

from generator.eligibility.evaluate import judge
from generator.eligibility.questions import SHARE, next_question, weights
from generator.model.answer import Answer
from tests.eligibility.samples import FACTS, condition

RULES = [
    condition(all=[{"fact": "age", "at_least": 18}, {"fact": "has_car", "is": True}]),
    condition(any=[{"fact": "home", "is": "flat"}, {"fact": "has_car", "is": True}]),
    condition(fact="bought", before="2024-01-01"),
]
ORDER = list(FACTS)


def asked(answers: dict[str, Answer], skipped: tuple[str, ...] = ()) -> str | None:
    return next_question([judge(rule, answers) for rule in RULES], ORDER, skipped)


def test_a_benefit_shares_its_weight_among_the_facts_it_hangs_on() -> None:
    trees = [judge(rule, {}) for rule in RULES]
    half = SHARE // 2
    assert weights(trees) == {"age": half, "has_car": SHARE, "home": half, "bought": SHARE}
    assert weights([judge(RULES[0], {"age": 3})]) == {}


def test_the_weightiest_is_asked_first_and_of_equals_the_first() -> None:
    assert asked({}) == "has_car"
    assert asked({"has_car": False}) == "home"
    assert asked({"has_car": True}) == "age"
    assert asked({"has_car": True, "age": 20}) == "bought"


def test_what_was_skipped_is_not_asked_again() -> None:
    assert asked({}, ("has_car",)) == "bought"
    assert asked({"has_car": True}, ("age", "bought")) is None


def test_nothing_is_asked_that_decides_nothing() -> None:
    assert asked({"has_car": False, "home": "flat", "bought": "2023-01-01"}) is None
    trees = [judge(rule, {}) for rule in RULES]
    assert next_question(trees, ["width"]) is None
    assert next_question([], ORDER) is None
