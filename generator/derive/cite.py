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
    given = [sourced for sourced in chain if sourced is not None]
    document = next((sourced.document for sourced in given if sourced.document), plan.documents[0])
    clause = next((sourced.clause for sourced in given if sourced.clause), plan.clause)
    return Citation(documents[document], clause)
