"""Tables drawn with bars or blanks: their cells are parted by tabs, as those of other files."""

from __future__ import annotations

import re

from generator.draft.tables import kind_of
from generator.draft.text.passage import Passage

RULE = re.compile(r"[\s|｜│+:：=—─┼├┤┌┐└┘┬┴-]+")
BAR = re.compile("[|｜│]")
BLANKS = re.compile("[ \u3000\xa0]{2,}")
FEWEST = 3


def with_tabs(lines: list[Passage]) -> list[Passage]:
    """The lines, cells parted by tabs, those that only draw a table left out."""
    spaced = False
    found = []
    for line in lines:
        if len(BAR.findall(line.text)) >= FEWEST - 1:
            if not RULE.fullmatch(line.text):
                found.append(_parted(line, BAR, trimmed=True))
            continue
        if not spaced:
            spaced = _is_heading(line.text)
        elif not line.text.strip():
            spaced = False
        cells = spaced and BLANKS.search(line.text.strip()) is not None
        found.append(_parted(line.stripped(), BLANKS, trimmed=False) if cells else line)
    return found


def _is_heading(text: str) -> bool:
    cells = BLANKS.split(text.strip())
    return len(cells) >= FEWEST and sum(kind_of(cell) is not None for cell in cells) >= FEWEST


def _parted(line: Passage, between: re.Pattern[str], trimmed: bool) -> Passage:
    pieces: list[Passage] = []
    start = 0
    for match in between.finditer(line.text):
        pieces += [
            line[start : match.start()].stripped(),
            Passage("\t", line.offsets[match.start() :][:1]),
        ]
        start = match.end()
    pieces.append(line[start:].stripped())
    if trimmed:  # bars stand at both ends of a row
        pieces = pieces[2:] if not pieces[0].text else pieces
        pieces = pieces[:-2] if not pieces[-1].text else pieces
    return Passage.joined(pieces)
