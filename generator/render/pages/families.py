"""The list of families, and the page that sets each family's plans side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator import paths
from generator.derive.near import only
from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.model.base import Text
from generator.model.family import Family, Indicator
from generator.render.card import subject_card
from generator.render.chart import Datum, bar_chart
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.render.pages.topics import families_of
from generator.render.search_words import family_names
from generator.render.tiles import ROLE_ORDER, stated
from generator.site import Page


@dataclass(frozen=True)
class CompareRow:
    """One indicator in one role; `cells` has one entry a programme, empty when not stated.

    `silent` says of each programme why its cell would be empty.
    """

    indicator: Indicator
    role: str
    cells: tuple[tuple[FigureRecord, ...], ...]
    silent: tuple[str, ...]


def families_page(maker: Maker) -> Page:
    """All families by topic."""
    topics = [(topic, families_of(maker.dataset, topic)) for topic in maker.dataset.topics]
    return maker.page(
        "families.md.jinja",
        paths.FAMILIES,
        maker.word("families_title"),
        maker.word("families_description"),
        {"kind": "families"},
        topics=topics,
    )


def family_page(maker: Maker, family: Family) -> Page:
    """One family across places and years."""
    records = maker.dataset.stating(family)
    own = of_part(maker, only(maker.dataset, records))
    names = [record.id for record in records]
    return kept_part("family", own, names, lambda: _family_page(own, family), [family.id])


def _family_page(maker: Maker, family: Family) -> Page:
    records = maker.dataset.stating(family)
    rows = list(_rows(maker, family, records))
    topic = next(topic for topic in maker.dataset.topics if topic.id == family.topic)
    return maker.page(
        "family.md.jinja",
        paths.family_path(family),
        maker.pick(family.name),
        maker.pick(family.summary),
        {
            "kind": "family",
            "topic": maker.pick(topic.name),
            "group": paths.family_path(family),
            "names": family_names(maker.dataset, family),
        },
        subject_card(maker, maker.pick(family.name), maker.pick(topic.name), len(records)),
        family=family,
        records=records,
        rows=rows,
        charts=list(_charts(maker, rows)),
    )


def _charts(maker: Maker, rows: Sequence[CompareRow]) -> Iterator[tuple[str, Markup]]:
    """A chart for what at least two plans of a year state once each for the same people.

    Bars of different lengths are a verdict, so a chart never mixes years, groups or averages with
    what each person gets.
    """
    for row in rows:
        for group in _comparable(row):
            first = group[0]
            year = maker.word("of_year", year=first.year)
            named = (
                maker.pick(row.indicator.name),
                year,
                first.covers and maker.pick(first.covers),
            )
            name = " · ".join(part for part in named if part)
            data = [
                Datum(
                    maker.whole(programme.place),
                    programme.quantity.value,
                    maker.figure(programme).whole,
                )
                for programme in group
            ]
            yield name, bar_chart(name, data)


def _comparable(row: CompareRow) -> list[list[FigureRecord]]:
    """What people get, by year, whom it covers and whether on average; where two plans state it."""
    groups: dict[tuple[int, Text | None, bool], list[FigureRecord]] = defaultdict(list)
    for cell in row.cells:
        if len(cell) == 1 and row.role == "standard" and cell[0].purpose == "entitlement":
            groups[cell[0].year, cell[0].covers, cell[0].average].append(cell[0])
    return [group for group in groups.values() if len(group) > 1]


def _rows(maker: Maker, family: Family, records: Sequence[ProgrammeRecord]) -> Iterator[CompareRow]:
    """A row for each indicator and role that any of the programmes states for itself.

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
        cells = (
            tuple(
                figure
                for figure in part
                if (figure.indicator.id, figure.role) == (identifier, role)
            )
            for part in own
        )
        silent = tuple(_silence(maker, record, indicator, role) for record in records)
        yield CompareRow(indicator, role, tuple(cells), silent)


def _silence(maker: Maker, record: ProgrammeRecord, indicator: Indicator, role: str) -> str:
    """Why a programme shows no figure: lost with a part of the copy, said for all, or not said."""
    for wider in record.figures:
        if wider.indicator.id == indicator.within and wider.role == role:
            return maker.word("stated_for_all", name=maker.pick(wider.name))
    lost = record.programme.may_have_lost(indicator.id)
    return maker.word("not_in_copy" if lost else "not_stated")
