"""Writes a document's ledger."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from generator.model.ledger import COLUMNS, LedgerRow
from generator.trace.place import Placed
from generator.trace.source_text import SourceText


def ledger_text(source: SourceText, placed: Iterable[Placed], kept: Iterable[LedgerRow]) -> str:
    """The file's text: a header and a line a claim, in the order of the document.

    Of what isn't found where it stood with another print, the old row is `kept`.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    rows = [
        LedgerRow(
            each.claim.id,
            each.claim.document,
            source.sha256,
            each.claim.clause,
            each.start,
            each.claim.printed,
        )
        for each in placed
    ]
    for row in sorted([*rows, *kept], key=lambda row: (row.offset, row.claim)):
        writer.writerow([getattr(row, column) for column in COLUMNS])
    return buffer.getvalue()


def stands(
    data: Path, source: SourceText, placed: Iterable[Placed], kept: Iterable[LedgerRow]
) -> bool:
    """Whether the document's ledger says just this already."""
    path = _path(data, source)
    return path.is_file() and path.read_text(encoding="utf-8") == ledger_text(source, placed, kept)


def write_ledger(
    data: Path, source: SourceText, placed: Iterable[Placed], kept: Iterable[LedgerRow]
) -> None:
    """Write `data/ledger/DOCUMENT.csv` in one go."""
    path = _path(data, source)
    path.parent.mkdir(exist_ok=True)
    draft = path.with_suffix(".csv.draft")
    draft.write_text(ledger_text(source, placed, kept), encoding="utf-8")
    draft.replace(path)


def _path(data: Path, source: SourceText) -> Path:
    return data / "ledger" / f"{source.document_id}.csv"
