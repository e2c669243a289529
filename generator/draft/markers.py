"""The numbers that open items and headings: 一、 （一） 1. 1、 1) （1） ① 一是 第一件 实事一."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

ZH = "[一二三四五六七八九十]{1,4}"
COUNTED = "万亿千百公平立吨亩米元个倍分岁年月小人名户家所"
"""What stands behind a number that measures: 1.2公里 numbers nothing."""
STYLES = {
    "zh": rf"({ZH})[、.．](?![0-9])",
    "zh_bracket": rf"（({ZH})）[、.]?",
    "digit": r"([0-9]{1,2})(?:[、．]|\.(?![0-9])|\.(?=[0-9]{2,}[^0-9.%]))(?!\s*[0-9]{1,2}\.)",
    "digit_bracket": r"（([0-9]{1,2})）",
    "digit_half": r"([0-9]{1,2})）",
    "ring": "([①-⑳])[、.]?",
    "is": rf"({ZH})是(?!否)",
    "ordinal": rf"第({ZH}|[0-9]{{1,2}})(?:件|项|个|条|类)?(?:实事|工程|任务)?"
    r"(?:[、，：:,\s]|(?<=件)(?=[\u4e00-\u9fff“]))",
    "named": rf"〔?(?:民生)?(?:实事|项目|任务|工程|事项)(?:之)?({ZH}|[0-9]{{1,2}})"
    r"(?:[、：:.\s〕]|$)",
    "pair": rf"([0-9]{{1,2}}\.[0-9]{{1,2}})(?=[^0-9\s.%{COUNTED}])",
    "number_blank": r"(0?[0-9]{1,2})[ \u3000]+(?=[\u4e00-\u9fff“《])",
}
"""The ways of numbering; each has its number as its one group."""
PATTERNS = {style: re.compile(pattern) for style, pattern in STYLES.items()}
GLUED = (
    "zh",
    "zh_bracket",
    "digit",
    "digit_bracket",
    "digit_half",
    "ring",
    "is",
    "ordinal",
    "named",
)
"""Those that may stand within a line; a bare number with a blank opens only a line."""
TITLED = re.compile("[^。；，：\n（）0-9]{6,40}。")
"""A short first sentence, as a heading that has lost its line."""
BEFORE_GLUED = "。；：！？）〕”"
RUN_ON = re.compile(f"[\u4e00-\u9fff](?:（{ZH}）|[0-9]{{1,2}}[.．](?=[\u4e00-\u9fff“]))")
"""What numbers something even in the middle of a sentence: 教育方面1.新建…"""
STARS = "★☆▲△●◆■*"
RINGS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(frozen=True)
class Marker:
    """A number that opens something; `start` and `end` are its span in the text read.

    `has_title` says that a short sentence follows, as a heading has it.
    """

    style: str
    number: int
    start: int
    end: int
    numeral: str
    opens_line: bool
    has_title: bool = False


def opens_line(line: str) -> bool:
    """Whether a line begins with a number of any style."""
    return any(pattern.match(line.lstrip()) for pattern in PATTERNS.values())


def markers(text: str) -> list[Marker]:
    """Every marker of a text whose paragraphs are lines, in its order."""
    found: list[Marker] = []
    at = 0
    while at < len(text):
        starts = at == 0 or text[at - 1] in "\n\t" or _behind_star(text, at)
        if starts or text[at - 1] in BEFORE_GLUED or RUN_ON.match(text, at - 1):
            marker = _at(text, at, starts)
            if marker:
                found.append(marker)
                at = marker.end
                continue
        at += 1
    return list(_counted(found))


def _counted(found: list[Marker]) -> Iterator[Marker]:
    """Pairs, which begin anew in each group (1.1, 1.2, 2.1), as numbers that go on."""
    pairs = 0
    for each in found:
        pairs += each.style == "pair"
        yield replace(each, number=pairs) if each.style == "pair" else each


def _behind_star(text: str, at: int) -> bool:
    return text[at - 1] in STARS and (at == 1 or text[at - 2] in "\n\t")


def _at(text: str, at: int, starts: bool) -> Marker | None:
    for style, pattern in PATTERNS.items():
        match = pattern.match(text, at)
        if not match or not (starts or style in GLUED):
            continue
        number = value(match[1])
        if number is None:
            continue
        titled = TITLED.match(text, match.end()) is not None
        return Marker(style, number, at, match.end(), match[1], starts, titled)
    return None


def value(numeral: str) -> int | None:
    """The number of a Chinese, an Arabic or a ringed numeral; None for 十十."""
    if numeral in RINGS:
        return RINGS.index(numeral) + 1
    if numeral.isdigit():
        return int(numeral) or None
    if "." in numeral:
        return int(numeral.rpartition(".")[2]) or None
    tens, ten, ones = numeral.rpartition("十")
    digits = "一二三四五六七八九"
    if ten:
        if (
            (tens and tens not in digits)
            or len(tens) > 1
            or (ones and ones not in digits)
            or len(ones) > 1
        ):
            return None
        return (digits.index(tens) + 1 if tens else 1) * 10 + (
            digits.index(ones) + 1 if ones else 0
        )
    return digits.index(numeral) + 1 if len(numeral) == 1 and numeral in digits else None
