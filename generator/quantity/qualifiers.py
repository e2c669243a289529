"""Words around a number that say how exactly it is meant.

In Chinese law 以上, 以下 and 以内 include the number itself, 不满 and 超过 do not
(Civil Code, article 1259); the tables follow it.
"""

from generator.quantity.quantity import Qualifier


def _table(words: dict[Qualifier, str]) -> dict[str, Qualifier]:
    return {word: meaning for meaning, line in words.items() for word in line.split()}


BEFORE = _table(
    {
        "about": "约 约为 大约 近 将近 接近 约占 大概",
        "at least": "不低于 不少于 不小于 不得低于 不得少于 至少 最低 最少 满 年满 已满 ≥ ⩾ ≧ >= "
        "大于等于 不短于 不得小于",
        "at most": "不超过 不超 不高于 不多于 不大于 不得超过 不得高于 至多 最高 最高额度 "
        "最高额度为 最多 最长 ≤ ⩽ ≦ <= 小于等于 不长于 上限",
        "over": "超 超过 高于 多于 大于 逾 突破 >",
        "under": "未满 不满 不足 不到 未达到 低于 少于 小于 <",
    }
)

# Between a number and its scale or counter: 20余万元, 3000多户, 10来个.
INSIDE = _table({"over": "多 余", "about": "来"})

AFTER = _table(
    {
        "about": "左右 上下",
        "at least": "以上 及以上 (含)以上 以上(含) 或以上 及其以上",
        "at most": "以下 及以下 (含)以下 以下(含) 以内 之内 内 (含)以内 或以下",
        "over": "多 余 (不含)以上 以上(不含)",
        "under": "(不含)以下 以下(不含)",
    }
)

INCLUDED = r"\(含[0-9]*(周?岁|年|个月|人|元)?\)"
"""Says again what 以上 says: 60周岁以上(含60周岁)."""


def merge(first: Qualifier, second: Qualifier) -> Qualifier | None:
    """Give the meaning of two qualifiers on one number; None if they contradict each other."""
    if first in ("exact", second):
        return second
    return None
