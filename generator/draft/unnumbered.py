"""Items that no number opens: by a label that each has, by lines that are titles, by paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.draft.item import NoticeItem, split_title
from generator.draft.labels import NAMED, labels
from generator.draft.markers import opens_line
from generator.draft.segments import is_title
from generator.draft.text.passage import Passage
from generator.draft.words import is_demand, is_procedure

OPENING = re.compile("(如下|以下|下列)[^。]{0,20}[：。]?$|：$")
CLOSING = re.compile(
    "^(各(县|区|市|乡|镇|街道|部门|单位|级|地|责任|牵头|有关|相关)|附件|抄送|（此件|联系|以上|上述|请各|[0-9]{4}年[0-9]+月)"
)
BULLETS = tuple("●■◆▪•➢◇►▶○□")
SHORTEST_TEXT, LONGEST_TITLE = 25, 40
FEWEST = 3


def unnumbered(whole: Passage, stated: Sequence[int]) -> list[NoticeItem]:
    """The items of a text without numbering; none where nothing tells them apart."""
    lines = [line for line in whole.lines() if line.text.strip()]
    return (
        _by_bullets(lines)
        or _by_name(lines)
        or _by_bodies(lines)
        or _by_titles(lines, stated)
        or _by_count(lines, stated)
    )


def _item(number: int, lines: list[Passage], title: Passage | None = None) -> NoticeItem:
    pieces: list[Passage] = []
    for line in lines:
        pieces += [line, Passage("\n", line.offsets[-1:])]
    text = Passage.joined(pieces)
    if title is None:
        title, text = split_title(text)
    return NoticeItem(number, "", title, text)


def _by_name(lines: list[Passage]) -> list[NoticeItem]:
    starts = [at for at, line in enumerate(lines) if NAMED.match(line.text)]
    if len(starts) < FEWEST:
        return []
    items = []
    for number, at in enumerate(starts, 1):
        end = starts[number] if number < len(starts) else _closing(lines, at + 1)
        name = NAMED.match(lines[at].text)
        cut = name.end() if name else 0
        items.append(_item(number, lines[at + 1 : end], lines[at][cut:]))
    return items


def _by_bullets(lines: list[Passage]) -> list[NoticeItem]:
    """Each item has a sign ahead of it: ● ■ ◆."""
    starts = [at for at, line in enumerate(lines) if line.text[:1] in BULLETS]
    if len(starts) < FEWEST or len({lines[at].text[0] for at in starts}) > 1:
        return []
    ends = [*starts[1:], _closing(lines, starts[-1] + 1)]
    return [
        _item(number, [lines[at][1:], *lines[at + 1 : end]])
        for number, (at, end) in enumerate(zip(starts, ends, strict=True), 1)
    ]


def _by_bodies(lines: list[Passage]) -> list[NoticeItem]:
    """Each item ends with its bodies: （牵头单位：…）."""
    ends = [
        at
        for at, line in enumerate(lines)
        if any(each.part in ("lead", "responsible") for each in labels(line.text))
    ]
    if len(ends) < FEWEST:
        return []
    items: list[NoticeItem] = []
    start = _opening(lines, ends[0])
    for end in ends:
        block = lines[start : end + 1]
        if items and block and all(labels(line.text) for line in block):
            items[-1].body = Passage.joined([items[-1].body, *block])
        elif block:
            items.append(_item(len(items) + 1, block))
        start = end + 1
    return items


def _opening(lines: list[Passage], first_end: int) -> int:
    """Where the first item begins: behind the preamble, or with a title line before its text."""
    for at in range(first_end - 1, -1, -1):
        if OPENING.search(lines[at].text) and not labels(lines[at].text):
            return at + 1
    above = range(first_end - 1, max(first_end - 3, -1), -1)
    return next((at for at in above if _is_items_title(lines[at].text)), first_end)


def _is_items_title(line: str) -> bool:
    return _is_title(line) and not is_title(line)


def _is_title(line: str) -> bool:
    if opens_line(line) or "\t" in line:
        return False
    return (
        4 <= len(line) <= LONGEST_TITLE and line[-1] not in "。；：，！" and not CLOSING.match(line)
    )


def _by_titles(lines: list[Passage], stated: Sequence[int]) -> list[NoticeItem]:
    """A short line without a stop, then its text; as many as the notice states."""
    starts = [
        at
        for at, line in enumerate(lines[:-1])
        if _is_title(line.text)
        and len(lines[at + 1].text) >= SHORTEST_TEXT
        and lines[at + 1].text[-1] in "。；）"
        and not is_demand(line.text)
        and not is_procedure(line.text)
    ]
    for count in stated:
        if count in (len(starts), len(starts) - 1) and count >= FEWEST:
            starts = starts[len(starts) - count :]
            ends = [*starts[1:], _closing(lines, starts[-1] + 2)]
            return [
                _item(n, lines[a + 1 : b], lines[a])
                for n, (a, b) in enumerate(zip(starts, ends, strict=True), 1)
            ]
    return []


def _by_count(lines: list[Passage], stated: Sequence[int]) -> list[NoticeItem]:
    """As many paragraphs as the notice states, behind one that announces them."""
    for at, line in enumerate(lines):
        if OPENING.search(line.text):
            end = _closing(lines, at + 1)
            if end - at - 1 in stated and end - at - 1 >= FEWEST:
                return [_item(n, [each]) for n, each in enumerate(lines[at + 1 : end], 1)]
    return []


def _closing(lines: list[Passage], start: int) -> int:
    return next(
        (at for at in range(start, len(lines)) if CLOSING.match(lines[at].text)), len(lines)
    )
