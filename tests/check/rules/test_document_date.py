"""Dates of documents that can't be."""

from pathlib import Path

import pytest

from generator.check.rules.document_date import check
from tests.corpus import files, rule_faults

FILE = "documents.yml"


def found(tmp_path: Path, **dates: str) -> list[tuple[str, str]]:
    contents = files()
    for key in ("issued", "published"):
        contents[FILE][0].pop(key, None)
    contents[FILE][0] |= dates
    return [(place, message) for _, place, message in rule_faults(tmp_path, contents, check)]


@pytest.mark.parametrize(
    ("issued", "published", "place", "message"),
    [
        ("2023-02-22", "2022-02-23", "published", "published on 2022-02-23, before it was issued"),
        ("2023-03", "2023-02-28", "published", "published on 2023-02-28, before it was issued"),
        ("2999-01-01", "2999-01-02", "issued", "2999-01-01 has not come yet"),
        ("2023-01-01", "2999-01-02", "published", "2999-01-02 has not come yet"),
    ],
)
def test_bad(tmp_path: Path, issued: str, published: str, place: str, message: str) -> None:
    [*_, (where, said)] = sorted(
        found(tmp_path, issued=issued, published=published), key=lambda one: place in one[0]
    )
    assert place in where
    assert said.startswith(message)


@pytest.mark.parametrize(
    "dates",
    [
        {"issued": "2023-02-22", "published": "2023-02-22"},
        {"issued": "2023-02-22", "published": "2023-02"},
        {"issued": "2023", "published": "2023-01-01"},
        {"published": "2020-01-01"},
        {},
    ],
)
def test_good(tmp_path: Path, dates: dict[str, str]) -> None:
    assert found(tmp_path, **dates) == []
