"""Enters claims into the ledger as though their documents' texts had been searched."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.check.claims import claims, difference
from generator.load.tree import load
from generator.model.ledger import COLUMNS, LedgerRow


def enter_claims(data: Path) -> list[Path]:
    """Make the ledger confirm every claim of a data folder; the files written come back.

    Rows that do so already stay as they are.
    """
    corpus, _ = load(data)
    texts = {entry.value.id: entry.value.sha256 for entry in corpus.documents}
    rows = dict(corpus.ledger)
    changed = set()
    for claim in claims(corpus):
        if difference(claim, rows.get(claim.id), texts):
            stated = (claim.id, claim.document, texts[claim.document], claim.clause)
            rows[claim.id] = LedgerRow(*stated, offset=0, printed=claim.printed)
            changed.add(claim.document)
    by_document: dict[str, list[LedgerRow]] = defaultdict(list)
    for row in rows.values():
        by_document[row.document].append(row)
    return [_write(data, document, by_document[document]) for document in sorted(changed)]


def _write(data: Path, document: str, rows: Iterable[LedgerRow]) -> Path:
    path = data / "ledger" / f"{document}.csv"
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows)
    return path
