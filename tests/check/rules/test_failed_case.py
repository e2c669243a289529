"""Cases that come out otherwise, or whose answers no fact allows."""

from pathlib import Path

import pytest

from generator.check.rules.failed_case import check
from tests.changes import Change, drop, put
from tests.corpus import BENEFITS, files, rule_faults

CASES = ("benefits", 0, "cases")
OTHER = ("benefits", 1, "cases")


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            put(*CASES, 0, "given", "age", value=17),
            "expect: ^likely",
            "case 'all met' comes out as 'no', not 'likely': 'age at_least 18' is not met",
        ),
        (
            put(*CASES, 0, "given", value={}),
            "expect: ^likely",
            "case 'all met' comes out as 'needs_answer', not 'likely': "
            "'age at_least 18' is not known, 'has_car is true' is not known",
        ),
        (
            put(*CASES, 3, "expect", value=False),
            None,
            None,
        ),
        (
            drop("benefits", 1, "also_required"),
            "expect: ^ask_office",
            "case 'a flat' comes out as 'likely', not 'ask_office': "
            "'home one_of flat or house' is met",
        ),
        (
            put("benefits", 0, "unstated_rule", value=True),
            "expect: ^likely",
            "case 'all met' comes out as 'ask_office', not 'likely': "
            "'age at_least 18' is met, 'has_car is true' is met",
        ),
        (
            put(*OTHER, 2, "given", "bought", value="2023-06-30"),
            "expect: ^'no'",
            "case 'neither' comes out as 'ask_office', not 'no': "
            "'not bought before 2023-06-30' is met",
        ),
        (
            put(*CASES, 1, "given", "age", value=121),
            "age: ^121",
            "'age' expects a whole number from 0 to 120, not '121'",
        ),
        (
            put(*OTHER, 0, "given", "home", value="palace"),
            "home: ^palace",
            "'home' has no option 'palace'; it has flat, house, boat",
        ),
        (
            put(*OTHER, 0, "given", "bought", value="2023-02-29"),
            "bought: ^'2023-02-29'",
            "'bought' expects a day such as 2023-06-30, not '2023-02-29'",
        ),
    ],
)
def test_first_fault(
    tmp_path: Path, change: Change, place: str | None, message: str | None
) -> None:
    contents = files()
    change(contents[BENEFITS])
    expected = (BENEFITS, place, f"{message} [failed-case]") if place else None
    assert next(iter(rule_faults(tmp_path, contents, check)), None) == expected


def test_a_case_of_a_rule_that_cannot_be_evaluated_is_left_alone(tmp_path: Path) -> None:
    contents = files()
    put("benefits", 0, "who", "all", 0, value={"fact": "age", "is": True})(contents[BENEFITS])
    assert rule_faults(tmp_path, contents, check) == []


def test_cases_of_one_that_follows_are_held_against_the_rule_it_follows(tmp_path: Path) -> None:
    contents = files()
    contents["plans/990000/2023.yml"] = contents["plans/990100/2023.yml"] | {"place": "990000"}
    contents["plans/990000/2023/01-parking.benefits.yml"] = files()[BENEFITS]
    own = contents[BENEFITS]["benefits"][0]
    del own["who"]
    own["follows"] = "990000"
    put("cases", 0, "expect", value="no")(own)
    [found] = rule_faults(tmp_path, contents, check)
    assert found[0] == BENEFITS
    assert found[2].startswith("case 'all met' comes out as 'likely', not 'no': 'age")
