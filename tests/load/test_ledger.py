"""Ledgers as `trace` writes them, and files that are none."""

from pathlib import Path

import pytest

from generator.load.ledger import read_ledger
from generator.model.ledger import LedgerRow

AGAIN = "; let `python -m generator trace` write the file again"
COLUMNS = "claim, document, sha256, clause, offset, printed"
HEAD = COLUMNS.replace(" ", "") + "\n"


def read(tmp_path: Path, text: str) -> tuple[list[LedgerRow], list[str]]:
    path = tmp_path / "plan.csv"
    path.write_text(text, encoding="utf-8")
    rows, faults = read_ledger(path, Path("ledger/plan.csv"))
    return rows, [str(fault) for fault in faults]


def test_a_row_is_read_with_its_commas(tmp_path: Path) -> None:
    rows, faults = read(tmp_path, HEAD + '990100-2023.x,plan,abc,四(一),12,"1,088个"\n')
    assert faults == []
    assert rows == [LedgerRow("990100-2023.x", "plan", "abc", "四(一)", 12, "1,088个")]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, f"expected the columns {COLUMNS}"),
        (
            "claim,document\n",
            1,
            f"expected the columns {COLUMNS}",
        ),
        (HEAD + "x,plan,abc,一,12,60元\nx,plan,abc\n", 3, "not a row of a ledger"),
        (HEAD + "x,plan,abc,一,soon,60元\n", 2, "not a row of a ledger"),
        (HEAD + f"x,plan,abc,一,1,{'元' * 200_000}\n", 2, "not a row of a ledger"),
    ],
)
def test_what_is_no_ledger_is_refused(tmp_path: Path, text: str, line: int, message: str) -> None:
    rows, faults = read(tmp_path, text)
    assert rows == []
    assert faults == [f"ledger/plan.csv:{line}:1: {message}{AGAIN} [ledger]"]
