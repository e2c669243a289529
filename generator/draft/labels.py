"""Labels within an item: 牵头单位：…；责任单位：…, and which part in the programme they name."""

from __future__ import annotations

import re
from dataclasses import dataclass

PARTS = {
    "lead": "牵头|主办|主责|第一责任|主要责任",
    "supporting": "配合|协办|协助|协同|参与|支持|参加",
    "implementing": "实施|建设单位|建设主体|施工",
    "responsible": "责任|承办|落实|负责|主管|办理",
}
KINDS = "单位|部门|主体|处室|机关|科室|单位和部门|（单位）|（部门）|方"
_LEVELS = "(?:市级|县级|省级|区级|县区|市直|区直|省直)?"
_ROLES = (
    "(?:牵头|主办|主责|第一责任|主要责任|责任|承办|协办|配合|协助|协同|参与|支持|参加|实施|建设"
    "|落实|负责|主管|办理)"
)
_BODY = (
    rf"{_LEVELS}{_ROLES}(?:牵头|责任|实施|落实|配合|、|和|及|与|或|（)*(?:{KINDS})(?:及|和|、)?"
    "(?:及分工)?(?:（[^（）]*）)?"
)
BODY_LABEL = re.compile(
    rf"{_BODY}(?:[：｜|]|为(?=[市县区省州旗各团国]))|〔(?:{_BODY}|{_ROLES})〕[：]?"
    rf"|(?m:^){_BODY}[ \t]?(?=[市县区省州旗各团国])"
    "|(?:牵头|主办|协办|配合|协同|参与|协助|责任部门|责任单位|责任|责任分工|职责分工)[：]"
)
PERSON_LABEL = re.compile(
    "(?:责任领导|分管领导|牵头领导|责任人|负责人|联系人|联络员|挂点领导|市领导|县领导|区领导|领办领导|督办领导"
    "|项目负责人|经办人|联系电话|电话|领导)[：｜|]"
)
TEXT_LABEL = re.compile(
    "(?:项目名称|实事名称|实事项目|任务名称|项目内容|主要内容|建设内容|工作内容|实施内容|具体内容|目标任务|工作目标"
    "|年度目标|目标要求|主要任务|工作任务|任务目标|建设规模|项目规模|实施范围|实施地点|建设地点|补助标准|资金来源"
    "|资金安排|资金保障|投资估算|总投资|完成时限|完成期限|完成时间|时间节点|进度安排|时间安排|工作措施|主要措施|推进措施"
    "|预期效果|预期成效|服务对象|惠及人群|序号|内容|目标|任务|措施|标准|时限|进度|资金|对象|名称)[：｜|]"
    "|〔(?:内容|目标|任务|标准|时限|期限|进度|资金|对象)〕"
)
NAMED = re.compile(
    "^(?:项目名称|实事名称|实事项目|实事项目名称|任务名称|民生实事|事项名称|工程名称|项目)[：｜|]"
)
"""The label of an item's name, with which each of a list may begin."""
FIELD = re.compile(
    "(目标任务|工作目标|年度目标|任务目标|主要任务|主要内容|建设内容|工作内容|实施内容|推进措施|工作措施|主要措施|具体措施|实施步骤"
    "|责任分工|责任单位|牵头单位|完成时限|进度安排|时间安排|时间节点|资金安排|资金来源|资金筹措|实施范围|保障措施|责任主体|预期目标)"
    "[。：\n]"
)
"""The same as a heading of its own."""


@dataclass(frozen=True)
class Label:
    """A label and its value's span; `part` is None where it names no body."""

    part: str | None
    printed: str
    start: int
    value_start: int
    end: int
    of_person: bool = False


def labels(text: str) -> list[Label]:
    """Every label of a text with its value: up to the next label, a stop or the line's end."""
    found: list[tuple[int, int, str, str]] = []
    for kind, pattern in (("person", PERSON_LABEL), ("body", BODY_LABEL), ("text", TEXT_LABEL)):
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _, _ in found):
                found.append((match.start(), match.end(), kind, match[0]))
    found.sort()
    return [
        _label(text, each, found[at + 1][0] if at + 1 < len(found) else len(text))
        for at, each in enumerate(found)
    ]


def _label(text: str, found: tuple[int, int, str, str], limit: int) -> Label:
    start, value_start, kind, printed = found
    end = limit
    if kind != "text":
        end = _value_end(text, value_start, limit)
    name = printed.strip("：｜|〔〕为 \t")
    part = part_of(name) if kind == "body" else None
    return Label(part, name, start, value_start, end, kind == "person")


def _value_end(text: str, start: int, limit: int) -> int:
    """A list of bodies ends at a full stop, a semicolon, a line's end or its own bracket's end."""
    depth = 0
    for at in range(start, limit):
        char = text[at]
        if char in "（〔":
            depth += 1
        elif char in "）〕":
            depth -= 1
            if depth < 0:
                return at
        elif char in "。；\n\t" and depth == 0:
            return at
    return limit


def is_field(text: str) -> bool:
    """Whether a text begins with a label, which opens a field of an item and no item."""
    if FIELD.match(text):
        return True
    return any(each.match(text) for each in (TEXT_LABEL, BODY_LABEL, PERSON_LABEL))


def part_of(label: str) -> str:
    """The part that a label names; the label itself where it is none of the usual ones."""
    bare = re.sub("（[^（）]*）", "", label) or label
    for part, words in PARTS.items():
        if re.search(words, bare):
            return part
    return label
