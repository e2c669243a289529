"""Benefits, conditions and facts of the wrong form: the exact message, at its place."""

from pathlib import Path
from typing import Any

import pytest

from generator.model.benefit import Case
from generator.model.condition import OPERATORS, Condition
from tests.changes import Change, both, drop, put
from tests.corpus import BENEFITS, files, load_faults

FACTS = "facts.yml"
OWN = ("benefits", 0)
LAMPS = ("benefits", 2)
AGE = (*OWN, "who", "all", 0)
ONE_RULE = "needs exactly one of 'who', 'works: true' and 'follows'"
FORMS = "a condition has one of 'all', 'any', 'not' and 'fact', not"
CONDITIONS: list[tuple[Any, str, str]] = [
    ({"fact": "age"}, "^fact: age", "'age' needs exactly one operator, such as 'is' or 'at_least'"),
    (
        {"fact": "age", "at_least": 3, "below": 9},
        "^fact: age",
        "'age' needs exactly one operator, not both 'below' and 'at_least'",
    ),
    (
        {"fact": "age", "at_lest": 3},
        "^at_lest: 3",
        "unknown key 'at_lest'; did you mean 'at_least'?",
    ),
    (
        {"fact": "age", "is_": 3},
        "^is_: 3",
        "unknown key 'is_'; did you mean 'is'?",
    ),
    ({"at_least": 3}, "^at_least: 3", f"{FORMS} none of them"),
    (
        {"all": [{"fact": "age", "below": 3}], "fact": "age"},
        "^all:",
        f"{FORMS} both 'all' and 'fact'",
    ),
    (
        {"not": {"fact": "age", "below": 3}, "is": True},
        "^not:",
        "'is' goes with a 'fact', not with 'not'",
    ),
    (
        {"any": [{"fact": "age", "below": 3}], "clause": "一"},
        "^any:",
        "'clause' and 'document' go with a 'fact', not with 'any'",
    ),
    (
        {"fact": "age", "below": 3, "clause": "一", "worked_out": {"zh": "推算", "en": "Reason."}},
        "^fact: age",
        "'worked_out' goes with a 'fact', in place of 'clause' and 'document'",
    ),
    ({"all": {"fact": "age"}}, "^fact: age", "'all' expects a list, not a map"),
    (
        {"fact": "age", "at_least": "18"},
        "at_least: ^'18'",
        "'at_least' expects a number, not '18'",
    ),
    ({"fact": "age", "over": True}, "over: ^true", "'over' expects a number, not true"),
    (
        {"fact": "has_car", "is": 1},
        "is: ^1",
        "'is' expects true, false or an option, not '1'",
    ),
    (
        {"fact": "home", "one_of": "flat"},
        "one_of: ^flat",
        "'one_of' expects a list, not 'flat'",
    ),
    (
        {"fact": "bought", "after": "2023"},
        "after: ^'2023'",
        "'after' expects a day such as 2023-06-30, not '2023'",
    ),
    (
        {"fact": "bought", "after": "2023-02-29"},
        "after: ^'2023-02-29'",
        "'after' there is no day 2023-02-29",
    ),
    (
        {"fact": "Age", "below": 3},
        "fact: ^Age",
        "'fact' 'Age' is not a fact's id; use small letters, digits and single underscores",
    ),
]


def first_fault(tmp_path: Path, contents: Any) -> tuple[str, str, str]:
    return load_faults(tmp_path, contents)[0]


@pytest.mark.parametrize(("condition", "place", "message"), CONDITIONS)
def test_conditions(tmp_path: Path, condition: Any, place: str, message: str) -> None:
    contents = files()
    put(*AGE, value=condition)(contents[BENEFITS])
    assert first_fault(tmp_path, contents) == (BENEFITS, place, f"{message} [form]")


