"""Entries of the vocabularies that nothing uses."""

from pathlib import Path

import pytest

from generator.check.rules.unused import check
from tests import sample_benefits, sample_data
from tests.changes import Change, add, both
from tests.corpus import FAMILY, files, rule_faults

FACT = sample_benefits.width() | {"unit": "metre"}
METRE = sample_data.units()[0] | {"id": "metre", "printed": ["米"]}
INDICATOR = sample_data.family()["indicators"][0] | {"id": "bays"}
FEE = sample_data.family()["indicators"][2] | {"id": "deposit"}
TOPIC = sample_data.topics()[0] | {"id": "sport"}


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (
            both(add("facts.yml", value=FACT), add("units.yml", value=METRE)),
            "facts.yml",
            "the fact 'width' is unused: no rule asks for it",
        ),
        (
            add(FAMILY, "indicators", value=INDICATOR),
            FAMILY,
            "the indicator 'bays' is unused: no figure has it",
        ),
        (
            add("indicators.yml", value=FEE),
            "indicators.yml",
            "the indicator 'deposit' is unused: no figure has it",
        ),
        (
            add("topics.yml", value=TOPIC),
            "topics.yml",
            "the topic 'sport' is unused: no family belongs to it",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, path: str, message: str) -> None:
    contents = files()
    change(contents)
    identifier = message.split("'")[1]
    assert rule_faults(tmp_path, contents, check) == [
        (path, f"id: ^{identifier}", f"{message} [unused]")
    ]


@pytest.mark.parametrize(
    "change",
    [
        both(),
        add("units.yml", value=METRE),
        add("facts.yml", value=FACT | {"opening": True, "unit": "count"}),
    ],
    ids=["the sample", "a unit that waits for a figure", "an opening question"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
