"""Benefits that a scheme's statements name."""

from pathlib import Path

import pytest

from generator.check.rules.provided_benefit import check
from tests.changes import drop, put
from tests.corpus import SCHEME, files, load_faults, rule_faults

STATED = (SCHEME, "provides", 0, "benefits")


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("own-spaces", "the programme has no benefit 'own-spaces'; did you mean 'own-space'?"),
        ("interest-subsidy", "the programme has no benefit 'interest-subsidy'"),
    ],
)
def test_bad(tmp_path: Path, named: str, message: str) -> None:
    contents = files()
    put(*STATED, value=["garage", named])(contents)
    [(path, place, told)] = rule_faults(tmp_path, contents, check)
    assert (path, told) == (SCHEME, f"{message} [provided-benefit]")
    assert f"^{named}" in place


def test_a_statement_that_names_none_is_refused(tmp_path: Path) -> None:
    contents = files()
    drop(*STATED)(contents)
    [(path, _, message)] = load_faults(tmp_path, contents)
    assert (path, "'benefits'" in message) == (SCHEME, True)


@pytest.mark.parametrize("named", [["own-space"], ["garage", "lamps"], []])
def test_good(tmp_path: Path, named: list[str]) -> None:
    contents = files()
    put(*STATED, value=named)(contents)
    assert rule_faults(tmp_path, contents, check) == []
