"""Dates of pages and of queries are filed under the same terms: two scripts, one answer."""

import pytest

from generator.builder.search.dates import date_terms
from generator.builder.search.text import normal
from tests.finder.node import ASSETS, run_module


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("2023年3月10日前", "@20230310"),
        ("2023 年 3 月 10 日", "@20230310"),
        ("到2023年12月", "@202312"),
        ("by 10 March 2023", "@20230310"),
        ("March 10, 2023", "@20230310"),
        ("In March 2023", "@202303"),
        ("2023-03-10", "@20230310"),
    ],
)
def test_a_date_is_filed_as_it_is_asked_for(text: str, term: str) -> None:
    assert term in list(date_terms(normal(text)))
    body = 'module("dates.js").then(({ dateIn }) => told(dateIn(given)?.term));'
    assert run_module(body, normal(text), ASSETS / "search") == term


def test_a_day_is_found_by_its_month_too() -> None:
    assert list(date_terms(normal("2023年3月10日"))) == ["@202303", "@20230310"]


def test_other_numbers_are_no_dates() -> None:
    assert list(date_terms(normal("2023年的10件事，950户，May be 2023"))) == []
