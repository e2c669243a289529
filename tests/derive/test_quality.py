"""Quality figures, on the sample and on samples with something amiss."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.derive.quality import MEASURES, Metric, Quality, plan_qualities, together
from generator.model.purpose import DUE
from tests.changes import Change, drop, put
from tests.corpus import BENEFITS, PROGRAMME, dataset_of, files
from tests.real_data import real_dataset
from tests.real_tables import rows_of


def quality(dataset: Dataset) -> list[Quality]:
    return list(together(list(plan_qualities(dataset))))


def counted(dataset: Dataset, metric: Metric) -> tuple[int, int]:
    found = [one for one in quality(dataset) if one.metric == metric and one.plan_id is None]
    return found[0].value, found[0].of


def test_every_metric_for_all_plans_and_each(tmp_path: Path) -> None:
    found = [(one.plan_id, one.metric) for one in quality(dataset_of(tmp_path))]
    assert found == [(plan, metric) for plan in (None, "990100-2023") for metric in MEASURES]


@pytest.mark.parametrize(
    ("metric", "change", "more"),
    [
        ("programmes-whole", drop(PROGRAMME, "gaps"), 1),
        ("texts-translated", put(PROGRAMME, "title", "en", value="增加泊位"), -1),
        ("texts-translated", put(PROGRAMME, "title", "zh", value="Parking"), -1),
        ("benefits-amount-stated", drop(BENEFITS, "benefits", 0, "pays"), -1),
        ("benefits-amount-not-stated", drop(BENEFITS, "benefits", 0, "pays"), 1),
        ("rules-complete", put(BENEFITS, "benefits", 0, "unstated_rule", value=True), -1),
        ("rules-left-to-office", put(BENEFITS, "benefits", 0, "unstated_rule", value=True), 1),
    ],
)
def test_what_a_change_counts_for(
    tmp_path: Path, metric: Metric, change: Change, more: int
) -> None:
    contents = files()
    benefit = contents[BENEFITS]["benefits"][0]
    benefit.pop("more_pays", None)
    benefit.pop("also_required", None)
    before = counted(dataset_of(tmp_path / "before", contents), metric)
    change(contents)
    after = counted(dataset_of(tmp_path / "after", contents), metric)
    assert after == (before[0] + more, before[1])


def test_a_figure_that_was_not_found(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path)
    [plan] = dataset.plans
    value, of = counted(dataset, "figures-verified")
    assert value == of == len(list(dataset.figures()))
    doubted = replace(plan, figures=(replace(plan.figures[0], found=None), *plan.figures[1:]))
    assert counted(replace(dataset, plans=(doubted,)), "figures-verified") == (value - 1, of)


def test_the_parts_add_up_over_the_real_plans() -> None:
    found = quality(real_dataset())
    for metric in MEASURES:
        whole, *plans = (one for one in found if one.metric == metric)
        assert whole.value == sum(one.value for one in plans)
        assert whole.of == sum(one.of for one in plans) > 0
    by_name = {one.metric: one for one in found if one.plan_id is None}
    for one, other in (
        ("rules-complete", "rules-left-to-office"),
        ("benefits-amount-stated", "benefits-amount-not-stated"),
    ):
        assert by_name[one].value + by_name[other].value == by_name[one].of  # type: ignore[index]


def test_an_amount_is_what_somebody_gets() -> None:
    """The table says the same as what anybody can count in the others; targets don't count."""
    tables = {name: rows_of(name) for name in ("benefits", "benefit_figures", "figures", "quality")}
    due = {row["figure_id"] for row in tables["figures"] if row["purpose"] in DUE}
    stated = {row["benefit_id"] for row in tables["benefit_figures"] if row["figure_id"] in due}
    asked = {row["benefit_id"] for row in tables["benefits"] if row["works"] == "false"}
    targets = {row["benefit_id"] for row in tables["benefit_figures"]} & asked - stated
    [row] = [row for row in tables["quality"] if row["quality_id"] == "benefits-amount-stated"]
    assert int(row["value"]) == len(stated & asked)
    assert targets
