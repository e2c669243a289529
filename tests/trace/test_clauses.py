import pytest

from generator.trace.clauses import regions
from tests.trace.sample import TEXT

ANNEXES = """正文一、内容。
关于“甲”的方案
一、目标
（一）做。
（二）再做。
1. 第一点
(1) 小点
①头一项
②第二项
2．第二点
附 1
表
附 2
信
关于“乙”的方案
一、目标二
"""


def stretch(text: str, clause: str) -> list[str]:
    return [text[begin:end] for begin, end in regions(text, clause)]


@pytest.mark.parametrize(
    ("clause", "begin", "end"),
    [
        ("引言", "云州市", "1号\n\n"),
        ("一", "一、加大", "免除50%。\n"),
        ("二(一)", "（一）新增", "做准备。\n"),
        ("二(一)1", "1. 2023年", "做准备。\n"),
        ("末段", "（二）各区", "29\n"),
    ],
)
def test_a_clause_reaches_to_the_next_heading_of_its_level(
    clause: str, begin: str, end: str
) -> None:
    (found,) = stretch(TEXT, clause)
    assert found.startswith(begin)
    assert found.endswith(end)


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ("附件1 一(一)", "（一）做。\n"),
        ("附件1 一(二)1(1)②", "②第二项\n"),
        ("附件1 一(二)2", "2．第二点\n"),
        ("附件1 附1", "附 1\n表\n"),
        ("附件2 一", "一、目标二\n"),
    ],
)
def test_annexes_are_counted_and_descended_into(clause: str, text: str) -> None:
    assert stretch(ANNEXES, clause) == [text]


@pytest.mark.parametrize("clause", ["三", "二(九)", "附件3 一", "第一章"])
def test_a_clause_that_is_not_there_lies_nowhere(clause: str) -> None:
    assert stretch(TEXT, clause) == []


def test_a_damaged_copy_may_hold_a_clause_twice() -> None:
    assert stretch("一、甲。二、乙。一、丙。", "一") == ["一、甲。", "一、丙。"]
