"""Two families that are called the same."""

from pathlib import Path

import pytest

from generator.check.rules.twin_family import check
from generator.load.tree import load
from tests import sample_data
from tests.changes import Change, both, put
from tests.corpus import FAMILY, PROGRAMME, files, rule_faults, write
from tests.sample_data import text

OTHER = "families/yards.yml"
ADVICE = "take that family, or move the name to 'near' in one of them"


def other(**more: object) -> Change:
    """A second family beside that of the sample."""
    return put(
        OTHER,
        value=sample_data.family()
        | {"id": "yards", "name": text("车场", "Lots"), "also": [], "indicators": []}
        | more,
    )


@pytest.mark.parametrize(
    ("change", "place", "name"),
    [
        (other(name=text("停车", "Lots")), "zh: ^停车", "停车"),
        (other(name=text("车场", "PARKING")), "en: ^PARKING", "PARKING"),
        (other(also=["停车场", "停车泊位"]), "^停车泊位", "停车泊位"),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, name: str) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (
            OTHER,
            place,
            f"'{name}' is what 'parking' is called too, at {FAMILY}:1; {ADVICE} [twin-family]",
        )
    ]


@pytest.mark.parametrize(
    "change",
    [both(), other(), other(near=["停车泊位"])],
    ids=["the sample", "two families", "a neighbour's name"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_a_twin_of_a_shared_family(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["family"] = "lifts"
    contents[FAMILY]["also"] = ["加装电梯"]
    corpus, _ = load(write(tmp_path, contents), Path())
    [fault] = check(corpus)
    assert str(fault.path) == FAMILY
    assert "'加装电梯' is what 'lifts' is called too, at " in fault.message


def test_a_family_of_ones_own_in_place_of_a_shared_one(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["family"] = "buses"
    contents["families/lifts.yml"] = sample_data.family() | {
        "id": "lifts",
        "name": text("加装电梯", "Lifts"),
        "also": [],
        "indicators": [],
    }
    corpus, _ = load(write(tmp_path, contents), Path())
    assert list(check(corpus)) == []
