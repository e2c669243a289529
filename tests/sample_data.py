"""A small made-up data folder with every kind of record and every optional field.

Each function gives fresh plain data, so that a test may change it before it is written.
"""

from typing import Any

Data = dict[str, Any]


def text(zh: str, en: str) -> Data:
    return {"zh": zh, "en": en}


def cars() -> Data:
    """For whom spaces are; the table of the sample says the same."""
    return text("小汽车", "cars alone")


def topics() -> list[Data]:
    named = {"name": text("城市", "City"), "summary": text("出行。", "Travel.")}
    return [{"id": "city", **named, "icon": "material/city", "also": ["城里"]}]


def units() -> list[Data]:
    return [
        _unit("CNY", "元", "yuan", "yuan", ["元"]),
        _unit("count", "个", "item", "items", ["个", "项"]),
        _unit("household", "户", "household", "households", ["户"]),
    ]


def _unit(identifier: str, zh: str, one: str, other: str, printed: list[str]) -> Data:
    name = {"zh": zh, "en": {"one": one, "other": other}}
    return {"id": identifier, "name": name, "printed": printed}


def places() -> list[Data]:
    note = {"note": text("没有行政区划代码。", "It has no code.")}
    return [
        {"id": "990000", "name": text("云省", "Yun"), "level": "province"},
        _place("990100", text("云州市", "Yunzhou"), "prefecture", "990000"),
        _place("990102", text("东区", "East"), "county", "990100"),
        _place("river-zone", text("江区", "River Zone"), "functional-area", "990100") | note,
        _place("990200", text("山州市", "Shanzhou"), "prefecture", "990000"),
        _place("hill-zone", text("山区", "Hill Zone"), "functional-area", "990100"),
    ]


def _place(identifier: str, name: Data, level: str, parent: str) -> Data:
    return {"id": identifier, "name": name, "level": level, "parent": parent}


def documents() -> list[Data]:
    return [
        {
            "id": "yunzhou-plan",
            "title": text("云州市方案", "Plan of Yunzhou"),
            "short": text("方案", "Plan"),
            "number": "云府发〔2023〕1号",
            "issuer": text("云州市人民政府", "Yunzhou's government"),
            "place": "990100",
            "issued": "2023-02-01",
            "published": "2023-02-03",
            "adopted": text("市人大通过", "Adopted by the congress"),
            "official": {"address": "https://yunzhou.example/1?a=1&b=2", "gone": "2024-05-06"},
            "sha256": "a" * 64,
            "complete": False,
            "condition": text("缺一页。", "A page is missing."),
            "note": text("扫描件。", "A scan."),
        },
        {
            "id": "yunzhou-scheme",
            "title": text("云州市实施方案", "Scheme of Yunzhou"),
            "short": text("实施方案", "Scheme"),
            "issuer": text("云州市办公室", "Yunzhou's office"),
            "place": "990100",
            "sha256": "b" * 64,
            "complete": True,
        },
    ]


def bodies() -> list[Data]:
    return [
        {
            "id": "housing",
            "name": text("住建部门", "housing department"),
            "printed": {"990100": "市住建局"},
        },
        {
            "id": "finance",
            "name": text("财政部门", "finance department"),
            "printed": {"990000": "省财政厅", "990100": "市财政局"},
        },
    ]


def glossary() -> list[Data]:
    term = {"id": "space", "term": text("泊位", "space"), "family": "parking"}
    term["also"] = ["停车位", "bowei"]
    term["wordings"] = ["parking space"]
    term["short"] = text("停车的地方。", "Room for a car.")
    return [term | {"definition": text("停一辆车的地方。", "Room for one car.")}]


def indicators() -> list[Data]:
    return [
        _indicator("programmes", "实事", "Programmes", "count", ("programme", "programmes")),
        _indicator("plan-funding", "总资金", "Money for the plan", "CNY") | {"purpose": "money"},
    ]


def _indicator(
    identifier: str, zh: str, en: str, unit: str, noun: tuple[str, str] | None = None
) -> Data:
    made: Data = {
        "id": identifier,
        "name": text(zh, en),
        "description": text(f"{zh}是多少。", f"{en}, as stated."),
        "purpose": "target",
        "unit": unit,
    }
    return made | ({"noun": {"one": noun[0], "other": noun[1]}} if noun else {})


