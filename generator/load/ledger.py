"""Reads the ledger, a CSV file a document, which `trace` writes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from generator.called import command
from generator.fault import Fault
from generator.load.text import read_text
from generator.model.ledger import COLUMNS, LedgerRow

RULE = "ledger"
LONGEST = 131_072
"""Characters of a cell: the csv module's own limit, which other libraries raise for all."""
AGAIN = "; let `{} trace` write the file again"


def _rows(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """The rows; an empty one where a cell is longer than the csv module reads."""
    try:
        yield from reader
    except csv.Error:
        yield []


def read_ledger(path: Path, shown: Path) -> tuple[list[LedgerRow], list[Fault]]:
    """The rows of one file, or the first fault of a file that is not a ledger."""
    text, faults = read_text(path, shown)
    if text is None:
        return [], faults
    reader = csv.reader(text.splitlines())
    if tuple(next(reader, ())) != COLUMNS:
        why = f"expected the columns {', '.join(COLUMNS)}" + AGAIN.format(command())
        return [], [Fault(shown, 1, 1, why, RULE)]
    rows = []
    for cells in _rows(reader):
        if len(cells) != len(COLUMNS) or not cells[4].isdigit() or max(map(len, cells)) > LONGEST:
            why = "not a row of a ledger" + AGAIN.format(command())
            return [], [Fault(shown, reader.line_num, 1, why, RULE)]
        claim, document, sha256, clause, offset, printed = cells
        rows.append(LedgerRow(claim, document, sha256, clause, int(offset), printed))
    return rows, faults
