"""How like a name a text is, by pairs of characters."""

from __future__ import annotations

import re

_COMMON = (
    "建设 改造 提升 服务 工程 项目 新建 新增 推进 实施 加强 开展 完善 提高 全市 全县 全区 免费 "
    "公共 城市 农村 城乡 保障 水平 体系 标准 能力 人员 群众 对象 困难 补助 补贴 资金 发放 设施 "
    "中心"
)
COMMON = frozenset(_COMMON.split())
"""Words that any item may have: they tell little of what it is about."""


def likeness(name: str, text: str) -> float:
    """Which share of a name's pairs of characters a text has; common words count little."""
    pairs = _pairs(name)
    if not pairs:
        return 0.0
    weights = {pair: 0.25 if pair in COMMON else 1.0 for pair in pairs}
    return sum(weight for pair, weight in weights.items() if pair in text) / sum(weights.values())


def _pairs(name: str) -> set[str]:
    bare = re.sub("[^\u4e00-\u9fffA-Za-z0-9]", "", name)
    return {bare[at : at + 2] for at in range(len(bare) - 1)}
