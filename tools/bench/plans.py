"""Made-up plans and programmes, as large as real ones are on average."""

from __future__ import annotations

import random

from tools.bench.places import City, document_id
from tools.bench.vocabulary import BODIES, Record, family_id, text

NUMERALS = "一二三四五六七八九十"
ZH = ("新建站点", "发放补助", "上门服务", "免费检查", "办理登记", "组织培训", "更换设备")
EN = ("opens sites", "pays allowances", "visits homes", "offers check-ups", "trains staff")


def plan(city: City, year: int, programmes: int) -> Record:
    """The plan itself; its programmes stand in files beside it."""
    zh, en = f"虚构{city.number}市", f"Made-up City {city.number}"
    return {
        "place": city.code,
        "year": year,
        "documents": [document_id(city, year)],
        "title": text(f"{zh}{year}年民生实事（虚构）", f"{en}'s made-up programmes for {year}"),
        "summary": text(f"{zh}{year}年要办{programmes}件虚构的事。", f"What {en} does in {year}."),
        "states": {"programmes": programmes},
        "clause": "引言",
        "figures": [_figure("programmes", "target", f"{programmes}件")],
    }


def programme(city: City, year: int, number: int, seed: int) -> Record:
    """One programme; the same arguments give the same texts and figures."""
    chance = random.Random(f"{seed} {city.number} {year} {number}")
    own = family_id(number)
    figures = _figures(chance, own, year, city.districts if number == 1 else [])
    office = [f"office-{at % BODIES + 1}" for at in (number, number + 1, number + 2)]
    return {
        "id": own,
        "number": number,
        "family": own,
        "clause": NUMERALS[number - 1],
        "title": text(f"做好第{number}件虚构的事", f"Do made-up thing number {number}"),
        "summary": _summary(chance, year, [str(figure["printed"]) for figure in figures[1:]]),
        "bodies": {"lead": office[:1], "responsible": office[1:]},
        "figures": figures,
        "lists": [_list(chance)],
        "milestones": [_milestone(year)],
        "notes": [text("此处全为虚构。", "All of this is made up.")],
    }


def _summary(chance: random.Random, year: int, prints: list[str]) -> Record:
    """What says the numbers of some figures again; the first one's is left for edits to change."""
    counts = [int(printed.rstrip("人个")) for printed in prints if printed[-1] in "人个"]
    zh = "".join(f"{chance.choice(ZH)}{chance.choice(counts)}次，" for _ in range(6))
    en = ", ".join(f"{chance.choice(EN)} {chance.choice(counts)} times" for _ in range(5))
    return text(f"{year}年虚构地{zh}仅供测量。", f"In {year} a made-up place {en}.")


def _figures(chance: random.Random, own: str, year: int, districts: list[str]) -> list[Record]:
    sites = [chance.randint(10, 99) for _ in districts] or [chance.randint(10, 99)]
    total = f"{own}-sites-target"
    return [
        _figure(f"{own}-people", "target", f"{chance.randint(1000, 9999)}人"),
        _figure(f"{own}-people", "baseline", f"{chance.randint(100, 999)}人", as_of=str(year - 1)),
        _rate(own, chance.randint(100, 999)),
        _figure(f"{own}-rate", "increase", f"{chance.randint(10, 90)}元"),
        _figure(f"{own}-reach", "target", f"{chance.randint(50, 99)}%以上"),
        _figure("programme-funding", "funding", f"约{chance.randint(2, 30)}亿元"),
        _figure(f"{own}-sites", "target", f"{sum(sites)}个"),
        *(
            _figure(f"{own}-sites", "target", f"{count}个", about=district, part_of=total)
            for district, count in zip(districts, sites, strict=False)
        ),
    ]


def _rate(own: str, amount: int) -> Record:
    """An amount that providers keep to: an entitlement would need a benefit that pays it."""
    printed = f"每人每月{amount}元"
    return _figure(f"{own}-rate", "standard", printed, purpose="requirement")


def _figure(indicator: str, role: str, printed: str, **more: object) -> Record:
    return {"indicator": indicator, "role": role, "printed": printed, **more}


def _list(chance: random.Random) -> Record:
    items = [text(chance.choice(ZH), chance.choice(EN)) for _ in range(5)]
    return {"id": "services", "title": text("做什么", "What is done"), "items": items}


def _milestone(year: int) -> Record:
    return {
        "key": "policy-end",
        "kind": "end",
        "date": f"{year}",
        "qualifier": "until",
        "printed": f"{year}年底",
        "what": text("虚构的政策到期", "The made-up policy ends"),
    }
