"""What the plans of a family state, indicator by indicator, for tables and for charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.model.base import Text
from generator.model.family import Family, Indicator
from generator.render.maker import Maker
from generator.render.tiles import ROLE_ORDER, stated

Figures = tuple[FigureRecord, ...]


@dataclass(frozen=True)
class Compared:
    """One indicator in one role: which programmes state it, in the order of their places.

    `silent` are the others by the reason why they show no figure.
    """

    indicator: Indicator
    role: str
    stated: tuple[tuple[ProgrammeRecord, Figures], ...]
    silent: dict[str, list[ProgrammeRecord]]

    @property
    def name(self) -> Text:
        """The indicator's name, or the figures' own where all of them bear the same."""
        first, *others = [figure.name for _, figures in self.stated for figure in figures]
        return first if all(name == first for name in others) else self.indicator.name


def compared_figures(
    maker: Maker, family: Family, records: Sequence[ProgrammeRecord]
) -> Iterator[Compared]:
    """Each indicator and role that any of the programmes states for itself.

    Background is of no place, so it stands on the programme's own page alone.
    """
    own = [
        [
            figure
            for figure in stated(record)
            if not figure.about and figure.purpose != "background" and figure.family_id == family.id
        ]
        for record in records
    ]
    keys = {(figure.indicator.id, figure.role): figure.indicator for part in own for figure in part}
    order = list(dict.fromkeys(identifier for identifier, _ in keys))
    ranked = sorted(keys, key=lambda key: (order.index(key[0]), ROLE_ORDER.index(key[1])))
    for identifier, role in ranked:
        indicator = keys[identifier, role]
        found: list[tuple[ProgrammeRecord, Figures]] = []
        silent: dict[str, list[ProgrammeRecord]] = {}
        for record, part in zip(records, own, strict=True):
            figures = tuple(
                figure
                for figure in part
                if (figure.indicator.id, figure.role) == (identifier, role)
            )
            if figures:
                found.append((record, figures))
            else:
                silent.setdefault(_silence(maker, record, indicator, role), []).append(record)
        yield Compared(indicator, role, tuple(found), silent)


def _silence(maker: Maker, record: ProgrammeRecord, indicator: Indicator, role: str) -> str:
    """Why a programme shows no figure: lost with a part of the copy, said for all, or not said."""
    for wider in record.figures:
        if wider.indicator.id == indicator.within and wider.role == role:
            return maker.word("stated_for_all", name=maker.pick(wider.name))
    lost = record.programme.may_have_lost(indicator.id)
    return maker.word("not_in_copy" if lost else "not_stated")
