"""What a notice says of itself: its title, its number, its date and who issued it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from generator.draft.dates import HAN_DATE, ISO, day
from generator.draft.markers import opens_line
from generator.draft.segments import Segment
from generator.draft.text.passage import Passage

NUMBER = re.compile("[\u4e00-\u9fff]{2,12}〔20[0-9]{2}〕[0-9]{1,4}号")
NOTICE = re.compile("关于.{2,60}的?(通知|公告|通告|意见|函|决定|批复)$")
PLAN = re.compile(
    "(民生|实事|民心|惠民).{0,40}(方案|计划|清单|安排|项目|工程|事项|任务|表|实事|目标任务)”?(（[^（）]*）)?$|(实事|民生项目)|工作报告(（[^（）]*）)?$"
)
RUN_ON = re.compile(
    "[^。；，：]{4,40}?(?:方案|计划|清单|安排|项目|任务书)(?=根据|按照|为(?:了|切实|深入|扎实)|经)"
)
ISSUER = re.compile(
    "([\u4e00-\u9fff]{2,26}?(?:人民政府办公厅|人民政府办公室|人民政府|政府办公室|政府办|委员会办公室|管理委员会|管委会|领导小组办公室|委员会|政府))"
)
SIGNED = re.compile(
    "[\u4e00-\u9fff、 ]{2,40}(?:办公厅|办公室|人民政府|委员会|管委会|党委|县委|市委|区委)"
    "(?:（代章）|（印章）)?$"
)
DATE_LINE = re.compile(
    "[（(]?(?:20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|二[〇○零]..年.{1,2}月.{1,3}日)[）)]?(?:印发|公布|发布)?"
)
PUBLISHED = re.compile("(发布|发文|成文|印发|公开)(日期|时间)[：]")
NO_HEAD = re.compile("[。：；]|号$|文件$")
HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
HEAD_LINES = 12
LONGEST_HEAD = 80


@dataclass(frozen=True)
class Head:
    """A document's own particulars; None where the notice doesn't say."""

    title: str | None
    number: str | None
    issued: datetime.date | None
    issuer: str | None
    year: int | None


def head(whole: Passage, segment: Segment | None) -> Head:
    """Read them off the notice; `segment` is where the items stand."""
    lines = [line.text for line in whole.lines() if line.text]
    title = re.sub("^(标题|名称|主题|信息名称)：", "", _title(lines, segment) or "") or None
    number = _number(lines)
    signed, issued = _signature(lines)
    issuer = _issuer(title, signed, lines)
    return Head(title, number, issued, issuer, _year(title, whole.text))


def _title(lines: list[str], segment: Segment | None) -> str | None:
    opening = lines[:HEAD_LINES]
    for count in (1, 2, 3):
        for at in range(len(opening)):
            joined = "".join(opening[at : at + count])
            broken = count > 1 and any(map(NO_HEAD.search, opening[at : at + count]))
            if broken or "。" in joined or len(joined) > LONGEST_HEAD:
                continue
            if NOTICE.search(joined):
                return joined
    if segment and segment.title:
        return segment.title
    return _whole_line(opening) or _run_on(opening)


def _run_on(opening: list[str]) -> str | None:
    """The title that a text without lines begins with: …分工方案根据市委部署."""
    found = RUN_ON.match(opening[0]) if opening else None
    return found[0] if found else None


def _whole_line(opening: list[str]) -> str | None:
    return next(
        (
            each
            for each in opening
            if len(each) <= 60
            and PLAN.search(each)
            and not re.search("[。；：]", each)
            and not opens_line(each)
        ),
        None,
    )


def _number(lines: list[str]) -> str | None:
    for line in lines[:HEAD_LINES]:
        found = NUMBER.search(line)
        if found and not re.search("[》（]$", line[: found.start()]):
            return re.sub("^(发文字号|文号|字号)", "", found[0])
    return None


def _signature(lines: list[str]) -> tuple[str | None, datetime.date | None]:
    """The first line that is nothing but a date, and the name above it."""
    for at, line in enumerate(lines):
        if DATE_LINE.fullmatch(line):
            above = lines[at - 1] if at else ""
            signed = above if SIGNED.fullmatch(above) and not above.startswith("各") else None
            return signed, day(line)
        inline = re.search(f"(?:{ISO.pattern})$|(?:{HAN_DATE.pattern})$", line)
        if inline and SIGNED.fullmatch(line[: inline.start()].strip()):
            return line[: inline.start()].strip(), day(line)
    published = next((line for line in lines if PUBLISHED.search(line)), None)
    return None, day(published[PUBLISHED.search(published).end() :]) if published else None  # type: ignore[union-attr]


def _issuer(title: str | None, signed: str | None, lines: list[str]) -> str | None:
    if title and (found := re.match(ISSUER.pattern + "关于", title)):
        return found[1]
    if signed:
        return re.sub("（.*", "", signed)
    letterhead = next((line for line in lines[:4] if line.endswith("文件")), None)
    if letterhead:
        return letterhead.removesuffix("文件")
    return next((line for line in lines[:3] if re.fullmatch(ISSUER.pattern, line)), None)


def _year(title: str | None, text: str) -> int | None:
    for source in (title or "", text):
        if found := re.search("(20[0-9]{2})年", source.translate(HAN_DIGITS)):
            return int(found[1])
    return None
