"""What a page carries besides its text: page numbers, running heads, printing marks."""

from __future__ import annotations

import re
from collections import Counter

from generator.draft.text.passage import Passage

PAGE = re.compile(
    r"[—–\-－·•~～_=\s]+第?\s*\d{1,3}\s*页?[—–\-－·•~～_=\s]+|[—–\-－·•~]+\d{1,3}|\d{1,3}[—–\-－·•]+"
    r"|第\s*\d{1,3}\s*页(\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*/\s*\d{1,3}|共\d{1,3}页"
)
INLINE = re.compile(
    r"(?<![0-9%])\s*(?:[—–－-]\s*\d{1,3}\s*[—–－-](?![0-9])|第\s*\d{1,3}\s*页\s*[,，/]?\s*共\s*\d{1,3}\s*页)\s*"
)
NUMBER = re.compile(r"\d{1,3}")
RUNNING = re.compile("公报|文件|方案|实事|通知|www|http|打印|工作|年第|政府网|办公室")
NOT_RUNNING = re.compile("[。；：]$|单位|部门|^[（(一二三四五六七八九十0-9]+[、.）)]")
BODY = re.compile("(局|委|办|厅|政府|中心|公司|会|院|处|委员会|集团)$")
SHORTEST_HEAD = 6


def without_furniture(lines: list[Passage], in_cells: bool) -> tuple[list[Passage], list[Passage]]:
    """The lines of the text, and what was taken away as furniture.

    `in_cells` says that the text is a table one cell a line, whose bare numbers number its rows.
    """
    heads = _running_heads(lines)
    seen: set[str] = set()
    kept, taken = [], []
    for line in lines:
        bare = _without_numbers(line.text)
        number = PAGE.fullmatch(line.text.strip()) or (
            not in_cells and NUMBER.fullmatch("".join(line.text.split()))
        )
        if number or (bare in heads and bare in seen):
            taken.append(line)
        else:
            seen.add(bare)
            kept.append(_without_inline(line, taken))
    return kept, taken


def _without_numbers(text: str) -> str:
    """A line without blanks, signs around a number and numbers: its page may stand in it."""
    return re.sub("(?<![0-9])[0-9]{1,3}(?![0-9年件项个])|[\\s·•—–-]", "", text)


def _running_heads(lines: list[Passage]) -> set[str]:
    counted = Counter(_without_numbers(line.text) for line in lines)
    return {
        text
        for text, times in counted.items()
        if times > 1
        and len(text) >= SHORTEST_HEAD
        and RUNNING.search(text)
        and not NOT_RUNNING.search(text)
        and not BODY.search(text)
    }


def _without_inline(line: Passage, taken: list[Passage]) -> Passage:
    found = list(INLINE.finditer(line.text))
    if not found:
        return line
    inside = {at for match in found for at in range(match.start(), match.end())}
    taken += [line[match.start() : match.end()] for match in found]
    return line.keeping(lambda at: at not in inside)
