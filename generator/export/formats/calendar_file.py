"""The agenda as iCalendar (RFC 5545), one file per language, all-day events of one or more days."""

from __future__ import annotations

import datetime

from icalendar import Calendar, Event

from generator.derive.agenda import AgendaItem, agenda
from generator.derive.dataset import Dataset
from generator.describe.clause import clause_words
from generator.lang import Lang

NAMES: dict[Lang, str] = {"zh": "民生实事日历", "en": "Livelihood programmes: dates"}


def calendar_path(lang: Lang) -> str:
    """Where the file stands below the site's root."""
    return f"data/calendar-{lang}.ics"


def calendar_files(dataset: Dataset, today: datetime.date) -> dict[str, bytes]:
    """Both files by path; `today` stamps the entries, so that the same input gives the same."""
    return {calendar_path(lang): _calendar(dataset, lang, today) for lang in NAMES}


def _calendar(dataset: Dataset, lang: Lang, today: datetime.date) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Minsheng//Livelihood programmes//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", NAMES[lang])
    for item in agenda(dataset):
        calendar.add_component(_event(item, lang, today))
    return bytes(calendar.to_ical())


def _event(item: AgendaItem, lang: Lang, today: datetime.date) -> Event:
    """An event as long as what is stated, of a deadline its last day; `每年` repeats."""
    record = item.milestone
    milestone, citation = record.milestone, record.citation
    first, last = record.span
    programme = item.programme
    title = programme.programme.title if programme else item.plan.plan.title
    event = Event()
    event.add("uid", f"minsheng-{record.id}")
    event.add("dtstamp", datetime.datetime.combine(today, datetime.time(), datetime.UTC))
    event.add("dtstart", first)
    event.add("dtend", last + datetime.timedelta(days=1))
    if record.stated.yearly:
        event.add("rrule", {"freq": "yearly"})
    event.add("summary", f"{item.plan.place.name.of(lang)}: {_what(item, lang)}")
    source = f"{citation.document.title.of(lang)}, {clause_words(citation.clause, lang)}"
    event.add("description", f"{title.of(lang)}\n{milestone.printed}\n{source}")
    event.add("transp", "TRANSPARENT")
    return event


def _what(item: AgendaItem, lang: Lang) -> str:
    """With the programme, as one's own calendar shows no more than this line."""
    what = item.milestone.milestone.what.of(lang)
    return f"{what} · {item.programme.programme.title.of(lang)}" if item.programme else what
