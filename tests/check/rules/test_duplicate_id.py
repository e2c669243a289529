"""Ids that stand twice, each in its namespace."""

from pathlib import Path

import pytest

from generator.check.rules.duplicate_id import check
from tests import sample_benefits, sample_data
from tests.changes import Change, add, both, put
from tests.corpus import BENEFITS, FAMILY, PLAN, PROGRAMME, SCHEME, files, rule_faults
from tests.sample_data import Data

KEY = "; give one of them a 'key'"


def twice(path: str, record: Data) -> Change:
    return add(path, value=record)


def again(**changes: object) -> Data:
    return sample_data.programme() | changes


CASES = [
    (
        twice("topics.yml", sample_data.topics()[0]),
        ("topics.yml", "id: ^city"),
        "'city' stands twice; first at topics.yml:1",
    ),
    (
        twice("places.yml", sample_data.places()[0]),
        ("places.yml", "id: ^'990000'"),
        "'990000' stands twice; first at places.yml:1",
    ),
    (
        twice("documents.yml", sample_data.documents()[0]),
        ("documents.yml", "id: ^yunzhou-plan"),
        "'yunzhou-plan' stands twice; first at documents.yml:1",
    ),
    (
        put("documents.yml", 1, "sha256", value="a" * 64),
        ("documents.yml", f"sha256: ^{'a' * 64}"),
        f"'{'a' * 64}' stands twice; first at documents.yml:21; the same text",
    ),
    (
        put(FAMILY, "indicators", 0, "id", value="programmes"),
        (FAMILY, "id: ^programmes"),
        "'programmes' stands twice; first at indicators.yml:1",
    ),
    (
        put("families/more.yml", value=sample_data.family() | {"indicators": []}),
        (FAMILY, "id: ^parking"),
        "'parking' stands twice; first at families/more.yml:1",
    ),
    (
        put("plans/990101/2023.yml", value=sample_data.plan() | {"figures": [], "milestones": []}),
        ("plans/990101/2023.yml", "year: ^2023"),
        "'990100 2023' stands twice; first at plans/990100/2023.yml:2",
    ),
    (
        put(PLAN, "programmes", value=[again(number=2, figures=[], lists=[], milestones=[])]),
        (PLAN, "id: ^parking"),
        f"'parking' stands twice; first at {PROGRAMME}:1",
    ),
    (
        put(PLAN, "programmes", value=[again(id="more")]),
        (PROGRAMME, "number: ^1"),
        f"'1' stands twice; first at {PLAN}:",
    ),
    (
        both(add(PLAN, "groups", value=sample_data.plan()["groups"][0])),
        (PLAN, "id: ^travel"),
        f"'travel' stands twice; first at {PLAN}:",
    ),
    (
        add(PROGRAMME, "figures", value=sample_data.programme()["figures"][0]),
        (PROGRAMME, "^indicator: spaces"),
        f"'spaces-target' stands twice; first at {PROGRAMME}:",
    ),
    (
        put(SCHEME, "milestones", 0, "key", value="done"),
        (SCHEME, "^key: done"),
        f"'done' stands twice; first at {PROGRAMME}:",
    ),
    (
        put(SCHEME, "lists", 0, "id", value="works"),
        (SCHEME, "^id: works"),
        f"'works' stands twice; first at {PROGRAMME}:",
    ),
    (
        twice("facts.yml", sample_benefits.facts()[0]),
        ("facts.yml", "id: ^age"),
        "'age' stands twice; first at facts.yml:1",
    ),
    (
        put("units.yml", 2, "printed", value=["户", "个"]),
        ("units.yml", "^个"),
        "'个' stands twice; first at units.yml:",
    ),
    (
        put("units.yml", 0, "printed", value=["元", "元"]),
        ("units.yml", "^元"),
        "'元' stands twice; first at units.yml:",
    ),
    (
        twice("units.yml", {**files()["units.yml"][0], "printed": ["套"]}),
        ("units.yml", "id: ^CNY"),
        "'CNY' stands twice; first at units.yml:",
    ),
    (
        twice("audiences.yml", sample_benefits.audiences()[0]),
        ("audiences.yml", "id: ^drivers"),
        "'drivers' stands twice; first at audiences.yml:1",
    ),
    (
        put(BENEFITS, "benefits", 2, "id", value="garage"),
        (BENEFITS, "id: ^garage"),
        f"'garage' stands twice; first at {BENEFITS}:",
    ),
    (
        put(BENEFITS, "benefits", 2, "id", value="works"),
        (BENEFITS, "id: ^works"),
        f"'works' stands twice; first at {PROGRAMME}:",
    ),
    (
        put(
            "plans/990100/2023/02-lamps.benefits.yml",
            value={"programme": "lamps", "benefits": [sample_benefits.lamps()]},
        ),
        ("plans/990100/2023/02-lamps.benefits.yml", "id: ^lamps"),
        f"'lamps' stands twice; first at {BENEFITS}:",
    ),
]


@pytest.mark.parametrize(("change", "place", "message"), CASES)
def test_bad(tmp_path: Path, change: Change, place: tuple[str, str], message: str) -> None:
    contents = files()
    change(contents)
    [(path, line, said)] = rule_faults(tmp_path, contents, check)
    assert (path, line) == place
    assert said.startswith(message)
    assert said.endswith(" [duplicate-id]")
    assert (KEY in said) == ("spaces-target" in said)


@pytest.mark.parametrize(
    "name", ["phases", "routes", "offices", "references", "institutions", "forms"]
)
def test_members_of_a_scheme(tmp_path: Path, name: str) -> None:
    contents = files()
    key = "key" if name == "phases" else "id"
    add(SCHEME, name, value=contents[SCHEME][name][0])(contents)
    [(path, line, said)] = rule_faults(tmp_path, contents, check)
    identifier = contents[SCHEME][name][0][key]
    assert (path, line) == (SCHEME, f"{key}: ^{identifier}")
    assert said.startswith(f"'{identifier}' stands twice; first at {SCHEME}:")


def test_good(tmp_path: Path) -> None:
    contents = files()
    key = contents[PROGRAMME]["figures"][0] | {"key": "second"}
    both(
        add(PROGRAMME, "figures", value=key),
        put("plans/990100/2024.yml", value=sample_data.plan() | {"year": 2024}),
    )(contents)
    assert rule_faults(tmp_path, contents, check) == []
