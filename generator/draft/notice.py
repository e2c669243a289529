"""A notice read: its text in plain form, what was taken away, and what has to be said of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.draft.tables import kind_of
from generator.draft.text.cells import with_tabs
from generator.draft.text.characters import plain, squeezed
from generator.draft.text.furniture import without_furniture
from generator.draft.text.paragraphs import paragraphs
from generator.draft.text.passage import Passage
from generator.draft.text.traditional import simplified

FEWEST_HEADINGS = 3
TEXTUAL = {"title", "content"}


@dataclass(frozen=True)
class Notice:
    """The text of the file, the same in plain form with paragraphs as lines, and page furniture."""

    raw: str
    whole: Passage
    furniture: tuple[Passage, ...]
    converted: bool = False
    warnings: list[str] = field(default_factory=list)


def read_notice(raw: str) -> Notice:
    """Make a notice's text ready. TraditionalError where its characters can't be converted."""
    warnings: list[str] = []
    passage, converted = simplified(plain(Passage.of(raw)))
    if converted:
        warnings.append("in traditional characters; converted by OpenCC")
    lines = [squeezed(line) for line in with_tabs(list(passage.lines()))]
    cells = _is_table_of_lines([line.text for line in lines])
    lines, taken = without_furniture(lines, cells)
    joined = [line for line in lines if line.text] if cells else paragraphs(lines)
    return Notice(raw, _as_one_text(joined), tuple(taken), converted, warnings)


def _is_table_of_lines(lines: list[str]) -> bool:
    """Whether headings of columns stand one a line, one of them of a text and one of bodies."""
    filled = [line for line in lines if line]
    for at in range(len(filled)):
        kinds = {kind_of(line) for line in filled[at : at + FEWEST_HEADINGS]}
        if None not in kinds and TEXTUAL & kinds and len(kinds) == FEWEST_HEADINGS:
            return True
    return False


def _as_one_text(lines: list[Passage]) -> Passage:
    pieces: list[Passage] = []
    for line in lines:
        pieces += [line, Passage("\n", line.offsets[-1:])]
    return Passage.joined(pieces)
