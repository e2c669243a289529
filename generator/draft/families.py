"""Which family an item may belong to, and which indicator a figure: proposals with a score."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.draft.numerals import Numeral
from generator.model.family import Family, Indicator

WEAK = 0.35
"""Below this a proposal stands as a remark alone."""
NAME, ALSO, INDICATOR = 1.0, 0.7, 0.55
EACH_CHARACTER, LONGEST_COUNTED = 0.01, 8
"""How much more a longer other name says than a shorter one: 养老床位 than 养老."""
_COMMON = (
    "建设 改造 提升 服务 工程 项目 新建 新增 推进 实施 加强 开展 完善 提高 全市 全县 全区 免费 "
    "公共 城市 农村 城乡 保障 水平 体系 标准 能力 人员 群众 对象 困难 补助 补贴 资金 发放 设施 "
    "中心"
)
COMMON = frozenset(_COMMON.split())
"""Words that any item may have: they tell little of what it is about."""
AROUND = 24


@dataclass(frozen=True)
class Proposal:
    """An id and how much speaks for it, from 0 to 1."""

    id: str | None
    score: float

    @property
    def is_weak(self) -> bool:
        """Whether a person has to choose."""
        return self.id is None or self.score < WEAK


NOTHING = Proposal(None, 0.0)


def propose_family(title: str, text: str, families: Iterable[Family]) -> Proposal:
    """The family whose names and indicators an item's words are most like."""
    best = NOTHING
    for family in families:
        score = max(
            NAME * _likeness(family.name.zh, title),
            max((_mentioned(name, title) for name in family.also), default=0.0),
            INDICATOR
            * max((_likeness(each.name.zh, text[:200]) for each in family.indicators), default=0),
        )
        if score > best.score:
            best = Proposal(family.id, round(min(score, 1.0), 2))
    return best


def propose_indicator(
    text: str, numeral: Numeral, indicators: Iterable[Indicator], taken: set[str]
) -> Proposal:
    """The indicator whose unit a figure has and whose name its sentence is most like."""
    start = max(0, numeral.start - AROUND)
    around = (
        re.split("[。；\n]", text[start : numeral.start])[-1]
        + text[numeral.end : numeral.end + AROUND // 2]
    )
    best = NOTHING
    for each in indicators:
        fit = _unit_fits(numeral, each)
        if fit:
            score = fit * _likeness(each.name.zh, around) * (0.8 if each.id in taken else 1.0)
            if score > best.score:
                best = Proposal(each.id, round(min(score, 1.0), 2))
    return best


def _unit_fits(numeral: Numeral, indicator: Indicator) -> float:
    quantity = numeral.reading.quantity
    if quantity.unit == indicator.unit or quantity.unit is None:
        same = (quantity.per in (None, indicator.per)) and (
            quantity.period in (None, indicator.period)
        )
        return 1.0 if same else 0.0
    return 0.0


def _mentioned(name: str, text: str) -> float:
    if len(name) < 2 or name not in text or name in COMMON:
        return 0.0
    return ALSO + EACH_CHARACTER * (min(len(name), LONGEST_COUNTED) - 2)


def _likeness(name: str, text: str) -> float:
    """Which share of a name's pairs of characters a text has; common words count little."""
    pairs = _pairs(name)
    if not pairs:
        return 0.0
    weights = {pair: 0.25 if pair in COMMON else 1.0 for pair in pairs}
    return sum(weight for pair, weight in weights.items() if pair in text) / sum(weights.values())


def _pairs(name: str) -> set[str]:
    bare = re.sub("[^\u4e00-\u9fffA-Za-z0-9]", "", name)
    return {bare[at : at + 2] for at in range(len(bare) - 1)}
