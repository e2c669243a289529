"""Which numbers the data of a programme hold: figures, conditions, dates, lists and counts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.check.benefits import Located, benefits, by_place
from generator.check.quantities import Quantities
from generator.check.walk import Owner, owners
from generator.lang import LANGUAGES
from generator.load.corpus import Corpus
from generator.model.base import Text
from generator.model.benefit import Benefit
from generator.model.programme import Figure
from generator.quantity.prose import numbers

Key = tuple[str, int, str]
MONTHS = 12


class StatedNumbers:
    """The numbers that texts may hold, by what `Owner.key` gives: a programme, or a plan itself."""

    def __init__(self, corpus: Corpus) -> None:
        """Gather them from all owners and benefits, once."""
        self._quantities = Quantities(corpus)
        self._found: dict[Key, set[Decimal]] = defaultdict(set)
        self._rules = by_place(corpus)
        self._names = {entry.value.id: entry.value.name for entry in corpus.places}
        for owner in owners(corpus):
            self._found[owner.key].update(self._of_owner(owner))
        for located in benefits(corpus):
            self._found[located.owner].update(self._of_benefit(located))

    def of(self, key: Key) -> frozenset[Decimal]:
        """What a programme's texts may hold; a plan's texts, what any of its programmes' may."""
        place, year, programme = key
        keys = [key] if programme else [near for near in self._found if near[:2] == (place, year)]
        name = self._names.get(place)
        own = {Decimal(year), *(self.in_text(name) if name else ())}
        return frozenset(own.union(*(self._found[each] for each in keys)))

    def in_text(self, text: Text) -> Iterator[Decimal]:
        """The numbers of a text in both languages."""
        for lang in LANGUAGES:
            found = numbers(text.of(lang), lang, self._quantities.units)
            yield from (number.value for number in found)

    def _of_owner(self, owner: Owner) -> Iterator[Decimal]:
        record = owner.entry.value
        parts: dict[str, Decimal] = defaultdict(Decimal)
        for _, figure in owner.figures:
            yield from self._of_figure(figure)
            value = self._quantities.read(figure)
            if figure.about and value:
                parts[figure.indicator] += value.value
        yield from parts.values()
        for _, listed in owner.lists:
            yield Decimal(len(listed.items))
            for text in (listed.title, *listed.items):
                yield from self.in_text(text)
        for text in getattr(record, "serves", ()):
            yield from self.in_text(text)
        for _, milestone in owner.milestones:
            yield from _of_date(milestone.date)
        for phase in getattr(record, "phases", ()):
            yield from (*_of_date(phase.start), *_of_date(phase.end))
        if owner.entry is owner.plan:
            yield from (Decimal(count) for _, count in record.states if isinstance(count, int))

    def _of_figure(self, figure: Figure) -> Iterator[Decimal]:
        """Its value and its range's end, and all numbers of its print: 每3个月, 4:6."""
        if quantity := self._quantities.read(figure):
            yield quantity.value
            yield from () if quantity.value_max is None else (quantity.value_max,)
            bases = f"{quantity.per} {quantity.period}"  # 1000persons, 2week
            yield from (Decimal(count) for count in re.findall(r"\b\d+", bases))
        found = numbers(figure.printed, "zh", self._quantities.units)
        yield from (number.value for number in found)
        yield from _of_date(figure.as_of)

    def _of_benefit(self, located: Located) -> Iterator[Decimal]:
        benefit = located.benefit
        rule = self._rules.get((benefit.follows or "", located.plan.value.year, benefit.id))
        for each in (benefit, *([rule] if rule else [])):
            yield from _of_rule(each)
        yield from (*_of_date(benefit.since), *_of_date(benefit.until))
        for text in benefit.also_required:
            yield from self.in_text(text.text)


def _of_rule(benefit: Benefit) -> Iterator[Decimal]:
    """What conditions compare with (of `below` the last one), months as years, how many options."""
    for _, leaf in benefit.leaves:
        if isinstance(leaf.value, list):
            yield Decimal(len(leaf.value))
            yield from (number for option in leaf.value for number in _of_date(option))
        elif isinstance(leaf.value, str):
            yield from _of_date(leaf.value)
        elif not isinstance(leaf.value, bool):
            yield Decimal(str(leaf.value))
            yield Decimal(str(leaf.value)) / MONTHS
            yield from (Decimal(str(leaf.value)) - 1,) if leaf.operator == "below" else ()


def _of_date(date: str | None) -> Iterator[Decimal]:
    """The numbers of a date, or of an option's id such as `grade-2`."""
    yield from (Decimal(part) for part in (date or "").split("-") if part.isdigit())
