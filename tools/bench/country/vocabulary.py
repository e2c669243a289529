"""The vocabularies of a made-up country: what its programmes use, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from tools.bench import vocabulary as common
from tools.bench.country.benefits import AUDIENCES
from tools.bench.vocabulary import Record, text

SHARED = ("programmes", "programme-funding")
WORDS: dict[str, tuple[str, str, Record]] = {
    "people": ("服务人数", "People served", {"purpose": "target", "unit": "person"}),
    "rate": (
        "补助标准",
        "Allowance",
        {"purpose": "entitlement", "unit": "CNY", "per": "person", "period": "month"},
    ),
    "sites": ("新建站点", "New sites", {"purpose": "target", "unit": "count"}),
    "reach": ("覆盖率", "Share reached", {"purpose": "target", "unit": "fraction"}),
    "more": ("其他数量", "Other work", {"purpose": "target", "unit": "count"}),
    "limit": ("最高额", "Highest amount", {"purpose": "requirement", "unit": "CNY"}),
    "share": ("分配数量", "Shared out", {"purpose": "target", "unit": "count"}),
}
"""What kinds of indicators a family has: their names and what they are."""


def family(number: int, used: Iterable[str]) -> Record:
    """A family with those of its indicators that figures have."""
    own = common.family(number)
    begin = f"{own['id']}-"
    found = sorted(name for name in set(used) if name.startswith(begin))
    return {**own, "indicators": [_indicator(name, name.removeprefix(begin)) for name in found]}


def _indicator(name: str, kind: str) -> Record:
    word, _, number = kind.partition("-")
    zh, en, more = WORDS[word]
    noun = {"noun": {"one": "item", "other": "items"}} if more["unit"] == "count" else {}
    return common.indicator(name, f"{zh}{number}", f"{en} {number}".strip(), **more, **noun)


def facts(used: Iterable[str]) -> list[Record]:
    """Those facts that rules ask for."""
    return [_fact(name) for name in sorted(set(used), key=lambda name: (len(name), name))]


def _fact(name: str) -> Record:
    number = name.removeprefix("fact_")
    known: Record = {"id": name, "kind": "boolean", "asks": ["me"]}
    question = text(f"您有虚构情况{number}吗？", f"Are you in made-up situation {number}?")
    if name == "age":
        question = text("您几岁？", "How old are you?")
        known = {**known, "kind": "number", "unit": "count", "min": 0, "max": 120}
    return {
        **known,
        "question": question,
        "why": text("有的规定要看它。", "Some rules look at it."),
    }


def audiences() -> list[Record]:
    """Whom benefits are for."""
    return [
        {
            "id": f"audience-{at}",
            "icon": "material/account",
            "name": text(f"虚构的人{at}", f"Made-up people {at}"),
            "asks": ["me"],
        }
        for at in range(1, AUDIENCES + 1)
    ]
