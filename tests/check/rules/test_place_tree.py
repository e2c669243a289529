"""The tree of places, and the places that figures are about."""

from pathlib import Path

import pytest

from generator.check.rules.place_tree import check
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, PROGRAMME, files, rule_faults

PLACES = "places.yml"


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            drop(PLACES, 4, "parent"),
            "^id: '990200'",
            "'990200' has no 'parent'; only a province may",
        ),
        (
            put(PLACES, 3, "parent", value="river-zone"),
            "parent: ^river-zone",
            "'river-zone' lies within itself",
        ),
        (
            put(PLACES, 2, "parent", value="990200"),
            "parent: ^'990200'",
            "the code 990102 does not lie within 990200",
        ),
        (
            both(put(PLACES, 4, "id", value="980200")),
            "parent: ^'990000'",
            "the code 980200 does not lie within 990000",
        ),
    ],
)
def test_bad_places(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents)
    del contents[PROGRAMME]["figures"][2], contents[ALLOCATION]
    assert rule_faults(tmp_path, contents, check) == [(PLACES, place, f"{message} [place-tree]")]


def test_a_circle_ends(tmp_path: Path) -> None:
    contents = files()
    put(PLACES, 0, "parent", value="990100")(contents)
    found = rule_faults(tmp_path, contents, check)
    circle = [one[1] for one in found if one[2].endswith("lies within itself [place-tree]")]
    assert circle == ["parent: ^'990100'", "parent: ^'990000'"]


@pytest.mark.parametrize(
    ("about", "name"), [("990200", "山州市"), ("990100", "云州市"), ("990000", "云省")]
)
def test_about_a_place_elsewhere(tmp_path: Path, about: str, name: str) -> None:
    contents = files()
    put(PROGRAMME, "figures", 2, "about", value=about)(contents)
    message = f"{name} does not lie within the plan's place [place-tree]"
    assert rule_faults(tmp_path, contents, check) == [(PROGRAMME, f"about: ^'{about}'", message)]


@pytest.mark.parametrize("about", ["990102", "river-zone", "unknown"])
def test_good(tmp_path: Path, about: str) -> None:
    contents = files()
    put(PROGRAMME, "figures", 2, "about", value=about)(contents)
    assert rule_faults(tmp_path, contents, check) == []
