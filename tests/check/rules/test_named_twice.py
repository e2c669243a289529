"""Names that a scheme or a table holds twice, each at the second place."""

from copy import deepcopy
from pathlib import Path

from generator.check.rules.named_twice import check
from tests.corpus import ALLOCATION, SCHEME, files, rule_faults


def test_the_sample_names_everything_once(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []


def test_a_place_that_an_institution_serves_twice(tmp_path: Path) -> None:
    contents = files()
    contents[SCHEME]["institutions"][0]["serves"] = ["river-zone", "990102", "river-zone"]
    assert rule_faults(tmp_path, contents, check) == [
        (SCHEME, "^river-zone", "'river-zone' stands twice [named-twice]")
    ]


def test_a_place_with_a_row_that_is_called_missing(tmp_path: Path) -> None:
    contents = files()
    contents[ALLOCATION]["missing"] = ["990102"]
    assert rule_faults(tmp_path, contents, check) == [
        (ALLOCATION, "^'990102'", "'990102' stands twice [named-twice]")
    ]


def test_a_figure_restated_twice_alike_in_one_clause(tmp_path: Path) -> None:
    contents = files()
    first = contents[SCHEME]["restates"][0]
    elsewhere = deepcopy(first) | {"clause": "附件1 三"}
    contents[SCHEME]["restates"] = [first, elsewhere, deepcopy(first)]
    found = rule_faults(tmp_path, contents, check)
    message = f"'spaces-target' as '100个' in '{first['clause']}' stands twice [named-twice]"
    assert [(file, said) for file, _, said in found] == [(SCHEME, message)]
