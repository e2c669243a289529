"""Shares with and without a word on what they are a share of."""

from pathlib import Path

import pytest

from generator.check.rules.share_note import check
from tests.changes import put
from tests.corpus import FAMILY, SCHEME, Files, files, rule_faults
from tests.sample_data import text
from tests.sample_scheme import CLAUSE

SHARE = {"indicator": "fee", "role": "share", "printed": "4:6", "clause": CLAUSE}


def made(purpose: str, **more: object) -> Files:
    contents = files()
    contents[SCHEME]["figures"].append(SHARE | more)
    at = [indicator["id"] for indicator in contents[FAMILY]["indicators"]].index("fee")
    put(FAMILY, "indicators", at, "purpose", value=purpose)(contents)
    return contents


@pytest.mark.parametrize("purpose", ["money", "requirement"])
def test_bad(tmp_path: Path, purpose: str) -> None:
    [(path, _, message)] = rule_faults(tmp_path, made(purpose), check)
    assert (path, message) == (SCHEME, "'4:6' is a share; say in 'note' of what [share-note]")


@pytest.mark.parametrize("purpose", ["money", "requirement"])
def test_good(tmp_path: Path, purpose: str) -> None:
    contents = made(purpose, note=text("只是停车费。", "Of the fee alone."))
    assert rule_faults(tmp_path, contents, check) == []


def test_a_share_that_is_a_target_is_named_by_its_indicator(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, made("target"), check) == []
