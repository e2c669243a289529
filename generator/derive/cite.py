"""Where something is stated: its own document and clause, or those around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from generator.derive.records import Citation
from generator.model.document import Document
from generator.model.plan import Plan


class Sourced(Protocol):
    """Anything that may name a document and a clause."""

    @property
    def document(self) -> str | None:
        """A document's id, or None for that of the thing around."""

    @property
    def clause(self) -> str | None:
        """A clause, or None for that of the thing around."""


def cite(documents: Mapping[str, Document], plan: Plan, *chain: Sourced | None) -> Citation:
    """The nearest document and clause of `chain`, inmost first; at the end the plan's own."""
    given = [one for one in chain if one is not None]
    document = next((one.document for one in given if one.document), plan.documents[0])
    clause = next((one.clause for one in given if one.clause), plan.clause)
    return Citation(documents[document], clause)
