"""A joined plan is taken again as it was, as long as all that it was joined from is the same."""

from pathlib import Path

import pytest

from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.derive.join import join_plan
from generator.derive.near import elsewhere
from generator.derive.records import PlanRecord
from generator.derive.vocabularies import Vocabularies
from generator.graph.later import waits
from generator.graph.task import keeping
from generator.load.corpus import PlanEntry
from generator.load.tree import load
from tests.corpus import PROGRAMME, write
from tests.sample_levels import files

pytestmark = pytest.mark.usefixtures("own_store")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


@pytest.fixture
def joined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the plans that were joined anew, in order."""
    found: list[str] = []

    def joining(known: Vocabularies, entry: PlanEntry) -> PlanRecord:
        found.append(entry.outline.id)
        return join_plan(known, entry)

    monkeypatch.setattr("generator.derive.kept_plans.join_plan", joining)
    return found


def _dataset(data: Path) -> Dataset:
    corpus, faults = load(data)
    assert faults == []
    return derive(corpus)


def test_no_plan_is_joined_before_it_is_read(data: Path, joined: list[str]) -> None:
    dataset = _dataset(data)
    assert [plan.id for plan in dataset.plans] == ["990000-2023", "990100-2023", "990100-2024"]
    assert all(waits(plan) for plan in dataset.plans)
    assert dataset.plans[1].citation.clause
    assert joined == ["990100-2023"]


def test_what_is_foreknown_joins_no_plan(data: Path, joined: list[str]) -> None:
    dataset = _dataset(data)
    assert dataset.shown_places
    assert [dataset.stating(family) for family in dataset.families]
    assert [elsewhere(dataset, programme) for programme in dataset.programmes()]
    assert joined == []


def test_a_programme_is_asked_for_before_its_plan(data: Path, joined: list[str]) -> None:
    first, second = _dataset(data), _dataset(data)
    assert all(programme.citation for programme in first.programmes())
    assert first.plans == second.plans
    assert sorted(joined) == ["990000-2023", "990100-2023", "990100-2024"]


def test_a_kept_plan_is_the_same(data: Path, joined: list[str]) -> None:
    first = _dataset(data)
    assert first.plans == _dataset(data).plans
    assert len(joined) == 3
    with keeping(None):
        assert _dataset(data).plans == first.plans
    assert len(joined) == 6


def test_it_shares_the_vocabularies(data: Path) -> None:
    for dataset in (_dataset(data), _dataset(data)):
        programme = dataset.plans[1].programmes[0]
        assert programme.place is dataset.places["990100"]
        assert any(programme.family is family for family in dataset.families)
        assert any(programme.bodies[0].body is body for body in dataset.bodies)


def test_an_edit_joins_its_plan_again(data: Path, joined: list[str]) -> None:
    assert [plan.citation for plan in _dataset(data).plans]
    joined.clear()
    text = (data / PROGRAMME).read_text(encoding="utf-8")
    (data / PROGRAMME).write_text(text + "\n", encoding="utf-8")
    assert [plan.citation for plan in _dataset(data).plans]
    assert joined == ["990100-2023"]


def test_what_the_ledger_says_joins_a_plan_again(data: Path, joined: list[str]) -> None:
    assert {each.found for each in _dataset(data).figures()} != {None}
    for ledger in data.glob("ledger/*.csv"):
        ledger.unlink()
    joined.clear()
    found = [each.found for each in _dataset(data).figures()]
    assert found
    assert set(found) == {None}
    assert len(joined) == 3
