"""Benefits that name a figure, a route or a benefit to follow that isn't there."""

from pathlib import Path

import pytest

from generator.check.rules.benefit_reference import check
from tests.changes import Change, both, drop, put
from tests.corpus import BENEFITS, PLAN, files, rule_faults

UPPER = "plans/990000/2023.yml"
FOLLOWED = "plans/990000/2023/01-parking.benefits.yml"
OWN = (BENEFITS, "benefits", 0)
THEIRS = (FOLLOWED, "benefits", 0)


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            put(*OWN, "pays", value="fee-standards"),
            "pays: ^fee-standards",
            "the programme has no figure 'fee-standards'; did you mean 'fee-standard'?",
        ),
        (
            put(*OWN, "more_pays", value=["nothing-at-all"]),
            "^nothing-at-all",
            "the programme has no figure 'nothing-at-all'",
        ),
        (
            put(*OWN, "route", value="spaces"),
            "route: ^spaces",
            "the programme has no route 'spaces'; did you mean 'space'?",
        ),
        (
            drop(BENEFITS, "benefits", 1, "unstated"),
            "^id: garage",
            "'pays' no figure; say in 'unstated' what the document leaves open",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents)
    found = rule_faults(tmp_path, contents, check)
    assert found == [(BENEFITS, place, f"{message} [benefit-reference]")]


def following() -> dict[str, object]:
    """The sample, where the first benefit follows that of the province."""
    contents = files()
    contents[UPPER] = contents[PLAN] | {"place": "990000"}
    contents[FOLLOWED] = files()[BENEFITS]
    for benefit in contents[FOLLOWED]["benefits"]:
        for key in ("pays", "more_pays", "route"):
            benefit.pop(key, None)
        benefit["unstated"] = [{"zh": "没有写。", "en": "Not stated."}]
    both(put(*OWN, "follows", value="990000"), drop(*OWN, "who"))(contents)
    return contents


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            put(*OWN, "follows", value="990200"),
            "follows: ^'990200'",
            "990100 does not lie within 990200",
        ),
        (
            put(*OWN, "follows", value="990100"),
            "follows: ^'990100'",
            "990100 does not lie within 990100",
        ),
        (
            put(*THEIRS, "id", value="own-spaces"),
            "follows: ^'990000'",
            "the plan of 990000 for 2023 has no benefit 'own-space'; did you mean 'own-spaces'?",
        ),
        (
            put(UPPER, "year", value=2022),
            "follows: ^'990000'",
            "the plan of 990000 for 2023 has no benefit 'own-space'",
        ),
        (
            both(drop(*THEIRS, "who"), drop(*THEIRS, "cases"), put(*THEIRS, "works", value=True)),
            "follows: ^'990000'",
            "'own-space' of 990000 is something built and has no rule",
        ),
    ],
)
def test_follows(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = following()
    change(contents)
    found = rule_faults(tmp_path, contents, check)
    assert found == [(BENEFITS, place, f"{message} [benefit-reference]")]


def test_one_does_not_follow_one_that_follows(tmp_path: Path) -> None:
    contents = following()
    both(drop(*THEIRS, "who"), put(*THEIRS, "follows", value="990000"))(contents)
    messages = [found[2] for found in rule_faults(tmp_path, contents, check)]
    assert "the rule stands in 990000; follow that [benefit-reference]" in messages


@pytest.mark.parametrize("contents", [files(), following()], ids=["own", "following"])
def test_good(tmp_path: Path, contents: dict[str, object]) -> None:
    assert rule_faults(tmp_path, contents, check) == []


def test_an_unknown_place_to_follow_is_another_rule(tmp_path: Path) -> None:
    contents = following()
    put(*OWN, "follows", value="990900")(contents)
    assert rule_faults(tmp_path, contents, check) == []
