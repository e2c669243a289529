"""Values replaced where they stand, and nothing else touched."""

from pathlib import Path

import pytest

from generator.check.fixes.replace import replaced
from generator.fault import Fault, Replace

TEXT = """\
# 说明 / a remark
id: parking   # 编号
figures:
  - {printed: １０个, about: 360102}
  - {printed: '２０个', about: "360103"}
"""


def fault(line: int, column: int, old: str, new: str) -> Fault:
    return Fault(Path("x.yml"), line, column, "wrong", "rule", Replace(old, new))


def test_several_in_one_line_and_comments_stay() -> None:
    faults = [
        fault(4, 15, "１０个", "10个"),
        fault(4, 27, "360102", '"360102"'),
        fault(5, 15, "２０个", "20个"),
    ]
    assert replaced(TEXT, faults) == TEXT.replace("１０", "10").replace("２０", "20").replace(
        "360102", '"360102"'
    )


@pytest.mark.parametrize(
    "not_there",
    [fault(4, 15, "３０个", "30个"), fault(2, 5, "park", "p: {"), fault(9, 1, "a", "b")],
)
def test_what_does_not_stand_there_or_would_break_the_file_stays(not_there: Fault) -> None:
    assert replaced(TEXT, [not_there]) == TEXT


def test_a_fault_without_a_replacement_changes_nothing() -> None:
    assert replaced(TEXT, [Fault(Path("x.yml"), 2, 1, "wrong", "rule")]) == TEXT
