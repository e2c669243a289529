"""A figure's value in a line: where it may be broken."""

from types import SimpleNamespace

import pytest

from generator.render.environment import environment
from generator.render.large import large


def value(lang: str, printed: str, basis: str = "") -> str:
    source = '{% import "_macros.jinja" as m with context %}{{ m.value(view) }}'
    view = SimpleNamespace(value=printed, basis=basis, whole=f"{printed} {basis}".strip())
    return environment().from_string(source).render(view=view, lang=lang, large=large, t=str)


@pytest.mark.parametrize(
    ("printed", "basis", "shown"),
    [
        ("每人每月300元", "", "每人每月<wbr>300元"),
        ("300元", "每人每月", "每人每月<wbr>300元"),
        ("约20亿元", "", "约20亿元"),
        ("50%以上", "", "50%以上"),
        ("不低于 300元", "", "不低于 300元"),
        ("每2人每3年4次", "", "每2人每3年4次"),
    ],
)
def test_chinese_may_break_before_the_number_and_loses_nothing(
    printed: str, basis: str, shown: str
) -> None:
    assert value("zh", printed, basis) == shown


def test_english_breaks_at_its_spaces() -> None:
    assert value("en", "300 yuan", "per person per month") == "300 yuan per person per month"
    assert value("en", "300 yuan") == "300 yuan"
