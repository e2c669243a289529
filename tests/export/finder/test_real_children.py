"""A parent of a disabled child is asked about it, and gets both subsidies, in the real data."""

import pytest

from generator.derive.dataset import Dataset
from generator.export.finder.qualify import Asking, qualify
from generator.model.answer import Answer
from tests.real_data import real_dataset

CHILD: dict[str, Answer] = {
    "age": 9,
    "hukou_in_province": True,
    "receives_dibao": True,
    "dibao_covers_person": True,
    "disability_certificate": True,
    "disability_grade": "grade-1",
    "needs_long_term_care": True,
}


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return real_dataset()


def results(dataset: Dataset, answers: dict[str, Answer]) -> dict[str, str | None]:
    place = dataset.places["360000"]
    found = qualify(dataset, Asking(place, 2023, answers, "child"))
    return {one.benefit.id: one.result for one in found.benefits}


def test_a_disabled_child_gets_both_subsidies(dataset: Dataset) -> None:
    found = results(dataset, CHILD)
    assert found["disability-living-subsidy"] == found["disability-nursing-subsidy"] == "likely"
    assert found["disability-care"] == "no"


def test_the_child_may_be_asked_all_that_the_rules_ask(dataset: Dataset) -> None:
    for benefit in dataset.benefits():
        audiences = {one.id for one in benefit.audiences}
        if "disabled" in audiences and "children" not in audiences:
            for condition in dataset.rule_of(benefit).conditions:
                fact = dataset.facts[str(condition.condition.fact)]
                assert "child" in fact.asks, (benefit.id, fact.id)
