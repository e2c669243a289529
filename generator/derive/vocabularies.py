"""The vocabularies of a dataset by id, for those who join with them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy

from generator.check.quantities import units_of
from generator.derive.dataset import Dataset
from generator.model.family import Indicator
from generator.model.ledger import LedgerRow
from generator.model.programme import Figure, Programme


class Vocabularies:
    """Look-ups by id; `units` is the quantity grammar's vocabulary."""

    def __init__(self, dataset: Dataset) -> None:
        """Index the vocabularies; `verified` are the ledger's rows that hold, by claim."""
        self.verified: Mapping[str, LedgerRow] = {}
        self.places = dataset.places
        self.audiences = dataset.audiences
        self.units = units_of(dataset.units.values())
        self.unit_names = {
            unit.id: (unit.name.en.one, unit.name.en.other) for unit in dataset.units.values()
        }
        self.documents = {document.id: document for document in dataset.documents}
        self.bodies = {body.id: body for body in dataset.bodies}
        self.topics = {topic.id: topic for topic in dataset.topics}
        self.families = {family.id: family for family in dataset.families}
        self.shared = {indicator.id: indicator for indicator in dataset.shared_indicators}

    def with_verified(self, rows: Mapping[str, LedgerRow]) -> Vocabularies:
        """The same, with these rows of the ledger."""
        other = copy(self)
        other.verified = rows
        return other

    def indicator(self, programme: Programme | None, figure: Figure) -> Indicator:
        """A figure's indicator: one that all share, or of its own or its programme's family."""
        identifier = figure.indicator
        if identifier in self.shared or programme is None:
            return self.shared[identifier]
        family = self.families[figure.family or programme.family]
        return next(indicator for indicator in family.indicators if indicator.id == identifier)
