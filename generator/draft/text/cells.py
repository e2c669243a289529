"""Tables drawn with bars or blanks: their cells are parted by tabs, as those of other files."""

from __future__ import annotations

import re

from generator.draft.tables import kind_of
from generator.draft.text.passage import Passage

RULE = re.compile(r"[\s|｜│+:：=—─┼├┤┌┐└┘┬┴-]+")
BAR = re.compile("[|｜│]")
BLANK = re.compile("[ 　 ]+")
BLANKS = re.compile("[ \u3000\xa0]{2,}")
FEWEST = 3


def with_tabs(lines: list[Passage]) -> list[Passage]:
    """The lines, cells parted by tabs, those that only draw a table left out."""
    between: re.Pattern[str] | None = None
    found = []
    for line in lines:
        if len(BAR.findall(line.text)) >= FEWEST - 1:
            if not RULE.fullmatch(line.text):
                found.append(_parted(line, BAR, trimmed=True))
            continue
        if "\t" in line.text:
            found.append(line)
            continue
        between = _between(line.text, between)
        cells = between is not None and between.search(line.text.strip()) is not None
        found.append(
            _parted(line.stripped(), between, trimmed=False) if between and cells else line
        )
    return found


def _between(text: str, before: re.Pattern[str] | None) -> re.Pattern[str] | None:
    """What parts the cells of a line: as above it, or as its headings are parted."""
    if _is_heading(text):
        return BLANKS
    if _is_narrow_heading(text):
        return BLANK
    return before if text.strip() else None


def _is_heading(text: str) -> bool:
    cells = BLANKS.split(text.strip())
    if len(cells) >= FEWEST:
        return sum(kind_of(cell) is not None for cell in cells) >= FEWEST
    return False


def _is_narrow_heading(text: str) -> bool:
    """Headings with one blank between them, as some programs give a table of a PDF."""
    cells = text.split()
    return len(cells) >= FEWEST and all(kind_of(cell) is not None for cell in cells)


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
