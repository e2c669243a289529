"""Two small made-up plans of one made-up province: their texts, and their files."""

import hashlib
from pathlib import Path

from tests.corpus import dump
from tests.sample_data import Data, text

PROVINCE, CITY = "990000", "990100"
YEAR = 2024
TEXTS = {
    "yun-2024-plan": """云省2024年民生实事
1、发放创业担保贷款3亿元。
2、新建老年助餐点200个。年满65周岁的老人可以去用餐。
""",
    "yunzhou-2024-plan": """云州市今年办一件实事。
新增公共停车泊位1500个，由市住建局负责。
""",
}


def write_plans(site: Path, texts: Path) -> None:
    """Fill a new site's folder, and put the documents' texts into another."""
    texts.mkdir()
    for name, content in TEXTS.items():
        (texts / f"{name}.txt").write_text(content, encoding="utf-8")
    files: dict[str, object] = {
        "places.yml": [
            {"id": PROVINCE, "name": text("云省", "Yun"), "level": "province"},
            {
                "id": CITY,
                "name": text("云州市", "Yunzhou"),
                "level": "prefecture",
                "parent": PROVINCE,
            },
        ],
        "documents.yml": [
            _document("yun-2024-plan", PROVINCE, "云省", "Yun"),
            _document("yunzhou-2024-plan", CITY, "云州市", "Yunzhou"),
        ],
        "bodies.yml": [
            _body("housing", "住建部门", "housing department", "市住建局"),
            _body("civil-affairs", "民政部门", "civil affairs department", "省民政厅", PROVINCE),
        ],
        f"plans/{PROVINCE}/{YEAR}.yml": _province(),
        f"plans/{PROVINCE}/{YEAR}/02-elder-meals.benefits.yml": _benefits(),
        f"plans/{CITY}/{YEAR}.yml": _city(),
    }
    for name, record in files.items():
        path = site / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dump(record), encoding="utf-8")


def _document(name: str, place: str, zh: str, en: str) -> Data:
    return {
        "id": name,
        "short": text(f"{zh}2024年方案", f"Plan of {en} for 2024"),
        "title": text(f"{zh}2024年民生实事", f"Livelihood programmes of {en} for 2024"),
        "issuer": text(f"{zh}人民政府", f"Government of {en}"),
        "place": place,
        "sha256": hashlib.sha256(TEXTS[name].encode()).hexdigest(),
        "complete": True,
    }


def _body(name: str, zh: str, en: str, printed: str, place: str = CITY) -> Data:
    return {"id": name, "name": text(zh, en), "printed": {place: printed}}


def _plan(place: str, document: str, name: Data, clause: str, programmes: list[Data]) -> Data:
    return {
        "place": place,
        "year": YEAR,
        "documents": [document],
        "title": text(f"{name['zh']}2024年民生实事", f"Programmes of {name['en']} for 2024"),
        "summary": text("政府今年要办的事。", "What the government does this year."),
        "states": {"programmes": len(programmes)},
        "clause": clause,
        **({"programmes": programmes} if programmes else {}),
    }


def _province() -> Data:
    meals = _programme(2, "elder-meals", "2", "新建助餐点", "New meal points")
    loans = _programme(1, "start-up-loans", "1", "发放创业贷款", "Start-up loans")
    return _plan(
        PROVINCE,
        "yun-2024-plan",
        text("云省", "Yun"),
        "题头",
        [
            loans | {"figures": [_target("loans-issued", "3亿元")]},
            meals | {"figures": [_target("elder-meal-points", "200个")]},
        ],
    )


def _city() -> Data:
    parking = _programme(1, "parking", "段2句1", "增加停车泊位", "More parking spaces")
    figures = {"figures": [_target("parking-spaces", "1500个")]}
    lead: Data = {"bodies": {"lead": ["housing"]}}
    name = text("云州市", "Yunzhou")
    listed = [parking | lead | figures]
    plan = _plan(CITY, "yunzhou-2024-plan", name, "段1", [])
    part = {"complete": False, "because": "entered-so-far", "programmes": listed}
    return plan | {"states": {"programmes": 3}} | part


def _programme(number: int, name: str, clause: str, zh: str, en: str) -> Data:
    return {
        "id": name,
        "number": number,
        "family": name,
        "clause": clause,
        "title": text(zh, en),
        "summary": text(f"政府要做这件事：{zh}。", f"The government plans this: {en}."),
        "bodies": {"lead": ["civil-affairs"]},
    }


def _target(indicator: str, printed: str) -> Data:
    return {"indicator": indicator, "role": "target", "printed": printed}


def _benefits() -> Data:
    given = [("old enough", 65, "ask_office"), ("too young", 64, "no")]
    return {
        "programme": "elder-meals",
        "benefits": [
            {
                "id": "meals",
                "audience": ["older"],
                "for": "person",
                "title": text("助餐点用餐", "Meals at a meal point"),
                "summary": text("年满65周岁可以去用餐。", "From 65 years of age."),
                "headline": text("可以用餐，多少钱没有写", "Meals; the price isn't stated"),
                "unstated": [text("一餐多少钱，方案没有写。", "The price isn't stated.")],
                "who": {"fact": "age", "at_least": 65, "clause": "2句2"},
                "unstated_rule": True,
                "clause": "2句2",
                "cases": [
                    *(
                        {"name": name, "given": {"age": age}, "expect": expect}
                        for name, age, expect in given
                    ),
                    {"name": "age unknown", "given": {}, "expect": "needs_answer"},
                ],
            }
        ],
    }