def test_a_condition_deep_inside(tmp_path: Path) -> None:
    contents = files()
    deep = {"any": [{"not": {"all": [{"fact": "age", "below": 3}, {"fact": "age"}]}}]}
    put(*AGE, value=deep)(contents[BENEFITS])
    found = first_fault(tmp_path, contents)
    message = "'age' needs exactly one operator, such as 'is' or 'at_least' [form]"
    assert found == (BENEFITS, "^fact: age", message)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (drop(*OWN, "who"), ONE_RULE),
        (put(*OWN, "works", value=True), ONE_RULE),
        (put(*OWN, "follows", value="990000"), ONE_RULE),
        (
            both(drop("benefits", 1, "who"), put("benefits", 1, "follows", value="990000")),
            "'also_required' and 'unstated_rule' go with 'who', and only there",
        ),
        (
            put(*LAMPS, "unstated_rule", value=True),
            "'also_required' and 'unstated_rule' go with 'who', and only there",
        ),
        (
            put(*OWN, "already", value="home"),
            "'already' names 'home', which the rule in 'who' does not",
        ),
        (put(*OWN, "open_to_all", value=True), "'open_to_all' goes with 'works', and only there"),
        (
            put(*LAMPS, "route", value="space"),
            "'works' are not applied for: no 'route', 'apply' or 'cases'",
        ),
        (
            put(*OWN, "apply", value={"zh": "问。", "en": "Ask."}),
            "has both 'route' and 'apply'; a route says how to apply",
        ),
        (
            put(*OWN, "until", value="2022-12"),
            "begins on 2023-01-01, after its end on 2022-12",
        ),
    ],
)
def test_benefits(tmp_path: Path, change: Change, message: str) -> None:
    contents = files()
    change(contents[BENEFITS])
    [(path, place, said)] = load_faults(tmp_path, contents)
    assert (path, said) == (BENEFITS, f"{message} [form]")
    assert place.startswith("^id: ")


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            put(*OWN, "for", value="people"),
            "for: ^people",
            "'for' is 'people'; expected one of person, household, organisation",
        ),
        (
            put(*OWN, "whom", value="person"),
            "^whom: person",
            "unknown key 'whom'",
        ),
        (
            put(*OWN, "cases", 0, "expect", value="maybe"),
            "expect: ^maybe",
            "'expect' is 'maybe'; expected one of likely, ask_office, needs_answer, no",
        ),
        (
            put(*OWN, "cases", 0, "expect", value=True),
            "expect: ^true",
            "'expect' is 'True'; expected one of likely, ask_office, needs_answer, no",
        ),
    ],
)
def test_values(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents[BENEFITS])
    found = first_fault(tmp_path, contents)
    assert found[:2] == (BENEFITS, place)
    assert found[2].startswith(message)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (drop(0, "unit"), "a number needs 'unit', 'min' and 'max'"),
        (drop(0, "max"), "a number needs 'unit', 'min' and 'max'"),
        (put(0, "min", value=120), "'min' 120 is not below 'max' 120"),
        (put(0, "step", value=0), "'step' 0 is not above 0"),
        (
            put(1, "min", value=0),
            "'unit', 'min', 'max' and 'step' belong to a number, and only there",
        ),
        (put(2, "options", value=[]), "a choice needs at least two 'options'"),
        (put(2, "options", 1, "id", value="flat"), "the option 'flat' stands twice"),
        (
            put(1, "options", value=[{"id": "a", "name": {"zh": "甲", "en": "A"}}]),
            "'options' belong to a choice, and only there",
        ),
    ],
)
def test_facts(tmp_path: Path, change: Change, message: str) -> None:
    contents = files()
    change(contents[FACTS])
    [(path, place, said)] = load_faults(tmp_path, contents)
    assert (path, said) == (FACTS, f"{message} [form]")
    assert place.startswith("^id: ")


def test_yaml_reads_no_as_a_truth_value_and_a_case_as_the_result() -> None:
    case = Case.model_validate({"name": "a", "given": {}, "expect": False})
    assert case.expect == "no"


@pytest.mark.parametrize("operator", OPERATORS)
def test_operator_and_value(operator: str) -> None:
    values: dict[str, Any] = {"is": False, "one_of": ["flat"]}
    dates = ("on_or_after", "before", "on_or_before", "after")
    value = values.get(operator, "2023-06-30" if operator in dates else 0)
    leaf = Condition.model_validate({"fact": "some_fact", operator: value})
    assert (leaf.operator, leaf.value) == (operator, value)


def test_leaves_in_order_with_their_places() -> None:
    inner = {"any": [{"not": {"fact": "b", "is": True}}, {"fact": "c", "is": True}]}
    rule = Condition.model_validate({"all": [{"fact": "a", "is": True}, inner]})
    assert [(loc, leaf.fact) for loc, leaf in rule.leaves()] == [
        (("all", 0), "a"),
        (("all", 1, "any", 0, "not"), "b"),
        (("all", 1, "any", 1), "c"),
    ]
