"""Spans of time as printed."""

import pytest

from generator.quantity.stated_span import read_span


@pytest.mark.parametrize(
    ("printed", "span"),
    [
        ("2023年3-9月", ("2023-03", "2023-09")),
        ("2022年9—12月", ("2022-09", "2022-12")),
        ("3月至11月30日", ("2023-03", "2023-11-30")),
        ("2022年9月 至 2023年3月", ("2022-09", "2023-03")),
        ("2023年12月", ("2023-12", "2023-12")),
        ("2023年4月底前", (None, "2023-04")),
        ("2023年12月20日前", (None, "2023-12-20")),
        ("适时", None),
        ("1-3-5月", None),
        ("-9月", None),
        ("13-15月", None),
    ],
)
def test_a_span(printed: str, span: tuple[str | None, str] | None) -> None:
    assert read_span(printed, 2023) == span
