"""Files are named after what they hold."""

from pathlib import Path

import pytest

from generator.check.rules.file_name import check
from tests.changes import Change, both, move, put
from tests.corpus import ALLOCATION, BENEFITS, FAMILY, PLAN, PROGRAMME, SCHEME, files, rule_faults
from tests.sample_scheme import scheme

SECOND = "plans/990100/2023/02-parking.scheme.yml"
LISTED = "plans/990100/2023/02-parking.benefits.yml"
TABLE = "plans/990100/2023/01-park.allocation.yml"
OTHER = "plans/990100/2023/1-parking.yml"


@pytest.mark.parametrize(
    ("change", "path", "place", "message"),
    [
        (
            move(FAMILY, "families/cars.yml"),
            "families/cars.yml",
            "id: ^parking",
            "the file should be parking.yml",
        ),
        (
            put(PLAN, "year", value=2024),
            PLAN,
            "place: ^'990100'",
            "the file should be plans/990100/2024.yml",
        ),
        (
            put(PLAN, "place", value="990200"),
            PLAN,
            "place: ^'990200'",
            "the file should be plans/990200/2023.yml",
        ),
        (move(PROGRAMME, OTHER), OTHER, "id: ^parking", "the file should be 01-parking.yml"),
        (
            put(PROGRAMME, "number", value=12),
            PROGRAMME,
            "id: ^parking",
            "the file should be 12-parking.yml",
        ),
        (
            put(SECOND, value=scheme()),
            SECOND,
            "programme: ^parking",
            "the file should be 01-parking.scheme.yml",
        ),
        (
            move(BENEFITS, LISTED),
            LISTED,
            "programme: ^parking",
            "the file should be 01-parking.benefits.yml",
        ),
        (
            move(ALLOCATION, TABLE),
            TABLE,
            "programme: ^parking",
            "the file should be 01-parking.allocation.yml",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, path: str, place: str, message: str) -> None:
    contents = files()
    change(contents)
    if path == PROGRAMME:
        del contents[SCHEME], contents[ALLOCATION], contents[BENEFITS]
    assert rule_faults(tmp_path, contents, check) == [(path, place, f"{message} [file-name]")]


@pytest.mark.parametrize(
    "change",
    [
        both(
            put(PROGRAMME, "number", value=12),
            move(PROGRAMME, "plans/990100/2023/12-parking.yml"),
            move(SCHEME, "plans/990100/2023/12-parking.scheme.yml"),
            move(ALLOCATION, "plans/990100/2023/12-parking.allocation.yml"),
            move(BENEFITS, "plans/990100/2023/12-parking.benefits.yml"),
        ),
        lambda contents: put(PLAN, "programmes", value=[contents.pop(PROGRAMME)])(contents),
    ],
    ids=["two digits", "in the plan's file"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
