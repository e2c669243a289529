"""What verbs and hedges before a number say of it: a level, a rise, a fall, an aim.

提高到95% is the level after a rise, 提高5% the rise itself: who reads the figure must know which.
"""

from typing import Literal

Meaning = Literal["standard", "increase", "decrease", "aim", "average"]


def _table(words: dict[Meaning, str]) -> dict[str, Meaning]:
    return {word: meaning for meaning, line in words.items() for word in line.split()}


_RISE = "提高 提升 增加 增长 扩大 上调 提 增 升 扩 提标 上升 拓展"
_FALL = "下降 降低 减少 压减 缩短 压缩 下调 降 减 缩减 削减"
TO = _table(
    {
        "standard": " ".join(
            [f"{verb}{to}" for verb in (_RISE + " " + _FALL).split() for to in ("到", "至")]
            + ["调整为 调整到 调整至 提高为 控制在 控制到 保持在 稳定在 维持在 保持 稳定到"]
        )
    }
)
"""Verbs whose number is the level that is reached or kept."""

MEANINGS: dict[str, Meaning] = {
    **TO,
    **_table(
        {
            "increase": "提高 提升 增加 增长 上调 上涨 上浮 增幅 涨幅 增长率 上升 增收",
            "decrease": "下降 降低 减少 压减 缩短 下调 下浮 缩减 降幅 削减",
            "standard": "补贴 补助 奖励 奖补 资助 给予 发放 补差 救助 优惠 减免",
            "aim": "力争 争取 确保 计划 拟 预计 预期 目标 力求 保证",
            "average": "平均",
        }
    ),
}

_NEUTRAL = (
    "累计 连续 共 共计 总计 合计 达 达到 新增 新建 完成 一次性 原则上 为 占 全年 年内 再 另 "
    "拥有 配备 投资 总投资 投入 安排 筹集 同比 较上年 比上年 占比 占比达到 分别 均 各 均为 "
    "分别为 标准 标准为 人民币 总额 总数 总量 仅 已 已达 已达到"
)
NEUTRAL = dict.fromkeys(_NEUTRAL.split())
"""Words that say how a number was added up or is reached, not what it is."""
