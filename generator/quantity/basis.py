"""What an amount is paid or counted for: each person, each month, each dose."""

from itertools import product
from typing import NamedTuple

from generator.quantity.scanner import Scanner


class Basis(NamedTuple):
    """For whom or what (`per`) and how often (`period`); None is "not said here"."""

    per: str | None = None
    period: str | None = None


PERS = {
    "person": "人 名 位",
    "household": "户",
    "case": "例",
    "dose": "剂 剂次",
    "device": "台",
    "bed": "床 张 张床位 床位",
}
PERIODS = {
    "day": "天 日",
    "week": "周",
    "month": "月 个月",
    "quarter": "季 季度",
    "year": "年",
    "term": "学期",
}


def _words() -> dict[str, Basis]:
    words = {word: Basis(per=per) for per, line in PERS.items() for word in line.split()}
    for period, line in PERIODS.items():
        words |= {word: Basis(period=period) for word in line.split()}
    return words


def _averages() -> dict[str, Basis]:
    pers = {"": None, "人": "person", "户": "household", "床": "bed", "台": "device"}
    periods = {"": None, "日": "day", "周": "week", "月": "month", "季": "quarter", "年": "year"}
    pairs = product(periods.items(), pers.items())
    return {f"{p}{w}均": Basis(per, period) for (p, period), (w, per) in pairs if p or w}


NONE = Basis()
WORDS = _words()
AVERAGES = _averages()
CANONICAL = {
    **{per: "每" + line.split()[0] for per, line in PERS.items()},
    **{period: "每" + line.split()[0] for period, line in PERIODS.items()},
}


def read_ahead(scan: Scanner) -> Basis | None:
    """Read one basis ahead of a number: 每人, 每月, 人均, 月人均."""
    found = scan.take(AVERAGES)
    return found[1] if found else _after(scan, "每")


def read_behind(scan: Scanner) -> Basis | None:
    """Read one basis behind a unit: /例, /人·月, 每月."""
    return _after(scan, "[/每·]")


def _after(scan: Scanner, sign: str) -> Basis | None:
    start = scan.at
    if not scan.match(sign):
        return None
    found = scan.take(WORDS)
    if not found:
        known = " ".join(WORDS)
        raise scan.error(f"after {scan.text[start]!r} one of {known} is expected", start, start + 2)
    return found[1]
