"""What is told of a plan is told anew only once the plan has changed."""

from pathlib import Path

import pytest

from generator.derive.build import derive
from generator.derive.by_plan import by_plan
from generator.derive.records import PlanRecord
from generator.graph.task import keeping
from generator.load.tree import load
from tests.corpus import PROGRAMME, write
from tests.sample_levels import files

pytestmark = pytest.mark.usefixtures("own_store")


def _read(data: Path) -> list[str]:
    """The ids of the plans of which something is told anew."""
    found: list[str] = []

    def tell(plan: PlanRecord) -> int:
        found.append(plan.id)
        return len(plan.figures)

    dataset = derive(load(data)[0])
    for plan in dataset.plans:
        assert by_plan("figures of its own", dataset, plan, tell) == len(plan.figures)
    return found


def test_it_is_made_once(tmp_path: Path) -> None:
    data = write(tmp_path / "data", files())
    assert _read(data) == ["990000-2023", "990100-2023", "990100-2024"]
    assert _read(data) == []
    with keeping(None):
        assert len(_read(data)) == 3


def test_it_is_made_anew_of_an_edited_plan(tmp_path: Path) -> None:
    data = write(tmp_path / "data", files())
    _read(data)
    text = (data / PROGRAMME).read_text(encoding="utf-8")
    (data / PROGRAMME).write_text(text + "\n", encoding="utf-8")
    assert _read(data) == ["990100-2023"]
