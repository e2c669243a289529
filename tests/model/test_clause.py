"""How clauses are written: one grammar for who checks, who looks up and who shows them."""

import pytest

from generator.model.clause import Clause, Level, Step, read_clause
from generator.trace.clauses import regions

GOOD = {
    "六": [(Level.PART, "六")],
    "十二": [(Level.PART, "十二")],
    "四(十六)": [(Level.PART, "四"), (Level.SECTION, "十六")],
    "三(一)1": [(Level.PART, "三"), (Level.SECTION, "一"), (Level.POINT, "1")],
    "三1": [(Level.PART, "三"), (Level.POINT, "1")],
    "三1(2)": [(Level.PART, "三"), (Level.POINT, "1"), (Level.SUBPOINT, "2")],
    "六(12)": [(Level.PART, "六"), (Level.SUBPOINT, "12")],
    "三(一)①": [(Level.PART, "三"), (Level.SECTION, "一"), (Level.ITEM, "①")],
    "附件4": [(Level.ANNEX, "4")],
    "附件10 二1": [(Level.ANNEX, "10"), (Level.PART, "二"), (Level.POINT, "1")],
    "附件4 附1": [(Level.ANNEX, "4"), (Level.ATTACHED, "1")],
    "附件4 附": [(Level.ANNEX, "4"), (Level.ATTACHED, "")],
    "附": [(Level.ATTACHED, "")],
    "6": [(Level.POINT, "6")],
    "(二)": [(Level.SECTION, "二")],
    "6(2)⑩": [(Level.POINT, "6"), (Level.SUBPOINT, "2"), (Level.ITEM, "⑩")],
    "十之二": [(Level.PART, "十"), (Level.LISTED, "二")],
    "段3": [(Level.PARAGRAPH, "3")],
    "段3句2": [(Level.PARAGRAPH, "3"), (Level.SENTENCE, "2")],
    "四(十六)句1": [(Level.PART, "四"), (Level.SECTION, "十六"), (Level.SENTENCE, "1")],
}
BAD = [
    "第六条",
    "第六",
    "段0",
    "句2段3",
    "附件1 引言",
    "二是",
    "四（十六）",
    "附件",
    "附件4二",
    "附件四",
    "四(十六",
    "正文",
    "引言1",
    "六、",
]
TEXT = """文
一、甲
六、己
（一）节
1. 点
（2）小点
（12）小点
①项
"""


@pytest.mark.parametrize("clause", GOOD)
def test_a_clause_is_read_step_by_step(clause: str) -> None:
    assert read_clause(clause) == Clause(tuple(Step(*step) for step in GOOD[clause]))


@pytest.mark.parametrize("passage", ["题头", "引言", "末段", "落款"])
def test_a_passage_has_a_name(passage: str) -> None:
    assert read_clause(passage) == Clause(passage=passage)
    assert read_clause(f"{passage}句2") == Clause((Step(Level.SENTENCE, "2"),), passage)


@pytest.mark.parametrize("text", ["", " ", "六 七", "附件4 ", "附件4附", *BAD])
def test_what_is_no_clause(text: str) -> None:
    assert read_clause(text) is None
    assert regions(TEXT, text) == []


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ("六(一)1(2)", "（2）小点\n"),
        ("六(一)1(12)", "（12）小点\n①项\n"),
        ("六(12)", "（12）小点\n①项\n"),
        ("六(一)①", "①项\n"),
    ],
)
def test_what_is_read_is_found(clause: str, text: str) -> None:
    assert [TEXT[begin:end] for begin, end in regions(TEXT, clause)] == [text]
