"""What a file's name or its order says of a programme."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.file_name import check
from generator.load.defaults import of_file, within_plan
from generator.model.clause import numeral
from tests.corpus import (
    ALLOCATION,
    BENEFITS,
    PLAN,
    PROGRAMME,
    SCHEME,
    corpus_of,
    files,
    rule_faults,
)

GROUPS = {"roads": "二"}


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (16, "十六"),
        (20, "二十"),
        (35, "三十五"),
        (99, "九十九"),
        (100, ""),
        (0, ""),
    ],
)
def test_a_number_as_a_clause_writes_it(number: int, written: str) -> None:
    assert numeral(number) == written


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("03-parking.yml", {}, {"id": "parking", "number": 3, "clause": "三"}),
        ("12-parking.yml", {"group": "roads"}, {"clause": "二(十二)"}),
        ("03-parking.yml", {"id": "a", "number": 4}, {"id": "a", "number": 4, "clause": "四"}),
        ("03-parking.yml", {"clause": "附件1"}, {"clause": "附件1"}),
        ("03-parking.scheme.yml", {}, {"programme": "parking"}),
        ("03-parking.benefits.yml", {"programme": "a"}, {"programme": "a"}),
    ],
)
def test_the_name_of_a_file(name: str, said: Any, expected: dict[str, Any]) -> None:
    found = of_file(Path(name), said, GROUPS)
    assert expected.items() <= found.items()


@pytest.mark.parametrize("name", ["parking.yml", "3-parking.yml"])
def test_a_name_that_says_nothing(name: str) -> None:
    assert of_file(Path(name), {"group": "roads"}, GROUPS) == {"group": "roads"}


@pytest.mark.parametrize("said", [None, [], "text", {"programmes": "many"}, {"programmes": [None]}])
def test_what_is_no_plan_stays(said: Any) -> None:
    assert within_plan(said) == said


def test_the_order_within_a_plan() -> None:
    plan = {"groups": [{"id": "roads", "clause": "二"}], "programmes": [{"family": "a"}, {}]}
    first, second = within_plan(plan)["programmes"]
    assert first == {"family": "a", "id": "a", "number": 1, "clause": "一"}
    assert second == {"number": 2, "clause": "二"}


def test_a_whole_sample_without_the_keys(tmp_path: Path) -> None:
    contents = files()
    for path in (SCHEME, ALLOCATION, BENEFITS):
        del contents[path]["programme"]
    for key in ("id", "number", "clause"):
        del contents[PROGRAMME][key]
    assert contents[PLAN].get("groups", []) == [] or "group" in contents[PROGRAMME]
    corpus = corpus_of(tmp_path, contents)
    [plan] = corpus.plans
    [programme] = plan.programmes
    assert (programme.value.id, programme.value.number) == ("parking", 1)
    assert [each.value.programme for each in plan.schemes] == ["parking"]
    assert [each.value.programme for each in plan.benefits] == ["parking"]
    assert rule_faults(tmp_path / "again", contents, check) == []
