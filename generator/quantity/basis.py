"""What an amount is paid or counted for: each person, each month, each dose."""

import re
from itertools import product
from typing import NamedTuple

from generator.quantity.basis_words import AVERAGED, AVERAGED_OVER, FREQUENCIES, PERIODS, PERS
from generator.quantity.scanner import Scanner, half_width


class Basis(NamedTuple):
    """For whom or what (`per`) and how often (`period`); None is "not said here"."""

    per: str | None = None
    period: str | None = None


NONE = Basis()
SHOWN = ("人", "户", "生", "孩", "床", "台", "村", "亩", "月", "年")
"""What an error shows as examples of a basis."""


def _words() -> dict[str, Basis]:
    words = {word: Basis(per=per) for per, line in PERS.items() for word in line.split()}
    for period, line in PERIODS.items():
        words |= {word: Basis(period=period) for word in line.split()}
    return {"".join(map(half_width, word)): found for word, found in words.items()}


def _averages() -> dict[str, Basis]:
    pers: dict[str, str | None] = {"": None, **AVERAGED}
    periods: dict[str, str | None] = {"": None, **AVERAGED_OVER}
    pairs = product(periods.items(), pers.items())
    return {f"{p}{w}均": Basis(per, period) for (p, period), (w, per) in pairs if p or w}


WORDS = _words()
AVERAGES = _averages()
OFTEN = {word: Basis(period=period) for period, line in PERIODS.items() for word in line.split()}
RATES = {
    word: Basis(period=period) for period, line in FREQUENCIES.items() for word in line.split()
}
TIMES = "(至少|不少于|不低于)?([0-9]+|[一二两三四五六七八九十])次"
CANONICAL = {
    **{per: "每" + line.split()[0] for per, line in PERS.items()},
    **{period: "每" + line.split()[0] for period, line in PERIODS.items()},
}


def read_ahead(scan: Scanner) -> Basis | None:
    """Read one basis ahead of a number: 每人, 每人月, 每月, 人均, 月人均, the 一年 of 一年两次."""
    if found := scan.take(AVERAGES):
        return found[1]
    return _frequency(scan) or _after(scan, "每")


def _frequency(scan: Scanner) -> Basis | None:
    start = scan.at
    found = scan.take(RATES)
    if found and re.match(TIMES, scan.rest):
        return found[1]
    scan.at = start
    return None


def read_behind(scan: Scanner) -> Basis | None:
    """Read one basis behind a unit: /例, /人·月, /人月, /(人·月), 每月."""
    if scan.match(r"/\("):
        return _bracketed(scan)
    return _after(scan, "[/每·]")


def _bracketed(scan: Scanner) -> Basis:
    found = _word(scan, "/(")
    while scan.match("[/每·]"):
        found = _both(scan, found, _word(scan, "/"))
    if not scan.match(r"\)"):
        raise scan.error("the bracket isn't closed")
    return found


def _after(scan: Scanner, sign: str) -> Basis | None:
    start = scan.at
    if not scan.match(sign):
        return None
    found = _word(scan, scan.text[start])
    at = scan.at
    often = scan.take(OFTEN)  # /人月
    if not found.per or not often or scan.match("均"):
        scan.at = at
        return found
    return _both(scan, found, often[1])


def _word(scan: Scanner, sign: str) -> Basis:
    start = scan.at
    found = scan.take(WORDS)
    if not found:
        known = " ".join(SHOWN)
        reason = f"after {sign!r} stands what the amount is for, such as {known}"
        raise scan.error(reason, start - 1, start + 1)
    return found[1]


def _both(scan: Scanner, each: Basis, other: Basis) -> Basis:
    if (each.per and other.per) or (each.period and other.period):
        raise scan.error("per or period is said twice")
    return Basis(each.per or other.per, each.period or other.period)
