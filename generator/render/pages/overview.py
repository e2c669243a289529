"""Pages over everything: how far the plans have been read, and the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from generator import paths
from generator.derive.agenda import AgendaItem, agenda
from generator.derive.coverage import STATES, coverage
from generator.derive.near import vocabularies
from generator.derive.records import MilestoneRecord
from generator.export.formats.calendar_file import calendar_path
from generator.model.base import Text
from generator.model.place import Place
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.site import Page


class DatedEntry(NamedTuple):
    """A milestone with its page and its programme's title, if it has one."""

    record: MilestoneRecord
    place: Place
    year: int
    title: Text | None
    path: str


def coverage_page(maker: Maker) -> Page:
    """Which plans are in hand and how far they have been read."""
    years, rows = coverage(maker.dataset)
    return maker.page(
        "coverage.md.jinja",
        paths.COVERAGE,
        maker.word("coverage_title"),
        maker.word("coverage_description"),
        {"kind": "coverage"},
        years=years,
        rows=rows,
        states=STATES,
    )


def calendar_page(maker: Maker) -> Page:
    """All dates by month."""
    own = of_part(maker, vocabularies(maker.dataset))
    entries = agenda(maker.dataset, "dates of a plan", _entry)
    return kept_part("calendar page", own, (), lambda: _calendar(own, entries), [repr(entries)])


def _calendar(maker: Maker, entries: Sequence[DatedEntry]) -> Page:
    grouped = groupby(entries, key=lambda entry: _heading(entry.record))
    return maker.page(
        "calendar.md.jinja",
        paths.CALENDAR,
        maker.word("calendar_title"),
        maker.word("calendar_description"),
        {"kind": "calendar"},
        months=[(maker.date(month), list(items)) for month, items in grouped],
        years=[entry.year for entry in entries],
        ics=calendar_path(maker.lang),
    )


def _heading(record: MilestoneRecord) -> str:
    """The month in which it begins, or the year of what takes longer from its beginning on."""
    first, last = record.span
    whole = first.month == 1 and last.month > 1
    return first.isoformat()[: 4 if whole else 7]


def _entry(item: AgendaItem) -> DatedEntry:
    programme = item.programme
    return DatedEntry(
        record=item.milestone,
        place=item.plan.place,
        year=item.plan.year,
        title=programme.title if programme else None,
        path=paths.programme_path(programme) if programme else paths.plan_path(item.plan),
    )


REFERENCE = (coverage_page, calendar_page)
