"""What to say of a figure that can't be read, so that the next try is right."""

import re

from generator.quantity.units import Units

A_NUMBER = "a number is expected"
AHEAD = {
    "第": "第… is a rank or a date, not an amount",
    "+": "a sign is not read: leave it out and give the figure the role 'increase'",
    "上": "上百, 上千 name no number",
    "数": "数十, 数百 name no number",
    "几": "几 names no number",
    "成": "成百上千 names no number",
    "全": "全部, 全覆盖 name no number",
}
"""The first character of what stands where a number should, and why it is none."""
UNKNOWN = {
    "月": "3月 is March; a length is printed 个月",
    "几": "几 names no number",
    "数": "数 names no number",
    "号": "a number of a thing, not an amount",
    "级": "a rank, not an amount",
}
"""The first character of an unknown unit, and what it may be instead."""


def no_number(words: str) -> str:
    """Why no number stands where these words do."""
    reason = AHEAD.get(words[:1])
    return f"{A_NUMBER}; {reason}" if reason else A_NUMBER


def unknown_unit(word: str, units: Units) -> str:
    """Why a word behind a number is not read as a unit."""
    if meanings := units.meanings(word):
        named = " or ".join(meanings)
        return f"{word!r} may mean {named}: only an indicator with that unit says which"
    near = units.near(word)
    if near == word:
        return f"expected the end or a qualifier, not the unit {word!r}"
    reason = f"; {UNKNOWN[word[0]]}" if word[0] in UNKNOWN else ""
    return f"unknown unit {word!r}" + (f"; did you mean {near!r}?" if near else reason)


def leftover(rest: str, read: str) -> str:
    """Why what stands behind a figure is not part of it."""
    reason = "only a qualifier, a per or a period may follow the amount"
    noun = re.match("[\u4e00-\u9fff]", rest) is not None
    return f"{reason}; the figure alone is {read!r}" if noun and read else reason
