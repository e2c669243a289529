"""A made-up country is without fault, always the same, and states as much as the real plans."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.check.runner import check
from generator.load.tree import load
from tests.tools.bench.test_corpus import files
from tools.bench.country import tree
from tools.bench.country.__main__ import main
from tools.bench.country.shapes import PlanShape, ProgrammeShape, Shapes, shapes
from tools.bench.country.write import write_country
from tools.bench.places import City

SCHEME = {"serves": 2, "provides": 2, "routes": 1, "figures": 3, "restates": 2, "offices": 2}
SHAPES: Shapes = {
    "province": [
        (ProgrammeShape(3, (2, 1), 0, 1, SCHEME, 2), ProgrammeShape(8, (), 0, 1, {}, 0)),
    ],
    "prefecture": [
        (ProgrammeShape(4, (1,), 1, 1, {}, 0), ProgrammeShape(1, (2,), 0, 0, {}, 0)),
        (ProgrammeShape(0, (), 2, 0, {}, 0),),
    ],
    "county": [(ProgrammeShape(2, (3,), 3, 1, {}, 0),)],
}


def total(plans: Iterable[PlanShape]) -> tuple[int, ...]:
    """Figures, rules, conditions, works, schemes and columns of plans."""
    every = [programme for plan in plans for programme in plan]
    return (
        sum(one.figures for one in every),
        sum(len(one.rules) for one in every),
        sum(sum(one.rules) for one in every),
        sum(one.works for one in every),
        sum(bool(one.scheme) for one in every),
        sum(one.columns for one in every),
    )


@pytest.mark.parametrize(("places", "seed"), [(1, 1), (14, 1), (14, 2), (30, 3)])
def test_check_finds_no_fault(places: int, seed: int, tmp_path: Path) -> None:
    corpus, faults = load(write_country(tmp_path, places, SHAPES, seed).data)
    assert faults == []
    assert check(corpus) == []
    assert len(corpus.plans) == places


def test_plans_state_as_much_as_those_they_are_made_after(tmp_path: Path) -> None:
    data = write_country(tmp_path, 12, SHAPES, 1).data
    for level, plans in shapes(data).items():
        assert {total([plan]) for plan in plans} <= {total([plan]) for plan in SHAPES[level]}


def test_the_same_seed_gives_the_same_files_and_another_others(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_country(tmp_path / name, 4, SHAPES, seed)
    assert files(tmp_path / "a") == files(tmp_path / "b") != files(tmp_path / "c")


def test_a_larger_country_holds_the_plans_of_a_smaller_one(tmp_path: Path) -> None:
    few, more = (write_country(tmp_path / str(n), n, SHAPES).data / "plans" for n in (3, 15))
    assert files(few).items() < files(more).items()


def test_the_whole_country_s_places_stand_below_those_above_them() -> None:
    places = tree.first(10_000, seed=1)
    assert len(places) > 3000
    seen: set[str | None] = {None}
    for place in places:
        assert place.parent in seen
        seen.add(place.code)
    assert City(0).province not in seen


def test_the_command_says_how_to_build_what_it_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.bench.country.__main__.shapes", lambda data: SHAPES)
    arguments = ["--places", "2", "--out", str(tmp_path / "country")]
    ended = CliRunner().invoke(main, arguments)
    assert f"build --data {tmp_path}/country/data" in ended.output
    again = CliRunner().invoke(main, arguments)
    assert again.exit_code == 1
    assert "exists already" in again.output
