"""Which office to ring about a benefit: its own offices, those it inherits, or all."""

from pathlib import Path
from typing import Any

from generator.describe.offices import offices_of
from tests import sample_levels
from tests.corpus import BENEFITS, dataset_of
from tests.real_data import real_dataset


def levels() -> dict[str, Any]:
    contents = sample_levels.files()
    scheme = contents[sample_levels.UPPER_SCHEME]
    [office] = scheme["offices"]
    scheme["offices"] = [office, office | {"id": "works"}, office | {"id": "traffic"}]
    return contents


def offices(folder: Path, contents: dict[str, Any]) -> dict[str, list[str]]:
    dataset = dataset_of(folder, contents)
    return {
        f"{one.place.id} {one.benefit.id}": [o.office.id for o in offices_of(dataset, one)]
        for one in dataset.benefits()
    }


def test_all_of_the_nearest_scheme_where_none_is_named(tmp_path: Path) -> None:
    found = offices(tmp_path, levels())
    assert found["990100 own-space"] == ["housing-office", "works", "traffic"]
    assert found["990000 bench"] == ["housing-office", "works", "traffic"]


def test_its_own_in_their_order(tmp_path: Path) -> None:
    contents = levels()
    contents[BENEFITS]["benefits"][0]["offices"] = ["traffic", "works"]
    assert offices(tmp_path, contents)["990100 own-space"] == ["traffic", "works"]


def test_those_of_the_benefit_it_follows_and_of_the_same_id_above(tmp_path: Path) -> None:
    contents = levels()
    for benefit in contents[sample_levels.UPPER_BENEFITS]["benefits"]:
        benefit["offices"] = ["works"]
    contents[BENEFITS]["benefits"][2]["id"] = "bench"
    found = offices(tmp_path, contents)
    assert (found["990100 garage"], found["990100 bench"]) == (["works"], ["works"])
    assert found["990100 own-space"] == ["housing-office", "works", "traffic"]


def test_every_real_benefit_of_the_province_has_an_office_that_leads() -> None:
    dataset = real_dataset()
    for one in dataset.benefits():
        if one.place.id == "360000":
            assert offices_of(dataset, one)[0].office.part == "lead", one.id


def test_civil_affairs_answers_for_dibao_and_human_resources_for_the_uninsured() -> None:
    dataset = real_dataset()
    found = {one.id: [o.body_id for o in offices_of(dataset, one)] for one in dataset.benefits()}
    for place in ("360000", "360100", "361100"):
        own = f"{place}-2023.subsistence-allowance"
        assert found[f"{own}.urban-subsistence-allowance"] == ["360000-civil-affairs"]
        assert found[f"{own}.returned-youth-allowance"] == ["360000-human-resources"]