def icons() -> list[Data]:
    return [
        {"id": "organisation", "icon": "material/storefront-outline"},
        {"id": "city-congress", "icon": "material/vote-outline"},
    ]


def redirects() -> list[Data]:
    old = {"kind": "programme", "old": "990100-2023.car-parking", "since": "2023-03-01"}
    return [old | {"new": "990100-2023.parking"}]


def tombstones() -> list[Data]:
    old = {
        "kind": "figure",
        "old": "990100-2023.parking.spaces-target-again",
        "since": "2023-03-01",
    }
    why = {"zh": "同一个数记了两次", "en": "The same number stood here twice"}
    return [old | {"why": why, "successor": "990100-2023.parking.spaces-target"}]


def family() -> Data:
    return {
        "id": "parking",
        "topic": "city",
        "name": text("停车", "Parking"),
        "also": ["停车泊位"],
        "summary": text("增加停车泊位。", "More parking."),
        "indicators": [
            _indicator("spaces", "新增泊位", "New spaces", "count", ("space", "spaces")),
            _indicator("car-parks", "停车场", "Car parks", "count", ("car park", "car parks")),
            _indicator("fee", "停车费", "Fee", "CNY")
            | {"per": "household", "period": "month", "purpose": "entitlement"},
        ],
    }


def plan() -> Data:
    return {
        "place": "990100",
        "year": 2023,
        "documents": ["yunzhou-plan", "yunzhou-scheme"],
        "title": text("云州市2023年方案", "Yunzhou's plan for 2023"),
        "summary": text("办一件实事。", "One programme."),
        "states": {"programmes": 1, "groups": 1, "schemes": 1, "allocations": 1},
        "clause": "引言",
        "groups": [{"id": "travel", "clause": "一", "title": text("出行", "Travel")}],
        "figures": [
            {"indicator": "programmes", "role": "target", "printed": "1项"},
            {"indicator": "plan-funding", "role": "funding", "printed": "约60亿元"},
        ],
        "milestones": [_milestone("report", "report", "2023-06-20", "by", "6月20日")],
        "gaps": text("少了末页。", "The last page is missing."),
        "notes": [text("方案不分年度。", "The plan names no quarter.") | {"clause": "末段"}],
        "coordinator": "finance",
    }


def _milestone(key: str, kind: str, date: str, qualifier: str, printed: str) -> Data:
    what = text("报送进展", "Send a report")
    made = {"key": key, "kind": kind, "date": date, "qualifier": qualifier, "printed": printed}
    return made | {"what": what, "clause": "末段"}


def programme() -> Data:
    whole = {"part_of": "car-parks-target"}
    parks = {"indicator": "car-parks", "role": "target"}
    return {
        "id": "parking",
        "number": 1,
        "family": "parking",
        "group": "travel",
        "clause": "一(一)",
        "voted_by": ["city-congress"],
        "title": text("增加泊位", "Add parking spaces"),
        "summary": text("全市新增泊位100个。", "The city adds 100 spaces."),
        "bodies": {
            "lead": ["housing"],
            "implementing": [
                {"id": "finance", "document": "yunzhou-scheme", "clause": "附件1"},
            ],
        },
        "figures": [
            {"indicator": "spaces", "role": "target", "covers": cars(), "printed": "100个"},
            parks | {"printed": "3个", "note": text("含在建的。", "Some are being built.")},
            parks | {"printed": "2个", "about": "990102"} | whole,
            parks
            | {"name": text("其他停车场", "Other car parks"), "printed": "1个", "key": "other"}
            | whole,
            {"indicator": "spaces", "role": "baseline", "printed": "超80个", "as_of": "2022"},
        ],
        "lists": [
            {
                "id": "works",
                "title": text("停车场", "Car parks"),
                "counted": "car-parks-target",
                "items": [text("甲场", "Park A"), text("乙场", "Park B"), text("丙场", "Park C")],
            }
        ],
        "milestones": [_milestone("done", "end", "2023-12", "until", "2023年12月底")],
        "gaps": text("缺第二段。", "The second paragraph is missing."),
        "notes": [text("收费没有写明。", "Fees are not stated.")],
    }
