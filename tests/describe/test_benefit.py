"""What a benefit takes from the one whose rule it follows, and from the places above."""

from pathlib import Path
from typing import Any

import pytest

from generator.derive.dataset import Dataset
from generator.describe.benefit import Resolved, headline_of, resolve
from tests import sample_levels
from tests.changes import drop, put
from tests.corpus import BENEFITS, dataset_of


def garage(folder: Path, contents: dict[str, Any]) -> Resolved:
    """The city's garage, which follows that of its province."""
    dataset = dataset_of(folder, contents)
    return resolve(dataset, record(dataset, "990100-2023.parking.garage"))


def record(dataset: Dataset, identifier: str) -> Any:
    return next(one for one in dataset.benefits() if one.id == identifier)


def test_its_own_rule_and_route(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path, sample_levels.files())
    found = resolve(dataset, record(dataset, "990100-2023.parking.own-space"))
    assert found.rule is found.record
    assert found.route is not None
    assert found.route.id == "990100-2023.parking.space"
    assert (found.apply, found.beside) == (None, ())


def test_the_rule_it_follows_and_the_standard_it_stands_in_for(tmp_path: Path) -> None:
    found = garage(tmp_path, sample_levels.files())
    upper = "990000-2023.parking.garage"
    assert (found.rule.id, [one.id for one in found.beside]) == (upper, [upper])
    assert found.open


@pytest.mark.parametrize("laid_down", [False, True])
def test_a_way_to_apply_goes_before_that_of_the_rule(tmp_path: Path, laid_down: bool) -> None:
    inherited = garage(tmp_path, sample_levels.files())
    assert inherited.route is not None
    assert (inherited.route.id, inherited.apply) == ("990000-2023.parking.space", None)
    contents = sample_levels.files()
    own = {"zh": "到社区问。", "en": "Ask the community office."}
    key, value = ("route", "space") if laid_down else ("apply", own)
    put(BENEFITS, "benefits", 1, key, value=value)(contents)
    found = garage(tmp_path / "own", contents)
    if laid_down:
        assert found.route is not None
        assert found.route.id == "990100-2023.parking.space"
    else:
        assert (found.route, found.apply.en if found.apply else "") == (None, own["en"])


def test_where_nobody_says_how_to_apply(tmp_path: Path) -> None:
    contents = sample_levels.files()
    drop(sample_levels.UPPER_BENEFITS, "benefits", 0, "route")(contents)
    found = garage(tmp_path, contents)
    assert (found.route, found.apply) == (None, None)


def test_a_headline_is_its_own_or_the_nearest_above(tmp_path: Path) -> None:
    contents = sample_levels.files()
    said = {"zh": "有车位。", "en": "A space."}
    put(sample_levels.UPPER_BENEFITS, "benefits", 0, "headline", value=said)(contents)
    for one in contents[BENEFITS]["benefits"]:
        one.pop("headline", None)
    dataset = dataset_of(tmp_path, contents)
    found = {one.id: headline_of(dataset, one) for one in dataset.benefits()}
    upper = record(dataset, "990000-2023.parking.garage")
    assert [found["990100-2023.parking.garage"], found[upper.id]] == [upper, upper]
    assert found["990100-2023.parking.own-space"] is None
    assert resolve(dataset, upper).headline == upper
