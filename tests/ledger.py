"""Ledgers for made-up data, whose documents have no text that `trace` could read."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

from generator.check.claims import claims
from generator.load.tree import load
from generator.model.ledger import COLUMNS


def write_made_up_ledgers(data: Path) -> None:
    """Write, for a folder of made-up data, the rows that `trace` would write, at offset 0."""
    corpus, _ = load(data, Path())
    texts = {entry.value.id: entry.value.sha256 for entry in corpus.documents}
    rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    for claim in claims(corpus):
        sha256 = texts.get(claim.document, "0" * 64)
        row = (claim.id, claim.document, sha256, claim.clause, 0, claim.printed)
        rows[claim.document].append(row)
    folder = data / "ledger"
    folder.mkdir(exist_ok=True)
    for document, listed in rows.items():
        with (folder / f"{document}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([COLUMNS, *listed])
