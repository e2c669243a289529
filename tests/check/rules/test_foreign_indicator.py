"""Figures measure what their programme's family, or all families, know."""

from pathlib import Path

import pytest

from generator.check.rules.foreign_indicator import check
from tests.changes import Change, add, put
from tests.corpus import ALLOCATION, PLAN, PROGRAMME, SCHEME, Files, files, rule_faults

PLANS = "the plan as a whole has no indicator"
FAMILYS = "the family 'parking' has no indicator"


@pytest.mark.parametrize(
    ("path", "used", "message"),
    [
        (PROGRAMME, "space", f"{FAMILYS} 'space'; did you mean 'spaces'?"),
        (PROGRAMME, "loans", f"{FAMILYS} 'loans'"),
        (PLAN, "spaces", f"{PLANS} 'spaces'"),
        (PLAN, "programme", f"{PLANS} 'programme'; did you mean 'programmes'?"),
        (SCHEME, "fees", f"{FAMILYS} 'fees'; did you mean 'fee'?"),
    ],
)
def test_bad(tmp_path: Path, path: str, used: str, message: str) -> None:
    contents = files()
    put(path, "figures", 0, "indicator", value=used)(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (path, f"indicator: ^{used}", f"{message} [foreign-indicator]")
    ]


def test_bad_in_a_table(tmp_path: Path) -> None:
    contents = files()
    put(ALLOCATION, "whole", 0, "indicator", value="loans")(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (ALLOCATION, "indicator: ^loans", f"{FAMILYS} 'loans' [foreign-indicator]")
    ]


def test_bad_among_what_a_copy_lost(tmp_path: Path) -> None:
    contents = files()
    put(PROGRAMME, "lost", value=["spaces", "loans"])(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (PROGRAMME, "^loans", f"{FAMILYS} 'loans' [foreign-indicator]")
    ]


@pytest.mark.parametrize(
    "change",
    [
        put(PROGRAMME, "figures", 0, "indicator", value="plan-funding"),
        put(PROGRAMME, "family", value="unknown"),
    ],
    ids=["shared", "the family is another rule's matter"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []


def with_a_bus_route(**more: object) -> Files:
    contents = files()
    figure = {"indicator": "bus-routes", "role": "target", "printed": "3个", "family": "buses"}
    add(PROGRAMME, "figures", value=figure | more)(contents)
    return contents


def test_a_figure_of_another_family(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, with_a_bus_route(), check) == []


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"indicator": "bus-route"}, "has no indicator 'bus-route'; did you mean 'bus-routes'?"),
        ({"indicator": "spaces"}, "the family 'buses' has no indicator 'spaces'"),
        (
            {"indicator": "spaces", "family": "parking", "key": "more"},
            "'parking' is the programme's family anyway; leave it out",
        ),
    ],
)
def test_a_figure_of_a_wrong_family(tmp_path: Path, more: dict[str, object], message: str) -> None:
    [(_, _, found)] = rule_faults(tmp_path, with_a_bus_route(**more), check)
    assert message in found


def test_a_plan_s_own_figure_has_no_family(tmp_path: Path) -> None:
    contents = files()
    put(PLAN, "figures", 0, "family", value="buses")(contents)
    [(_, _, message)] = rule_faults(tmp_path, contents, check)
    assert "a plan's own figure belongs to no family" in message
