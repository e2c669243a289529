"""Ways through the schemes that several tables take; ids and citations are made here once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from generator.derive.dataset import Dataset
from generator.derive.records import Citation, SchemeRecord
from generator.model.ids import member_id
from generator.model.scheme import Scheme


class Identified(Protocol):
    """A member of a scheme with an id and a clause of its own."""

    @property
    def id(self) -> str:
        """Its id within the programme."""

    @property
    def clause(self) -> str:
        """Where in the scheme's document it stands."""


M = TypeVar("M", bound=Identified)


@dataclass(frozen=True)
class Member(Generic[M]):
    """A member of a scheme; `source` holds its `document_id` and `clause`."""

    id: str
    programme_id: str
    value: M
    source: dict[str, Any]


def source(citation: Citation) -> dict[str, Any]:
    """The columns `document_id` and `clause`."""
    return {"document_id": citation.document.id, "clause": citation.clause}


def schemes(dataset: Dataset) -> Iterator[tuple[str, SchemeRecord]]:
    """Every scheme with its programme's id, plan by plan."""
    for programme in dataset.programmes():
        if programme.scheme:
            yield programme.id, programme.scheme


def members(dataset: Dataset, pick: Callable[[Scheme], Iterable[M]]) -> Iterator[Member[M]]:
    """Every member that `pick` finds in a scheme, in the document's order."""
    for programme, record in schemes(dataset):
        for member in pick(record.scheme):
            where = source(record.cite(member.clause))
            yield Member(member_id(programme, member.id), programme, member, where)
