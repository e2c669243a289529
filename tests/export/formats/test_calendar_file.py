"""The calendar files, read back by the library that calendar programs trust."""

import datetime

import pytest
from icalendar import Calendar, Component

from generator.derive.agenda import agenda
from generator.export.formats.calendar_file import calendar_files, calendar_path
from generator.lang import Lang
from tests.real_data import real_dataset

TODAY = datetime.date(2026, 11, 22)


def events(lang: Lang) -> list[Component]:
    content = calendar_files(real_dataset(), TODAY)[calendar_path(lang)]
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    return list(Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_date_is_an_event_with_an_id_of_its_own(lang: Lang) -> None:
    items = agenda(real_dataset())
    found = events(lang)
    assert len(found) == len(items) > 40
    assert len({str(event["uid"]) for event in found}) == len(found)


def test_an_event_says_what_where_and_from_which_clause() -> None:
    ids = {f"minsheng-{item.id}": item for item in agenda(real_dataset())}
    event = next(one for one in events("en") if ids[str(one["uid"])].date == "2023-06-28")
    assert event.decoded("dtstart") == datetime.date(2023, 6, 28)
    assert event.decoded("dtend") == datetime.date(2023, 6, 29)
    assert str(event["summary"]).startswith("Shangrao City: ")
    assert "2023年6月28日" in str(event["description"])
    assert "末段" in str(event["description"])


def test_the_same_input_gives_the_same_bytes() -> None:
    assert calendar_files(real_dataset(), TODAY) == calendar_files(real_dataset(), TODAY)
