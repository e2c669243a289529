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


NOTICE = """县人民政府办公室通知
　　2024年办好几件实事。钱由县里出；月底前报送。
1、新建公园3个。
2）栽树500棵
（1）路边200棵；（2）河边300棵。
3.修路，一是修东路5公里，二是修西路8公里；三是装灯90盏。
①东路60盏②西路30盏
"""
PLAIN = """今年办四件事。

　　新建公园3个。栽树500棵，其中河边300棵！
修路13公里；装灯90盏
"""


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ("引言句2", "2024年办好几件实事。"),
        ("引言句3", "钱由县里出；"),
        ("1", "1、新建公园3个。"),
        ("2", "2）栽树500棵\n（1）路边200棵；（2）河边300棵。"),
        ("2(2)", "（2）河边300棵。"),
        ("3之二", "二是修西路8公里；"),
        ("3②", "②西路30盏"),
    ],
)
def test_other_numberings(clause: str, text: str) -> None:
    (found,) = stretch(NOTICE, clause)
    assert found.strip().rstrip("，") == text


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ("段1", "今年办四件事。"),
        ("段2", "新建公园3个。栽树500棵，其中河边300棵！"),
        ("段2句2", "栽树500棵，其中河边300棵！"),
        ("段3句2", "装灯90盏"),
        ("末段", "修路13公里；装灯90盏"),
        ("句1", "今年办四件事。"),
    ],
)
def test_a_text_without_numbers_is_counted(clause: str, text: str) -> None:
    (found,) = stretch(PLAIN, clause)
    assert found.strip() == text


@pytest.mark.parametrize("clause", ["段4", "段3句3", "1", "一句1"])
def test_what_is_past_the_last_lies_nowhere(clause: str) -> None:
    assert stretch(PLAIN, clause) == []
