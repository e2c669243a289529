"""References to nothing, of every kind, each with the nearest thing there is."""

from pathlib import Path

import pytest

from generator.check.rules.unknown_reference import check
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, BENEFITS, FAMILY, PLAN, PROGRAMME, SCHEME, files, rule_faults

CASES = [
    (
        "places.yml",
        put(1, "parent", value="9900000"),
        "parent: ^'9900000'",
        "place '9900000'|990000",
    ),
    ("documents.yml", put(0, "place", value="99"), "place: ^'99'", "place '99'"),
    (FAMILY, put("topic", value="citi"), "topic: ^citi", "topic 'citi'|city"),
    (FAMILY, put("indicators", 2, "unit", value="CNX"), "unit: ^CNX", "unit 'CNX'|CNY"),
    (
        "glossary.yml",
        put(0, "family", value="parkin"),
        "family: ^parkin",
        "family 'parkin'|parking",
    ),
    (
        "bodies.yml",
        put(0, "printed", "990109", value="局"),
        "'990109': ^局",
        "place '990109'|990102",
    ),
    (PLAN, put("place", value="x"), "place: ^x", "place 'x'"),
    (PLAN, put("documents", 0, value="yunzhou"), "^yunzhou", "document 'yunzhou'|yunzhou-plan"),
    (
        PLAN,
        put("coordinator", value="finances"),
        "coordinator: ^finances",
        "body 'finances'|finance",
    ),
    (PROGRAMME, put("family", value="parkin"), "family: ^parkin", "family 'parkin'|parking"),
    (PROGRAMME, put("bodies", "lead", 0, value="house"), "^house", "body 'house'|housing"),
    (
        PROGRAMME,
        put("figures", 2, "about", value="river"),
        "about: ^river",
        "place 'river'|river-zone",
    ),
    (
        PROGRAMME,
        put("bodies", "implementing", 0, "document", value="scheme"),
        "document: ^scheme",
        "document 'scheme'|yunzhou-scheme",
    ),
    (SCHEME, put("offices", 0, "body", value="houses"), "body: ^houses", "body 'houses'|housing"),
    (SCHEME, put("institutions", 0, "place", value="x"), "place: ^x", "place 'x'"),
    (SCHEME, put("institutions", 0, "serves", 0, value="x"), "^x", "place 'x'"),
    (SCHEME, put("implementing", 0, "id", value="x"), "^id: x", "body 'x'"),
    (ALLOCATION, put("missing", value=["x"]), "^x", "place 'x'"),
    ("facts.yml", put(0, "unit", value="counts"), "unit: ^counts", "unit 'counts'|count"),
    (
        BENEFITS,
        put("benefits", 0, "audience", 0, value="driver"),
        "^driver",
        "audience 'driver'|drivers",
    ),
    (
        BENEFITS,
        put("benefits", 1, "who", "any", 1, "not", "fact", value="bougt"),
        "fact: ^bougt",
        "fact 'bougt'|bought",
    ),
    (
        BENEFITS,
        put("benefits", 0, "cases", 1, "given", value={"ages": 17}),
        "ages: ^17",
        "fact 'ages'|age",
    ),
    (
        BENEFITS,
        both(drop("benefits", 0, "who"), put("benefits", 0, "follows", value="99")),
        "follows: ^'99'",
        "place '99'",
    ),
    (
        BENEFITS,
        put("benefits", 0, "document", value="scheme"),
        "document: ^scheme",
        "document 'scheme'|yunzhou-scheme",
    ),
]


@pytest.mark.parametrize(("path", "change", "place", "thing"), CASES)
def test_bad(tmp_path: Path, path: str, change: Change, place: str, thing: str) -> None:
    contents = files()
    change(contents[path])
    what, _, near = thing.partition("|")
    hint = f"; did you mean '{near}'?" if near else ""
    found = rule_faults(tmp_path, contents, check)
    assert found == [(path, place, f"there is no {what}{hint} [unknown-reference]")]


@pytest.mark.parametrize(
    ("path", "field", "used", "message"),
    [
        (PROGRAMME, "group", "travels", "the plan has no group 'travels'; did you mean 'travel'?"),
        (SCHEME, "programme", "park", "the plan has no programme 'park'; did you mean 'parking'?"),
        (ALLOCATION, "programme", "x", "the plan has no programme 'x'"),
        (BENEFITS, "programme", "x", "the plan has no programme 'x'"),
    ],
)
def test_bad_within_a_plan(tmp_path: Path, path: str, field: str, used: str, message: str) -> None:
    contents = files()
    put(path, field, value=used)(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (path, f"{field}: ^{used}", f"{message} [unknown-reference]")
    ]


@pytest.mark.parametrize("path", [SCHEME, ALLOCATION])
def test_a_document_of_a_scheme_or_table(tmp_path: Path, path: str) -> None:
    contents = files()
    put(path, "document", value="x")(contents)
    found = rule_faults(tmp_path, contents, check)
    assert found[0] == (path, "document: ^x", "there is no document 'x' [unknown-reference]")


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
