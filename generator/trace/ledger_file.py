"""Writes a document's ledger."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from generator.model.ledger import COLUMNS
from generator.trace.place import Placed
from generator.trace.source_text import SourceText


def ledger_text(source: SourceText, placed: Iterable[Placed]) -> str:
    """The file's text: a header and a line a claim, in the order of the document."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for verified in sorted(placed, key=lambda found: (found.start, found.claim.id)):
        claim = verified.claim
        writer.writerow(
            (claim.id, claim.document, source.sha256, claim.clause, verified.start, claim.printed)
        )
    return buffer.getvalue()


def stands(data: Path, source: SourceText, placed: Iterable[Placed]) -> bool:
    """Whether the document's ledger says just this already."""
    path = _path(data, source)
    return path.is_file() and path.read_text(encoding="utf-8") == ledger_text(source, placed)


def write_ledger(data: Path, source: SourceText, placed: Iterable[Placed]) -> None:
    """Write `data/ledger/DOCUMENT.csv` in one go."""
    path = _path(data, source)
    path.parent.mkdir(exist_ok=True)
    draft = path.with_suffix(".csv.draft")
    draft.write_text(ledger_text(source, placed), encoding="utf-8")
    draft.replace(path)


def _path(data: Path, source: SourceText) -> Path:
    return data / "ledger" / f"{source.document_id}.csv"
