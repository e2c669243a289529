"""Which body a printed name stands for: by its stem, without its level and in its short form."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.vocabulary import Body

PREFIX = re.compile("^(?:省|自治区|市|州|盟|县|区|旗|新区|镇|乡|兵团|师)(?=[\u4e00-\u9fff]{2})")
SHORT = {
    "人力资源和社会保障": "人社",
    "人力资源社会保障": "人社",
    "住房和城乡建设": "住建",
    "住房城乡建设": "住建",
    "住房和建设": "住建",
    "住房建设": "住建",
    "发展和改革": "发改",
    "发展改革": "发改",
    "卫生健康": "卫健",
    "教育和体育": "教体",
    "教育体育": "教体",
    "市场监督管理": "市场监管",
    "医疗保障": "医保",
    "残疾人联合": "残联",
    "妇女联合": "妇联",
    "城市管理综合执法": "城管",
    "城市管理执法": "城管",
    "城市管理和综合执法": "城管",
    "城管执法": "城管",
    "城市管理": "城管",
    "文化广电新闻出版旅游": "文旅",
    "文化广电和旅游": "文旅",
    "文化广电旅游": "文旅",
    "文广新旅": "文旅",
    "文广旅": "文旅",
    "文化和旅游": "文旅",
    "文化旅游": "文旅",
    "自然资源和规划": "资规",
    "自然资源规划": "资规",
    "资源规划": "资规",
    "交通运输": "交通",
    "工业和信息化": "工信",
    "总工": "工会",
}
LONGEST_FIRST = sorted(SHORT, key=len, reverse=True)
KIND = re.compile("(?:委员会|办公室|管理局|分局|局|厅|委|办|会|处)$")


class KnownBodies:
    """Looks printed names up among the bodies of the data, then among those of the country."""

    def __init__(self, own: Iterable[Body], national: Iterable[Body] = ()) -> None:
        """Index all names; printed ones count before stems, a name of two bodies names neither."""
        listed, others = list(own), list(national)
        stems = [(name, body) for body in listed for name in body.stems]
        more = [(name, body) for body in others for name in body.stems]
        printed = [(stem(name), body) for body in listed for name in body.printed.values()]
        self._ids = _unique(more) | _unique(stems) | _unique(printed)

    def find(self, printed: str) -> str | None:
        """The id of the body that a name stands for; None where none is known."""
        return self._ids.get(stem(printed))


def _unique(names: Iterable[tuple[str, Body]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for name, body in names:
        found.setdefault(name, set()).add(body.id)
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def stem(printed: str) -> str:
    """A name without its level and its kind: 市卫生健康委 and 县卫健局 are both 卫健."""
    name = re.sub("（[^（）]*）", "", printed)
    name = re.sub("^团[省市区县州盟旗]委$", "共青团", name)
    name = re.sub("^国网.*供电公司$|^.{0,6}供电(公司|局)$", "供电", name)
    name = PREFIX.sub("", name)
    for long in LONGEST_FIRST:
        name = name.replace(long, SHORT[long])
    return KIND.sub("", name) or name
