"""Lines that a page's width cut apart, joined to paragraphs again."""

from __future__ import annotations

import re
from statistics import median

from generator.draft.markers import opens_line
from generator.draft.text.passage import Passage

ENDS = "。；：！？"
CLOSERS = "。；！？）〕”》"
LABEL = re.compile(
    "[（〔]?(牵头|责任|主办|承办|协办|配合|完成|实施|建设|项目|工作|主要|目标|资金|主管|参与|协助|落实"
    "|督办|办理|时限|预期|服务|具体|任务|年度)[\u4e00-\u9fff]{0,8}[：]"
)
HEAD = re.compile("关于.*(通知|意见|函|公告|通告)$|〔20[0-9]{2}〕[0-9]+号$")
BULLET = re.compile("[●■◆▪•➢◇►▶○□★☆▲△]|——(?!.{0,3}$)")
OWN_LINE = re.compile(
    "^([\u4e00-\u9fff]{2,12}〔20[0-9]{2}〕|附件|附[：:]|抄送|（此件|联系人|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)"
)
SHORTEST_FULL = 14
SLACK = 3
MANY = 4
"""From how many full lines on a text counts as cut by a page's width."""


def paragraphs(lines: list[Passage]) -> list[Passage]:
    """The lines, those joined that one sentence runs over; blank lines are dropped."""
    filled = [line for line in lines if line.text.strip()]
    width = _page_width(filled)
    found: list[Passage] = []
    full = False
    for line in filled:
        if found and full and _runs_on(found[-1].text, line.text):
            found[-1] = Passage.joined([found[-1], line])
        else:
            found.append(line)
        reaches = width > 0 and len(line.text) >= width - SLACK
        full = reaches or _is_open(found[-1].text, line.text)
    return found


def _page_width(lines: list[Passage]) -> int:
    """How many characters a full line has; 0 where no page's width cut the text."""
    open_ended = [len(line.text) for line in lines if line.text[-1] not in ENDS + "）"]
    long = [length for length in open_ended if length >= SHORTEST_FULL]
    if len(long) < MANY:
        return 0
    usual = median(long)
    return int(usual) if usual <= 60 else 0


def _is_open(paragraph: str, line: str) -> bool:
    """Whether a line can't be the end of anything: it breaks off within a bracket or at a comma."""
    if "\t" in line:
        return False
    opened = paragraph.count("（") > paragraph.count("）")
    return line[-1] in "，、（—" or (opened and line[-1] not in "。")


def _runs_on(before: str, after: str) -> bool:
    if before[-1] in ENDS or "\t" in before or "\t" in after:
        return False
    opened = before.count("（") > before.count("）")
    if opened:
        return not opens_line(after) or after[0] in "（"
    if (
        opens_line(after)
        or BULLET.match(after)
        or LABEL.match(after)
        or OWN_LINE.match(after)
        or HEAD.search(before)
    ):
        return False
    if after[0] == "（" and len(before) < 2 * SHORTEST_FULL:
        return False
    return before[-1] not in CLOSERS
