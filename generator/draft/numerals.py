"""Every figure of a passage: as printed with what qualifies it, and what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.draft.text.passage import Passage
from generator.draft.traps import is_trap
from generator.quantity.basis import AVERAGES, WORDS
from generator.quantity.meanings import MEANINGS
from generator.quantity.parse import Reading, begin
from generator.quantity.qualifiers import BEFORE
from generator.quantity.quantity import QuantityError
from generator.quantity.units import Units

CORE = re.compile(
    "[0-9][0-9,]*(?:\\.[0-9]+)?|(?:百|千|万)分之|[零〇一二两三四五六七八九十百千万亿]+|半(?=年|个|小时|天)|一半|翻[一两]?番"
)
NUMERAL = re.compile("[0-9]")
LONGEST_LEAD, LONGEST = 28, 44
TITLES = re.compile("《[^《》\n]{0,60}》")
QUALIFIED = sorted((word for word in BEFORE if not re.search("[<>=]", word)), key=len, reverse=True)
BASIS = sorted(WORDS, key=len, reverse=True)
GIVEN = [
    word
    for word, meaning in MEANINGS.items()
    if meaning == "standard" and not {"到", "至", "优", "减"} & {*word}
]
APPROXIMATE = "(?<![签预节特制契解合])约"
"""Not that of 签约20万人."""
LEAD = re.compile(
    "(?:(?:每(?:{words})|{average})(?:平均)?(?:{given})?(?:一次性)?|{before}|原则上)+$".format(
        words="|".join(map(re.escape, BASIS)),
        average="|".join(sorted(AVERAGES, key=len, reverse=True)),
        given="|".join(sorted([*GIVEN, "投入", "投资", "增收"], key=len, reverse=True)),
        before="|".join(APPROXIMATE if word == "约" else re.escape(word) for word in QUALIFIED),
    )
)
RATIO = re.compile("比例?(达到?|为|不低于|不高于|不超过|按)?$")
"""Before 1:12 it says that this is no time of day."""
STOPS = "。；，、\n\t“”《》？！"


@dataclass(frozen=True)
class Numeral:
    """A figure in a passage: its span there, as printed, and its reading."""

    start: int
    end: int
    printed: str
    reading: Reading


def numerals(passage: Passage, units: Units, masked: set[int] | None = None) -> list[Numeral]:
    """The figures of a passage in its order; `masked` are offsets that number things."""
    found: list[Numeral] = []
    hidden = _hidden(passage.text)
    for core in CORE.finditer(passage.text):
        if found and core.start() < found[-1].end:
            continue
        offset = passage.offsets[core.start()]
        if core.start() in hidden or (masked and offset in masked):
            continue
        each = _at(passage.text, core.start(), found[-1].end if found else 0, units)
        if each:
            found.append(each)
    return found


def _hidden(text: str) -> set[int]:
    return {at for match in TITLES.finditer(text) for at in range(match.start(), match.end())}


def _at(text: str, core: int, floor: int, units: Units) -> Numeral | None:
    window = max(floor, core - LONGEST_LEAD)
    lead = LEAD.search(text[window:core])
    starts = [core] if lead is None else [window + lead.start(), core]
    for start in starts:
        found = _figure(text, start, units)
        if found is None:
            continue
        reading, end = found
        if end <= core or not _is_figure(reading, text[core:end]):
            return None
        before = text[max(0, core - 14) : core]
        if is_trap(before, text[core:end], text[end : end + 16]) or _unsure(text[start:end]):
            return None
        return Numeral(start, end, "".join(text[start:end].split()), reading)
    return None


def _unsure(figure: str) -> bool:
    return re.fullmatch("[零〇一二两三四五六七八九十百千万亿]", figure) is not None


def _figure(text: str, start: int, units: Units) -> tuple[Reading, int] | None:
    """The figure at a place; what can't belong to it is cut off until the rest can be read."""
    piece = _piece(text, start)
    wanted = "fraction" if RATIO.search(text[max(0, start - 10) : start]) else None
    for _ in range(6):
        try:
            reading, read = begin(piece, units, wanted)
        except QuantityError as error:
            shorter = piece[: min(error.start, len(piece) - 1)]
            if not shorter:
                return None
            piece = shorter
            continue
        kept = _untrapped(text, start, read)
        if kept == len(read):
            return reading, start + len(read.rstrip())
        piece = piece[:kept]
    return None


def _untrapped(text: str, start: int, read: str) -> int:
    """How much of what was read stands: the 内 of 10个内容 and the 多 of 5个多功能 don't."""
    behind = text[start + len(read) : start + len(read) + 1]
    last = read[-1:]
    if last in "内多余" and is_trap("", f"1{last}", behind):
        return len(read) - 1
    return len(read)


def _piece(text: str, start: int) -> str:
    end = start
    while end < len(text) and end - start < LONGEST and text[end] not in STOPS:
        end += 1
    return text[start:end]


def _is_figure(reading: Reading, printed: str) -> bool:
    """Whether a reading is of something counted: a bare number is none, unless 万 scales it."""
    if reading.quantity.unit is not None:
        return True
    return bool(re.search("[万亿]", printed)) and bool(re.search("[0-9]", printed))


def digits(text: str) -> Iterator[re.Match[str]]:
    """Every run of digits, for those who account for each."""
    return re.finditer("[0-9]+(?:[.,][0-9]+)*", text)
