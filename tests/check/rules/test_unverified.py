"""Claims that the ledger does not confirm."""

from pathlib import Path

import pytest

from generator.check.rules.unverified import check
from generator.load.tree import load
from tests.corpus import PLAN, PROGRAMME, corpus_of, files, where, write

TRACE = "; run `python -m generator trace SOURCES` [unverified]"
LEDGER = "ledger/yunzhou-plan.csv"


def found_after(folder: Path, old: str, new: str) -> list[tuple[str, str, str]]:
    """What the rule finds once a text of the plan's ledger is another one."""
    contents = files()
    ledger = (write(folder, contents) / LEDGER).read_text(encoding="utf-8")
    assert old in ledger
    (folder / LEDGER).write_text(ledger.replace(old, new), encoding="utf-8")
    return where(folder, check(load(folder, Path())[0]))


@pytest.mark.parametrize(
    ("old", "new", "path", "place", "message"),
    [
        (
            "parking.spaces-target,",
            "parking.gone,",
            PROGRAMME,
            "printed: ^100个",
            "'100个' has not been looked up in yunzhou-plan",
        ),
        (
            "引言,0,1项",
            "末段,0,1项",
            PLAN,
            "printed: ^1项",
            "'1项' was found in 末段; here it is '1项'",
        ),
        (
            ",0,超80个",
            ",0,80个",
            PROGRAMME,
            "printed: ^超80个",
            "'80个' was found in 一(一); here it is '超80个'",
        ),
    ],
)
def test_bad(tmp_path: Path, old: str, new: str, path: str, place: str, message: str) -> None:
    assert found_after(tmp_path, old, new) == [(path, place, message + TRACE)]


def test_a_document_that_has_changed_since(tmp_path: Path) -> None:
    found = found_after(tmp_path, "a" * 64, "c" * 64)
    prints, clauses_of_benefits = 9, 3
    assert len(found) == prints + clauses_of_benefits
    assert {one[2].partition("' ")[2] for one in found} == {
        f"was looked up in another text than yunzhou-plan has now{TRACE}"
    }


def test_a_document_with_a_fault_causes_no_others(tmp_path: Path) -> None:
    contents = files()
    contents["documents.yml"][0]["issued"] = "2023-02-30"
    corpus, faults = load(write(tmp_path, contents), Path())
    assert len(faults) == 1
    assert list(check(corpus)) == []


def test_good(tmp_path: Path) -> None:
    assert where(tmp_path, check(corpus_of(tmp_path, files()))) == []
