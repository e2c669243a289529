"""What of a value is set large."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.large import large


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("每人每月300元", ("每人每月", "300", "元")),
        ("约20亿元", ("约", "20亿", "元")),
        ("10888个", ("", "10888", "个")),
        ("50%以上", ("", "50%", "以上")),
        ("100", ("", "100", "")),
        ("about 6 billion yuan", ("about", "6 billion", "yuan")),
        ("at least 3.5 million", ("at least", "3.5 million", "")),
        ("20%—30%", ("", "20%—30%", "")),
        ("2.5-3.5元", ("", "2.5-3.5", "元")),
        ("一年以上", ("", "一年以上", "")),
        ("10天5小时", ("", "10天5小时", "")),
        ("6:4", ("", "6:4", "")),
    ],
)
def test_the_number_stands_apart(value: str, parts: tuple[str, str, str]) -> None:
    found = large(value)
    assert (found.before, found.number, found.after) == parts


@given(st.text(alphabet="每人约超0123456789.,%亿万元 个以上-—:", max_size=20))
def test_nothing_is_lost(value: str) -> None:
    found = large(value)
    assert "".join([found.before, found.number, found.after]).replace(" ", "") == value.replace(
        " ", ""
    )
