"""The ledger: where in which text each claim of the data was found."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS = ("claim", "document", "sha256", "clause", "offset", "printed")


@dataclass(frozen=True)
class LedgerRow:
    """One claim's place; `offset` counts the characters of the document's text from 0."""

    claim: str
    document: str
    sha256: str
    clause: str
    offset: int
    printed: str
