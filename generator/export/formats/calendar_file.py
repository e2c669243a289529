"""The agenda as iCalendar (RFC 5545), one file per language, all-day events of one or more days."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from generator.derive.agenda import AgendaItem, agenda
from generator.derive.dataset import Dataset
from generator.describe.clause import clause_words
from generator.graph.task import kept
from generator.lang import Lang
from generator.wording import word

if TYPE_CHECKING:
    from icalendar import Event

NAMES: dict[Lang, str] = {"zh": "民生实事日历", "en": "Livelihood programmes: dates"}


class CalendarEntry(NamedTuple):
    """All that is said of one milestone; `end` is the day after its last."""

    uid: str
    first: datetime.date
    end: datetime.date
    yearly: bool
    summary: str
    description: str


def calendar_path(lang: Lang) -> str:
    """Where the file stands below the site's root."""
    return f"data/calendar-{lang}.ics"


def calendar_files(dataset: Dataset, today: datetime.date) -> dict[str, bytes]:
    """Both files by path; `today` stamps the entries, so that the same input gives the same."""
    return {calendar_path(lang): _calendar(dataset, lang, today) for lang in NAMES}


def _calendar(dataset: Dataset, lang: Lang, today: datetime.date) -> bytes:
    entries = agenda(dataset, f"calendar in {lang}", partial(_entry, lang))
    return kept("calendar", [lang, repr((today, entries))], lambda: _file(entries, lang, today))


def _entry(lang: Lang, item: AgendaItem) -> CalendarEntry:
    """As long as what is stated, of a deadline its last day; `每年` repeats."""
    record = item.milestone
    milestone, citation = record.milestone, record.citation
    first, last = record.span
    programme = item.programme
    title = programme.title if programme else item.plan.title
    source = word(
        lang,
        "calendar_source",
        document=citation.document.title.of(lang),
        clause=clause_words(citation.clause, lang),
    )
    return CalendarEntry(
        uid=f"minsheng-{record.id}",
        first=first,
        end=last + datetime.timedelta(days=1),
        yearly=record.stated.yearly,
        summary=word(
            lang, "calendar_summary", place=item.plan.place.name.of(lang), what=_what(item, lang)
        ),
        description=f"{title.of(lang)}\n{milestone.printed}\n{source}",
    )


def _file(entries: Iterable[CalendarEntry], lang: Lang, today: datetime.date) -> bytes:
    from icalendar import Calendar  # which is slow to load

    calendar = Calendar()
    calendar.add("prodid", "-//Minsheng//Livelihood programmes//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", NAMES[lang])
    for entry in entries:
        calendar.add_component(_event(entry, today))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, today: datetime.date) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", datetime.datetime.combine(today, datetime.time(), datetime.UTC))
    event.add("dtstart", entry.first)
    event.add("dtend", entry.end)
    if entry.yearly:
        event.add("rrule", {"freq": "yearly"})
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    event.add("transp", "TRANSPARENT")
    return event


def _what(item: AgendaItem, lang: Lang) -> str:
    """With the programme, as one's own calendar shows no more than this line."""
    what = item.milestone.milestone.what.of(lang)
    return f"{what} · {item.programme.title.of(lang)}" if item.programme else what
