"""A limit for people with and without a word on who they are."""

from pathlib import Path

import pytest

from generator.check.rules.who_said import check
from tests.changes import put
from tests.corpus import ALLOCATION, BENEFITS, FAMILY, PROGRAMME, SCHEME, Files, files, rule_faults
from tests.sample_data import text

LIMIT = {"indicator": "fee", "role": "limit", "purpose": "eligibility", "printed": "300元"}
LIST = {"id": "who", "title": text("谁", "Who"), "items": [text("车主", "Owners of cars")]}


def made(*lists: object) -> Files:
    """A programme of a limit alone, without a scheme."""
    contents = files()
    for beside in (SCHEME, ALLOCATION, BENEFITS):
        del contents[beside]
    contents[PROGRAMME] |= {"figures": [LIMIT], "lists": list(lists)}
    return contents


def test_bad(tmp_path: Path) -> None:
    [(path, _, message)] = rule_faults(tmp_path, made(), check)
    told = "it alone would stand under who is in; say in a list who they are [who-said]"
    assert (path, message) == (PROGRAMME, told)


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, made(LIST), check) == []


@pytest.mark.parametrize("purpose", ["entitlement", "requirement"])
def test_what_limits_nobody_needs_no_list(tmp_path: Path, purpose: str) -> None:
    contents = made()
    put(PROGRAMME, "figures", 0, "purpose", value=purpose)(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_a_scheme_says_whom_it_serves(tmp_path: Path) -> None:
    contents = made()
    contents[SCHEME] = files()[SCHEME]
    assert FAMILY in contents
    assert rule_faults(tmp_path, contents, check) == []
