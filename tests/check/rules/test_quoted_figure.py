"""Figures that summaries quote by name."""

from pathlib import Path

import pytest

from generator.check.rules import digit_first, text_number
from generator.check.rules.quoted_figure import check
from tests.changes import Change, both, put
from tests.corpus import BENEFITS, PLAN, PROGRAMME, files, rule_faults

ALONE = "figures are quoted in the summaries of plans and programmes alone"


def says(path: str, zh: str, en: str, part: str = "summary") -> Change:
    return put(path, part, value={"zh": zh, "en": en})


def messages(tmp_path: Path, change: Change) -> list[str]:
    contents = files()
    change(contents)
    return [message for _, _, message in rule_faults(tmp_path, contents, check)]


@pytest.mark.parametrize(
    "change",
    [
        both(),
        says(PROGRAMME, "新增{spaces-target}泊位。", "It adds {spaces-target}."),
        says(PLAN, "一共{programmes}。", "There are {programmes}."),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    assert messages(tmp_path, change) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            says(PROGRAMME, "{spaces-targt}。", "It is {spaces-targt}."),
            ["no figure here is called 'spaces-targt'; did you mean 'spaces-target'?"] * 2,
        ),
        (
            says(PLAN, "{programmes}。", "Many."),
            ["the summary quotes other figures in Chinese than in English"],
        ),
        (says(PROGRAMME, "{spaces-target}", "{spaces-target}", "title"), [ALONE] * 2),
        (put(BENEFITS, "benefits", 0, "summary", "zh", value="{fee}"), [ALONE]),
    ],
)
def test_bad(tmp_path: Path, change: Change, expected: list[str]) -> None:
    assert messages(tmp_path, change) == [f"{message} [quoted-figure]" for message in expected]


def test_an_indicator_of_several_figures_names_none(tmp_path: Path) -> None:
    contents = files()
    figure = contents[PROGRAMME]["figures"][0]
    contents[PROGRAMME]["figures"] = [figure, figure | {"key": "other", "name": None}]
    for each in contents[PROGRAMME]["figures"]:
        each.pop("about", None)
    del contents[PROGRAMME]["figures"][1]["name"]
    says(PROGRAMME, "{spaces}", "It adds {spaces}.")(contents)
    found = [message for _, _, message in rule_faults(tmp_path, contents, check)]
    hint = "there are spaces-target, spaces-target-other, spaces-target-table-total"
    assert found == [f"no figure here is called 'spaces'; {hint} [quoted-figure]"] * 2


def test_its_id_is_no_number_and_it_is_a_digit_at_the_beginning(tmp_path: Path) -> None:
    contents = files()
    says(PROGRAMME, "新增{spaces-target-990102}个。", "{spaces-target} open. More.")(contents)
    assert rule_faults(tmp_path, contents, text_number.check) == []
    [(_, _, message)] = rule_faults(tmp_path / "again", contents, digit_first.check)
    assert message.startswith("a sentence begins with a digit: '{spaces-target} open …'")
