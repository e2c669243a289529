"""What a change does to residents."""

import copy
from pathlib import Path

import pytest

from generator.changes.residents import Residents, residents
from generator.changes.residents_report import (
    residents_data,
    residents_markdown,
    residents_text,
)
from tests.changes import Change, add, both, drop, put
from tests.corpus import BENEFITS, PLAN, PROGRAMME, SCHEME, Files, dataset_of, files

OWN = "990100-2023.parking.own-space"


def found(folder: Path, change: Change, before: Change = lambda _: None) -> Residents:
    old, new = files(), files()
    before(old)
    both(before, change)(new)
    return residents(dataset_of(folder / "old", old), dataset_of(folder / "new", new))


def lines(folder: Path, change: Change, before: Change = lambda _: None) -> list[str]:
    return [line.strip() for line in residents_text(found(folder, change, before)).split("\n")[1:]]


def test_nothing_changes_for_anybody(tmp_path: Path) -> None:
    same = found(tmp_path, put(PROGRAMME, "title", "en", value="More parking"))
    assert not same
    assert residents_data(same) == {"benefits": [], "amounts": [], "persons": []}


@pytest.mark.parametrize(
    ("printed", "said"),
    [("350元", "raised"), ("250元", "lowered"), ("不低于300元", "changed"), ("300.00元", None)],
)
def test_amounts(tmp_path: Path, printed: str, said: str | None) -> None:
    [at] = [n for n, one in enumerate(files()[SCHEME]["figures"]) if one["indicator"] == "fee"]
    was = files()[SCHEME]["figures"][at]["printed"]
    assert was.endswith("300元")
    change = put(SCHEME, "figures", at, "printed", value=printed)
    expected = [f"~ {OWN}: fee-standard: {said}: {was} -> {printed}"] if said else []
    assert lines(tmp_path, change) == expected


def test_an_amount_more_and_one_less(tmp_path: Path) -> None:
    change = put(BENEFITS, "benefits", 0, "more_pays", value=["car-parks-target"])
    assert lines(tmp_path, change) == [
        f"~ {OWN}: car-parks-target: added: nothing -> 3个",
        f"~ {OWN}: spaces-target: gone: 100个 -> nothing",
    ]


def test_persons_whose_result_is_another(tmp_path: Path) -> None:
    change = both(
        put(BENEFITS, "benefits", 0, "who", "all", 0, "at_least", value=17),
        put(BENEFITS, "benefits", 0, "cases", 1, "given", "age", value=16),
        add(BENEFITS, "benefits", 0, "cases", value=_case("17", "needs_answer", age=17)),
    )
    assert lines(tmp_path, change) == [f"? {OWN}: 17 (age 17): Doesn't fit -> Depends"]


def test_a_case_that_is_gone_still_counts(tmp_path: Path) -> None:
    change = both(
        put(BENEFITS, "benefits", 0, "who", "all", 0, "at_least", value=40),
        put(BENEFITS, "benefits", 0, "cases", 0, "given", "age", value=41),
    )
    assert f"? {OWN}: all met (age 18, has_car true): Likely -> Doesn't fit" in lines(
        tmp_path, change
    )


def test_answers_that_only_one_side_allows_are_left_out(tmp_path: Path) -> None:
    change = both(
        put("facts.yml", 0, "min", value=18),
        put(BENEFITS, "benefits", 0, "who", "all", 0, "at_least", value=19),
        put(BENEFITS, "benefits", 0, "cases", 0, "given", "age", value=19),
        put(BENEFITS, "benefits", 0, "cases", 1, "given", "age", value=18),
    )
    said = lines(tmp_path, change)
    assert not any("age 17" in line for line in said)
    assert f"? {OWN}: too young (age 18): Depends -> Doesn't fit" in said


def test_benefits_new_and_gone(tmp_path: Path) -> None:
    change = put(BENEFITS, "benefits", 2, "id", value="lights")
    assert lines(tmp_path, change) == [
        "+ 990100-2023.parking.lights: Street lamps 路灯: added",
        "- 990100-2023.parking.lamps: Street lamps 路灯: gone",
    ]


def test_a_benefit_with_another_name_is_the_same_one(tmp_path: Path) -> None:
    renamed = {"kind": "benefit", "old": "990100-2023.parking.lamps", "since": "2023-05-01"}
    change = both(
        put(BENEFITS, "benefits", 2, "id", value="lights"),
        add("redirects.yml", value=renamed | {"new": "990100-2023.parking.lights"}),
    )
    assert lines(tmp_path, change) == []


def next_year(contents: Files) -> None:
    """The same plan once more, for 2024, with other amounts and without lamps."""
    for name in (PLAN, PROGRAMME, BENEFITS, SCHEME):
        contents[name.replace("2023", "2024", 1)] = copy.deepcopy(contents[name])
    contents["plans/990100/2024.yml"]["year"] = 2024
    benefits = contents[BENEFITS.replace("2023", "2024", 1)]["benefits"]
    del benefits[2]
    del benefits[0]["from"], benefits[0]["until"]


def test_a_new_plan_is_compared_with_the_places_plan_before(tmp_path: Path) -> None:
    said = lines(tmp_path, next_year)
    assert said == [
        "- 990100-2023.parking.lamps: Street lamps 路灯: gone (compared with 2023)",
    ]
    data = residents_data(found(tmp_path / "again", next_year))
    assert data["benefits"] == [
        {"change": "gone", "benefit": "990100-2023.parking.lamps", "compared_with": 2023}
    ]


def test_a_plan_that_is_gone(tmp_path: Path) -> None:
    said = lines(tmp_path, _drop_next, next_year)
    assert said == [
        "- 990100-2024.parking.own-space: Help with a space 车位补贴: gone",
        "- 990100-2024.parking.garage: Garage 车库: gone",
    ]


def _drop_next(contents: Files) -> None:
    for name in [one for one in contents if one.startswith("plans/990100/2024")]:
        del contents[name]


def test_markdown_and_data(tmp_path: Path) -> None:
    change = both(
        put(BENEFITS, "benefits", 0, "who", "all", 0, "at_least", value=17),
        put(BENEFITS, "benefits", 0, "cases", 1, "given", "age", value=16),
        add(BENEFITS, "benefits", 0, "cases", value=_case("*17*", "needs_answer", age=17)),
        put(BENEFITS, "benefits", 0, "more_pays", value=[]),
    )
    both_kinds = found(tmp_path, change)
    assert residents_markdown(both_kinds) == (
        "## For residents\n\n### Amounts\n\n"
        f"- \\~ {OWN}: spaces-target: gone: 100个 -\\> nothing\n\n"
        "### Persons of the test cases\n\n"
        f"- ? {OWN}: \\*17\\* (age 17): Doesn't fit -\\> Depends"
    )
    assert residents_data(both_kinds)["persons"] == [
        {
            "benefit": OWN,
            "case": "*17*",
            "given": {"age": 17},
            "before": "no",
            "after": "needs_answer",
        }
    ]
    [amount] = residents_data(both_kinds)["amounts"]
    assert (amount["change"], amount["before"], amount["after"]) == ("gone", "100个", None)


def test_a_rule_that_became_works_has_no_persons(tmp_path: Path) -> None:
    change = both(
        put(BENEFITS, "benefits", 1, "works", value=True),
        *(
            drop(BENEFITS, "benefits", 1, key)
            for key in ("who", "cases", "apply", "also_required", "unstated")
        ),
    )
    assert lines(tmp_path, change) == []


def _case(name: str, expect: str, **given: object) -> dict[str, object]:
    return {"name": name, "given": given, "expect": expect}
