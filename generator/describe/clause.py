"""Where in a document, in words: 附件8 四(一)1 is annex 8, 4(1)1 in English."""

from __future__ import annotations

from generator.lang import Lang, choose
from generator.model.clause import (
    HEAD,
    LAST,
    PREAMBLE,
    SIGNATURE,
    Clause,
    Level,
    Step,
    read_clause,
)
from generator.quantity.numerals import spell

FORMS = {
    Level.ANNEX: "annex {number}",
    Level.ATTACHED: "attachment {number}",
    Level.PART: "{number}",
    Level.SECTION: "({number})",
    Level.POINT: "{number}",
    Level.SUBPOINT: "({number})",
    Level.ITEM: "item {number}",
    Level.LISTED: "list item {number}",
    Level.PARAGRAPH: "paragraph {number}",
    Level.SENTENCE: "sentence {number}",
}
NAMED = ([Level.PART], [Level.SECTION], [Level.POINT], [Level.SUBPOINT])
"""Levels whose number can't stand alone."""
TABLE = "table"
"""What an annex attaches without a number is its one table."""
PASSAGES = {
    HEAD: "heading",
    PREAMBLE: "preamble",
    SIGNATURE: "signature",
    LAST: "closing paragraph",
}


def _heading_numeral(number: int) -> str:
    """As headings have it: 十六, not 一十六."""
    return spell(number).removeprefix("一") if 10 <= number < 20 else spell(number)


NUMERALS = {_heading_numeral(number): number for number in range(1, 100)}
CIRCLED = {circled: number for number, circled in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}


def clause_words(text: str, lang: Lang) -> str:
    """The clause as this language's pages show it; in Chinese as it is."""
    return choose(lang, zh=_as_it_is, en=english_clause)(text)


def _as_it_is(text: str) -> str:
    return text


def english_clause(text: str) -> str:
    """`preamble`, `item 10`, `annex 1, table`, `annex 7, attachment 1`, `6, (12)`, `3(1), item 1`.

    Raises ValueError for what is no clause, which the checks refuse.
    """
    clause = read_clause(text)
    if clause is None:
        raise ValueError(f"'{text}' is not a clause")
    words = [PASSAGES[clause.passage]] if clause.passage else []
    return ", ".join([*words, *([_steps(clause)] if clause.steps else [])])


def _steps(clause: Clause) -> str:
    """The levels one by one; a number that stands alone is named, or it would be a bare number."""
    numbered = [step.level for step in clause.steps if step.level < Level.LISTED]
    words = "item " if numbered in NAMED else ""
    above: Level | None = None
    for step in clause.steps:
        words += _step(step, above)
        above = step.level
    return words


def _step(step: Step, above: Level | None) -> str:
    """One level, with what parts it from the level above: none that could be read as another."""
    number = NUMERALS.get(step.number) or CIRCLED.get(step.number) or step.number
    words = FORMS[step.level].format(number=number) if number else TABLE
    return _between(above, step.level) + words


def _between(above: Level | None, level: Level) -> str:
    if above is None or level is Level.SECTION:
        return ""
    if level is Level.POINT:
        return "." if above is Level.PART else ""
    return "" if (above, level) == (Level.POINT, Level.SUBPOINT) else ", "
