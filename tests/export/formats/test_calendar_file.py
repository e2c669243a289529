"""The calendar files, read back by the library that calendar programs trust."""

import datetime
import re
from collections import Counter

import pytest
from icalendar import Calendar, Component

from generator.derive.agenda import AgendaItem, agenda
from generator.describe.clause import clause_words
from generator.export.formats.calendar_file import calendar_files, calendar_path
from generator.lang import LANGUAGES, Lang
from tests.real_data import real_dataset

TODAY = datetime.date(2026, 11, 22)


def itself(item: AgendaItem) -> AgendaItem:
    """The item, as it is."""
    return item


def events(lang: Lang) -> list[Component]:
    content = calendar_files(real_dataset(), TODAY)[calendar_path(lang)]
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    return list(Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_date_is_an_event_with_an_id_of_its_own(lang: Lang) -> None:
    items = agenda(real_dataset(), "itself", itself)
    found = events(lang)
    assert len(found) == len(items) > 40
    assert len({str(event["uid"]) for event in found}) == len(found)


def test_an_event_says_what_where_and_from_which_clause() -> None:
    ids = {
        f"minsheng-{item.milestone.id}": item.milestone
        for item in agenda(real_dataset(), "itself", itself)
    }
    event = next(one for one in events("en") if ids[str(one["uid"])].milestone.date == "2023-06-28")
    assert event.decoded("dtstart") == datetime.date(2023, 6, 27)
    assert event.decoded("dtend") == datetime.date(2023, 6, 28)
    assert str(event["summary"]).startswith("Shangrao City: ")
    assert "2023年6月28日" in str(event["description"])
    assert "closing paragraph" in str(event["description"])


def test_chinese_events_have_chinese_punctuation() -> None:
    assert all(re.match("[\u3400-\u9fff]+：", str(event["summary"])) for event in events("zh"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_description_is_the_programme_the_print_and_the_source(lang: Lang) -> None:
    """Each in a line; the programme's title stood there as the program wrote it for itself."""
    items = {
        f"minsheng-{item.milestone.id}": item for item in agenda(real_dataset(), "itself", itself)
    }
    for event in events(lang):
        item = items[str(event["uid"])]
        title, printed, source = str(event["description"]).split("\n")
        of = item.programme.title if item.programme else item.plan.title
        assert (title, printed) == (of.of(lang), item.milestone.milestone.printed)
        citation = item.milestone.citation
        clause = clause_words(citation.clause, lang)
        between = {"zh": "，", "en": ", "}[lang]
        assert source == f"{citation.document.title.of(lang)}{between}{clause}"


def test_an_entry_among_others_says_which_programme_it_is_of() -> None:
    """“All the work is to be complete by then” stood alone in somebody's own calendar."""
    same = Counter(str(event["summary"]) for event in events("en"))
    assert [summary for summary, times in same.items() if times > 1] == []


def test_the_same_input_gives_the_same_bytes() -> None:
    assert calendar_files(real_dataset(), TODAY) == calendar_files(real_dataset(), TODAY)


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("2024年初", (2024, 1, 1), (2024, 3, 31)),
        ("2023年", (2023, 1, 1), (2023, 12, 31)),
        ("2023年11月前", (2023, 10, 31), (2023, 10, 31)),
        ("11月中旬", (2023, 11, 11), (2023, 11, 20)),
        ("12月份", (2023, 12, 1), (2023, 12, 31)),
        ("6月底前", (2023, 6, 30), (2023, 6, 30)),
    ],
)
def test_an_event_is_as_long_as_what_is_stated(
    printed: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    after = datetime.date(*last) + datetime.timedelta(days=1)
    found = [one for one in events("zh") if printed in str(one["description"]).split("\n")]
    assert found
    for event in found:
        assert (event.decoded("dtstart"), event.decoded("dtend")) == (
            datetime.date(*first),
            after,
        )


def test_only_what_is_stated_for_every_year_repeats() -> None:
    repeating = [one for one in events("en") if "rrule" in one]
    assert [one["rrule"].to_ical() for one in repeating] == [b"FREQ=YEARLY"]
    assert "每年3月1日前" in str(repeating[0]["description"])
