"""Benefits of plans above and before that a plan has too, or leaves out on purpose."""

from pathlib import Path

from generator.check.rules.left_out import check
from tests.corpus import BENEFITS, PROGRAMME, Files, files, rule_faults

UPPER = "plans/990000/2023.yml"
UPPER_PROGRAMME = "plans/990000/2023/01-parking.yml"
UPPER_BENEFITS = "plans/990000/2023/01-parking.benefits.yml"
MISSING = "the plan above also has 'garage'; add it, or name it in 'leaves_out' [left-out]"


def both() -> Files:
    """The sample's city without its garage, below a province that has one."""
    contents = files()
    contents[UPPER] = contents["plans/990100/2023.yml"] | {"place": "990000"}
    contents[UPPER_PROGRAMME] = files()[PROGRAMME]
    contents[UPPER_BENEFITS] = files()[BENEFITS]
    del contents[BENEFITS]["benefits"][1]
    return contents


def test_one_that_is_missing(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, both(), check) == [(BENEFITS, "programme: ^parking", MISSING)]


def test_one_that_is_left_out_on_purpose(tmp_path: Path) -> None:
    contents = both()
    contents[BENEFITS]["leaves_out"] = ["garage"]
    assert rule_faults(tmp_path, contents, check) == []


def test_names_that_are_wrong(tmp_path: Path) -> None:
    contents = both()
    contents[BENEFITS]["leaves_out"] = ["garage", "lamps", "garages"]
    assert [message for _, _, message in rule_faults(tmp_path, contents, check)] == [
        "'lamps' is not left out [left-out]",
        "the plan above has no 'garages'; did you mean 'garage'? [left-out]",
    ]


def test_other_years_and_kinds_are_not_compared(tmp_path: Path) -> None:
    contents = both()
    later = contents.pop(UPPER) | {"year": 2024}
    contents["plans/990000/2024.yml"] = later
    contents["plans/990000/2024/01-parking.yml"] = contents.pop(UPPER_PROGRAMME)
    contents["plans/990000/2024/01-parking.benefits.yml"] = contents.pop(UPPER_BENEFITS)
    assert rule_faults(tmp_path, contents, check) == []


LATER = "plans/990100/2024.yml"
LATER_BENEFITS = "plans/990100/2024/01-parking.benefits.yml"
FORGOTTEN = (
    "plans of 2023 also had 'own-space'; add it, name it in 'replaces' where the text speaks of "
    "the same, or in 'leaves_out' [left-out]"
)


def next_year() -> Files:
    """The sample's city, with a plan for the next year that has one benefit, of another id."""
    contents = files()
    contents[LATER] = contents["plans/990100/2023.yml"] | {"year": 2024}
    contents["plans/990100/2024/01-parking.yml"] = files()[PROGRAMME]
    contents[LATER_BENEFITS] = files()[BENEFITS]
    contents[LATER_BENEFITS]["benefits"] = [files()[BENEFITS]["benefits"][0] | {"id": "space"}]
    contents[LATER_BENEFITS]["leaves_out"] = ["garage"]
    return contents


def test_what_an_earlier_plan_had_and_works_apart(tmp_path: Path) -> None:
    found = rule_faults(tmp_path, next_year(), check)
    assert found == [(LATER_BENEFITS, "programme: ^parking", FORGOTTEN)]


def test_what_has_another_id_now(tmp_path: Path) -> None:
    contents = next_year()
    contents[LATER_BENEFITS]["benefits"][0]["replaces"] = ["own-space"]
    assert rule_faults(tmp_path, contents, check) == []


def test_what_replaces_nothing(tmp_path: Path) -> None:
    contents = next_year()
    replaces = ["own-space", "garage", "own-spaces"]
    contents[LATER_BENEFITS]["benefits"][0]["replaces"] = replaces
    assert [message for _, _, message in rule_faults(tmp_path, contents, check)] == [
        "'garage' is not replaced [left-out]",
        "no plan before has 'own-spaces'; did you mean 'own-space'? [left-out]",
    ]
