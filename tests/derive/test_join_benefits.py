"""Benefits with all that they refer to, and where each part is stated."""

import pytest

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, Citation
from tests import sample_levels
from tests.corpus import dataset_of


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"), sample_levels.files())


@pytest.fixture(scope="module")
def benefits(dataset: Dataset) -> dict[str, BenefitRecord]:
    return {one.id: one for one in dataset.benefits()}


def stated(citation: Citation) -> tuple[str, str]:
    return citation.document.id, citation.clause


def test_every_benefit_has_an_id_of_its_programme(benefits: dict[str, BenefitRecord]) -> None:
    assert list(benefits) == [
        "990000-2023.parking.garage",
        "990000-2023.parking.bench",
        "990100-2023.parking.own-space",
        "990100-2023.parking.garage",
        "990100-2023.parking.lamps",
    ]


def test_figures_audiences_and_route(benefits: dict[str, BenefitRecord]) -> None:
    space = benefits["990100-2023.parking.own-space"]
    home = "990100-2023.parking"
    assert [one.id for one in space.amounts] == [f"{home}.fee-standard", f"{home}.spaces-target"]
    assert space.pays is space.amounts[0]
    assert [one.name.en for one in space.audiences] == ["Drivers"]
    assert space.route
    assert (space.route.id, stated(space.route.citation)) == (
        f"{home}.space",
        ("yunzhou-scheme", "附件1 二(一)"),
    )


def test_a_condition_without_a_clause_stands_in_its_benefits(
    benefits: dict[str, BenefitRecord],
) -> None:
    space = benefits["990100-2023.parking.own-space"]
    found = [(one.loc, stated(one.citation)) for one in space.conditions]
    assert found == [
        (("all", 0), ("yunzhou-scheme", "附件1 二(一)")),
        (("all", 1), ("yunzhou-scheme", "附件1 二(二)")),
    ]


def test_a_benefit_without_a_clause_stands_in_its_programmes(
    benefits: dict[str, BenefitRecord],
) -> None:
    garage = benefits["990000-2023.parking.garage"]
    assert stated(garage.citation) == ("yunzhou-plan", "一(一)")
    [requirement] = garage.also_required
    assert stated(requirement.citation) == ("yunzhou-plan", "一(二)")


def test_the_rule_is_the_benefits_own_or_the_one_it_follows(
    dataset: Dataset, benefits: dict[str, BenefitRecord]
) -> None:
    space = benefits["990100-2023.parking.own-space"]
    assert dataset.rule_of(space) is space
    upper = benefits["990000-2023.parking.garage"]
    assert dataset.rule_of(benefits["990100-2023.parking.garage"]) is upper
