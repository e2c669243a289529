"""Redirects of renamed ids."""

from pathlib import Path

import pytest

from generator.check.rules.redirect import check
from tests.changes import Change, add, both, put
from tests.corpus import files, rule_faults

REDIRECTS = "redirects.yml"
SINCE = {"since": "2023-03-01"}
SPACES = "990100-2023.parking.spaces-target"


@pytest.mark.parametrize(
    ("kind", "new"),
    [
        ("place", "990100"),
        ("document", "yunzhou-plan"),
        ("plan", "990100-2023"),
        ("programme", "990100-2023.parking"),
        ("topic", "city"),
        ("family", "parking"),
        ("indicator", "spaces"),
        ("figure", SPACES),
        ("benefit", "990100-2023.parking.free-spaces"),
        ("fact", "home"),
    ],
)
def test_good(tmp_path: Path, kind: str, new: str) -> None:
    contents = files()
    contents[REDIRECTS] = [{"kind": kind, "old": "old", "new": new} | SINCE]
    benefits = contents["plans/990100/2023/01-parking.benefits.yml"]["benefits"]
    new_id = f"990100-2023.parking.{benefits[0]['id']}"
    if kind == "benefit":
        contents[REDIRECTS][0]["new"] = new_id
    assert rule_faults(tmp_path, contents, check) == []


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            put(REDIRECTS, 0, "new", value="990100-2023.parkin"),
            "new: ^990100-2023.parkin",
            "there is no programme '990100-2023.parkin'; did you mean '990100-2023.parking'?",
        ),
        (
            put(REDIRECTS, 0, "kind", value="family"),
            "new: ^990100-2023.parking",
            "there is no family '990100-2023.parking'",
        ),
        (
            put(REDIRECTS, 0, "old", value="990100-2023.parking"),
            "old: ^990100-2023.parking",
            "'990100-2023.parking' is still in use as a programme",
        ),
        (
            add(
                REDIRECTS,
                value={"kind": "programme", "old": "x", "new": "990100-2023.car-parking"} | SINCE,
            ),
            "new: ^990100-2023.car-parking",
            "'990100-2023.car-parking' is redirected itself; name the id that it has now",
        ),
        (
            both(
                put(REDIRECTS, 0, "kind", value="family"),
                put(REDIRECTS, 0, "new", value="parking"),
                add(
                    REDIRECTS,
                    value={"kind": "family", "old": "990100-2023.car-parking", "new": "parking"}
                    | SINCE,
                ),
            ),
            "old: ^990100-2023.car-parking",
            "'990100-2023.car-parking' is redirected twice",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents)
    found = rule_faults(tmp_path, contents, check)
    assert (REDIRECTS, place, f"{message} [redirect]") in found
    assert len(found) == 1 + ("still in use" in message and "redirected itself" in str(found))


def test_a_circle_is_two_chains(tmp_path: Path) -> None:
    contents = files()
    contents[REDIRECTS] = [
        {"kind": "family", "old": "a", "new": "b"} | SINCE,
        {"kind": "family", "old": "b", "new": "a"} | SINCE,
    ]
    found = [one[2] for one in rule_faults(tmp_path, contents, check)]
    assert found == [
        f"'{name}' is redirected itself; name the id that it has now [redirect]" for name in "ba"
    ]


def test_the_same_old_id_of_another_kind_is_another(tmp_path: Path) -> None:
    contents = files()
    contents[REDIRECTS] = [
        {"kind": "family", "old": "car-parks", "new": "parking"} | SINCE,
        {"kind": "indicator", "old": "car-park", "new": "car-parks"} | SINCE,
    ]
    assert rule_faults(tmp_path, contents, check) == []
