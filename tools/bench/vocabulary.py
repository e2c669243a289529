"""The made-up vocabularies that every made-up corpus shares: few, as they are in real data."""

from __future__ import annotations

from collections.abc import Collection, Iterable

FAMILIES = 10
BODIES = 5
TOPICS = 4
Record = dict[str, object]

UNITS = (
    ("CNY", "元", "yuan", "yuan", ["元"]),
    ("fraction", "比例", "share", "shares", ["%"]),
    ("person", "人", "person", "people", ["人"]),
    ("count", "个", "item", "items", ["个", "件"]),
)


def text(zh: str, en: str) -> Record:
    """A text in both languages."""
    return {"zh": zh, "en": en}


def family_id(number: int) -> str:
    """`service-03`; a programme bears the id of its family."""
    return f"service-{number:02}"


def units() -> list[Record]:
    """The few units that made-up figures need."""
    return [
        {"id": unit, "name": {"zh": zh, "en": {"one": one, "other": other}}, "printed": printed}
        for unit, zh, one, other, printed in UNITS
    ]


def topics(used: Collection[str]) -> list[Record]:
    """Those fields of life that are used, by number."""
    return [
        {
            "id": f"topic-{number}",
            "icon": "material/city",
            "name": text(f"虚构领域{number}", f"Made-up topic {number}"),
            "summary": text(
                f"第{number}个虚构领域的事项。", f"Services of made-up topic {number}."
            ),
        }
        for number in range(1, TOPICS + 1)
        if f"topic-{number}" in used
    ]


def bodies(places: list[str]) -> list[Record]:
    """Agencies, each with a printed name in every one of `places`."""
    return [
        {
            "id": f"office-{number}",
            "name": text(f"虚构部门{number}", f"made-up office {number}"),
            "printed": dict.fromkeys(places, f"市虚构{number}局"),
        }
        for number in range(1, BODIES + 1)
    ]


def terms(families: Iterable[int]) -> list[Record]:
    """A glossary of one term a family."""
    return [
        {
            "id": f"term-{number}",
            "term": text(f"虚构词{number}", f"made-up term {number}"),
            "definition": text("只为测量速度而编的词。", "A term made up to measure speed."),
            "family": family_id(number),
        }
        for number in families
    ]


def indicator(identifier: str, zh: str, en: str, **more: object) -> Record:
    """What made-up figures measure."""
    about = text(f"虚构指标：{zh}。", f"A made-up indicator: {en.lower()}.")
    return {"id": identifier, "name": text(zh, en), "description": about, **more}


def shared_indicators() -> list[Record]:
    """Those that belong to no family."""
    noun = {"one": "programme", "other": "programmes"}
    return [
        indicator(
            "programmes", "实事件数", "Programmes", purpose="target", unit="count", noun=noun
        ),
        indicator("programme-funding", "资金", "Money set aside", purpose="money", unit="CNY"),
    ]


def family(number: int) -> Record:
    """A family with four indicators."""
    own = family_id(number)
    noun = {"one": "site", "other": "sites"}
    return {
        "id": own,
        "topic": f"topic-{number % TOPICS + 1}",
        "name": text(f"虚构服务{number}", f"Made-up service {number}"),
        "summary": text(f"第{number}种虚构的服务。", f"The made-up service number {number}."),
        "indicators": [
            indicator(
                f"{own}-people", "服务人数", "People served", purpose="target", unit="person"
            ),
            indicator(
                f"{own}-rate",
                "补助标准",
                "Allowance",
                purpose="entitlement",
                unit="CNY",
                per="person",
                period="month",
            ),
            indicator(
                f"{own}-sites", "新建站点", "New sites", purpose="target", unit="count", noun=noun
            ),
            indicator(f"{own}-reach", "覆盖率", "Share reached", purpose="target", unit="fraction"),
        ],
    }
