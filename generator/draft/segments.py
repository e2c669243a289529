"""The documents within a file: a cover notice, the plan behind it, a second plan, a table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.draft.markers import opens_line
from generator.draft.text.passage import Passage

KIND = (
    "方案|计划|清单|安排|项目表|任务书|通知|公告|意见|通告|一览表|分解表|任务表|分工表|汇总表|目标任务"
    "|安排表|实事|实事项目|项目|任务|函|报告|台账|公示"
)
TITLE = re.compile(
    f"(?=.*(年|民生|实事|关于|附件)).{{6,70}}(?:{KIND})(?:（[^（）]{{1,24}}）|〔[^〔〕]*〕)?"
)
ATTACHED = re.compile("附件?[0-9一二三四五六七八九十]{0,2}[：:.]?")
NO_TITLE = re.compile("[。；，：]$|^(各|现将|为|根据|按照|抄送|（|附件?[0-9]*[：])")
LONGEST_TITLE = 75


@dataclass(frozen=True)
class Segment:
    """A document's span in the text; `title` is its head line, empty where it begins without."""

    title: str
    start: int
    end: int


def segments(whole: Passage) -> list[Segment]:
    """The documents of a file in their order."""
    heads = [(0, "")]
    at = 0
    lines = list(whole.lines())
    for number, line in enumerate(lines):
        text = line.text
        if is_title(text):
            heads.append((at, text))
        elif ATTACHED.fullmatch(text) and number + 1 < len(lines):
            heads.append((at, ""))
        at += len(line) + 1
    ends = [start for start, _ in heads[1:]] + [len(whole)]
    found = [Segment(title, start, end) for (start, title), end in zip(heads, ends, strict=True)]
    return [each for each in found if whole.text[each.start : each.end].strip()]


def is_title(text: str) -> bool:
    """Whether a line is the title of a document: 临溪市2024年民生实事安排方案."""
    if len(text) > LONGEST_TITLE or "\t" in text or NO_TITLE.search(text) or opens_line(text):
        return False
    return TITLE.fullmatch(text) is not None
