"""Dates as printed against the days that they state."""

from datetime import date

import pytest

from generator.model.programme import When
from generator.quantity.stated_date import read_date


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2024年初", "2024 early-year 2024-01-01 2024-03-31 None"),
        ("2024年年底", "2024 end-of-year 2024-12-01 2024-12-31 None"),
        ("年底前", "2023 end-of-year 2023-12-01 2023-12-31 by"),
        ("上半年", "2023 first-half 2023-01-01 2023-06-30 None"),
        ("2022年下半年起", "2022 second-half 2022-07-01 2022-12-31 from"),
        ("2023年", "2023 year 2023-01-01 2023-12-31 None"),
        ("2023年前", "2023 year 2023-01-01 2023-12-31 before"),
        ("11月前", "2023-11 month 2023-11-01 2023-11-30 before"),
        ("2024年2月份", "2024-02 month 2024-02-01 2024-02-29 None"),
        ("1月份以来", "2023-01 month 2023-01-01 2023-01-31 from"),
        ("11月上旬", "2023-11 early-month 2023-11-01 2023-11-10 None"),
        ("11月中旬前后", "2023-11 mid-month 2023-11-11 2023-11-20 about"),
        ("2月下旬", "2023-02 late-month 2023-02-21 2023-02-28 None"),
        ("6月底前", "2023-06 end-of-month 2023-06-21 2023-06-30 by"),
        ("3 月 10 日前", "2023-03-10 day 2023-03-10 2023-03-10 before"),
        ("2024年1月1日零时以后", "2024-01-01 day 2024-01-01 2024-01-01 from"),
        ("12月31日止", "2023-12-31 day 2023-12-31 2023-12-31 until"),
    ],
)
def test_what_a_print_states(printed: str, expected: str) -> None:
    stated = read_date(printed, 2023)
    assert stated is not None
    found = (stated.date, stated.precision, stated.first, stated.last, stated.when)
    assert " ".join(map(str, found)) == expected
    assert not stated.yearly


def test_every_year() -> None:
    stated = read_date("每年3月1日前", 2023)
    assert stated is not None
    assert (stated.yearly, stated.date, stated.when) == (True, "2023-03-01", "before")


@pytest.mark.parametrize(
    "printed",
    ["", "前", "每年", "13月", "0月", "2月30日", "二月", "6月底上旬", "2023年1—3月", "按时"],
)
def test_what_is_no_date(printed: str) -> None:
    assert read_date(printed, 2023) is None


@pytest.mark.parametrize(
    ("printed", "when", "span"),
    [
        ("2024年初", "on", (date(2024, 1, 1), date(2024, 3, 31))),
        ("6月底前", "by", (date(2023, 6, 30), date(2023, 6, 30))),
        ("2023年底", "until", (date(2023, 12, 31), date(2023, 12, 31))),
        ("3月1日前", "before", (date(2023, 2, 28), date(2023, 2, 28))),
        ("11月前", "before", (date(2023, 10, 31), date(2023, 10, 31))),
        ("2023年1月前", "before", (date(2022, 12, 31), date(2022, 12, 31))),
        ("1月份以来", "from", (date(2023, 1, 1), date(2023, 1, 31))),
    ],
)
def test_a_deadline_is_its_last_day(printed: str, when: When, span: tuple[date, date]) -> None:
    stated = read_date(printed, 2023)
    assert stated is not None
    assert stated.span(when) == span
