"""Made-up sentences, about as long as real ones, without a number."""

from __future__ import annotations

import random

from tools.bench.vocabulary import Record, text

ZH = (
    "新建站点",
    "发放补助",
    "上门服务",
    "免费检查",
    "办理登记",
    "组织培训",
    "更换设备",
    "整修道路",
)
EN = (
    "open new sites",
    "pay allowances",
    "visit people at home",
    "offer check-ups",
    "help to register",
    "train the staff",
    "replace old equipment",
    "mend the roads",
)


def sentence(chance: random.Random, parts: int = 2) -> Record:
    """What somebody is to do, in so many parts."""
    chosen = [chance.randrange(len(ZH)) for _ in range(parts)]
    zh, en = "，".join(ZH[at] for at in chosen), ", ".join(EN[at] for at in chosen)
    return text(f"虚构地{zh}。", f"Made up: they {en}.")


def sentences(chance: random.Random, count: int, **more: object) -> list[Record]:
    """So many different sentences, each with the keys in `more`."""
    found: dict[object, Record] = {}
    while len(found) < count:
        record = sentence(chance, 2 + chance.randrange(3))
        found[record["zh"]] = {**record, **more}
    return list(found.values())
