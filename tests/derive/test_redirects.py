"""Redirects, and what moves along with a renamed id."""

from pathlib import Path

from generator.derive.redirects import resolved
from tests.corpus import dataset_of, files

SINCE = "2023-03-01"
Pairs = list[tuple[str, str, str]]


def pairs(folder: Path, *redirects: tuple[str, str, str]) -> Pairs:
    contents = files()
    contents["redirects.yml"] = [
        {"kind": kind, "old": old, "new": new, "since": SINCE} for kind, old, new in redirects
    ]
    found = resolved(dataset_of(folder, contents))
    assert {one.since for one in found} == {SINCE}
    return [(one.kind, one.old, one.new) for one in found]


def test_a_family_takes_nothing_along(tmp_path: Path) -> None:
    redirect = ("family", "cars", "parking")
    assert pairs(tmp_path, redirect) == [redirect]


def test_a_programme_takes_its_benefits_along(tmp_path: Path) -> None:
    first, *others = pairs(tmp_path, ("programme", "990100-2023.cars", "990100-2023.parking"))
    assert first == ("programme", "990100-2023.cars", "990100-2023.parking")
    assert others
    for kind, old, new in others:
        assert kind == "benefit"
        assert old.removeprefix("990100-2023.cars.") == new.removeprefix("990100-2023.parking.")


def test_a_place_takes_plans_and_programmes_along(tmp_path: Path) -> None:
    found = pairs(tmp_path, ("place", "980100", "990100"))
    assert found[:3] == [
        ("place", "980100", "990100"),
        ("plan", "980100-2023", "990100-2023"),
        ("programme", "980100-2023.parking", "990100-2023.parking"),
    ]
    assert all(old.startswith("980100-2023.parking.") for _, old, _ in found[3:])


def test_what_the_data_says_of_an_id_comes_first(tmp_path: Path) -> None:
    own = ("benefit", "990100-2023.cars.free", "990100-2023.parking.other")
    found = pairs(tmp_path, own, ("programme", "990100-2023.cars", "990100-2023.parking"))
    assert found[0] == own
    assert len({(kind, old) for kind, old, _ in found}) == len(found)
