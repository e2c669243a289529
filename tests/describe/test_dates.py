import pytest

from generator.describe.dates import say_date, say_phase, say_when
from generator.model.base import Text
from generator.model.programme import When
from generator.model.scheme import Phase
from generator.quantity.stated_date import read_date


@pytest.mark.parametrize(
    ("iso", "chinese", "english"),
    [
        ("2023-06-30", "2023年6月30日", "30 June 2023"),
        ("2023-06", "2023年6月", "June 2023"),
        ("2023", "2023年", "2023"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_stated(iso: str, chinese: str, english: str) -> None:
    assert say_date(iso, "zh") == chinese
    assert say_date(iso, "en") == english


@pytest.mark.parametrize(
    ("printed", "when", "chinese", "english"),
    [
        ("2024年初", "on", "2024年初", "Early 2024"),
        ("2023年底", "until", "到2023年底止", "Until the end of 2023"),
        ("上半年", "on", "2023年上半年", "The first half of 2023"),
        ("2023年11月前", "before", "2023年11月之前", "Before November 2023"),
        ("11月中旬", "on", "2023年11月中旬", "The middle of November 2023"),
        ("6月底前", "by", "2023年6月底前", "By the end of June 2023"),
        ("每年3月1日前", "before", "每年3月1日之前", "Before 1 March every year"),
        ("2023年6月20日", "by", "2023年6月20日前", "By 20 June 2023"),
        ("1月份以来", "from", "2023年1月起", "From January 2023"),
    ],
)
def test_when_something_is_due(printed: str, when: When, chinese: str, english: str) -> None:
    stated = read_date(printed, 2023)
    assert stated is not None
    assert (say_when(stated, when, "zh"), say_when(stated, when, "en")) == (chinese, english)


@pytest.mark.parametrize(
    ("start", "end", "printed", "chinese", "english"),
    [
        (None, "2023-01-31", "2023年1月底前", "2023年1月底前", "By the end of January 2023"),
        (None, "2023-12-20", "2023年12月20日前", "2023年12月20日之前", "Before 20 December 2023"),
        ("2023-12", "2023-12", "2023年12月", "2023年12月", "December 2023"),
        (
            "2023-03",
            "2023-09",
            "2023年3-9月",
            "2023年3月 至 2023年9月",
            "March 2023 to September 2023",
        ),
        ("2023-09", "2023-09", "9月份全月", "2023年9月", "September 2023"),
        (None, "2023-09", "9月份结束", "2023年9月前", "By September 2023"),
    ],
)
def test_when_a_stage_of_the_work_is(
    start: str | None, end: str, printed: str, chinese: str, english: str
) -> None:
    phase = Phase(
        key="one",
        kind="acceptance",
        start=start,
        end=end,
        printed=printed,
        what=Text(zh="验收。", en="It is accepted."),
        clause="一",
    )
    assert (say_phase(phase, "zh"), say_phase(phase, "en")) == (chinese, english)
