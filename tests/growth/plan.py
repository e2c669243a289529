"""The made-up county's plan for 2025: three programmes; one has a scheme, a table and a rule."""

from tests.growth.records import COUNTY, EAST, PLAN, RIVER, SCHEME, YEAR
from tests.sample_data import Data, text


def plan() -> Data:
    """The plan without its programmes, which stand in files of their own."""
    return {
        "place": COUNTY,
        "year": YEAR,
        "documents": [PLAN, SCHEME],
        "title": text(
            "雾云县2025年民生实事安排方案", "Wuyun's livelihood programmes plan for 2025"
        ),
        "summary": text("雾云县2025年办3件民生实事。", "For 2025 Wuyun promised three programmes."),
        "states": {"programmes": 3, "schemes": 1, "allocations": 1},
        "clause": "引言",
        "figures": [{"indicator": "programmes", "role": "target", "printed": "3件"}],
    }


def programmes() -> list[Data]:
    """Two of families that other plans have, and one of a new family."""
    return [
        _programme(1, "start-up-loans", "一(一)", "扶持创业", "Help to start a business")
        | {
            "bodies": {"lead": ["human-resources"]},
            "figures": [_target("loans-issued", "2亿元")],
            "notes": [
                text(
                    "江西省2023年的方案还有贴息，这份方案没有提到。",
                    "Jiangxi's plan for 2023 also subsidised interest; this one is silent.",
                )
            ],
        },
        _programme(2, "parking", "二(一)", "增加停车泊位", "Add parking spaces")
        | {"bodies": {"lead": ["housing"]}, "figures": [_target("parking-spaces", "500个")]},
        _programme(3, "street-trees", "二(二)", "多种行道树", "Plant more street trees")
        | {
            "bodies": {"lead": ["housing"]},
            "figures": [_target("street-trees-planted", "1000棵")],
            "milestones": [_planted()],
        },
    ]


def _programme(number: int, name: str, clause: str, zh: str, en: str) -> Data:
    return {
        "id": name,
        "number": number,
        "family": name,
        "clause": clause,
        "title": text(zh, en),
        "summary": text(f"雾云县要在2025年{zh}。", f"In 2025 Wuyun plans to do this: {en}."),
    }


def _target(indicator: str, printed: str) -> Data:
    return {"indicator": indicator, "role": "target", "printed": printed}


def _planted() -> Data:
    return {
        "key": "planted",
        "kind": "end",
        "date": "2025-12",
        "qualifier": "by",
        "printed": "2025年12月底前",
        "what": text("全部种完", "All trees are planted"),
    }


def scheme() -> Data:
    """How loans are given."""
    return {
        "programme": "start-up-loans",
        "document": SCHEME,
        "clause": "附件1",
        "summary": text("怎样申请创业贷款。", "How to apply for a start-up loan."),
        "serves": [text("创业的人。", "People starting a business.") | {"clause": "附件1 二(二)"}],
        "provides": [
            text("最高20万元的贷款。", "A loan of up to 200,000 yuan.")
            | {"benefits": ["loan"], "clause": "附件1 二(一)"}
        ],
        "routes": [_route()],
        "figures": [
            {
                "indicator": "loan-ceiling-individual",
                "role": "limit",
                "printed": "20万元",
                "clause": "附件1 二(一)",
            }
        ],
        "restates": [{"figure": "loans-issued-target", "printed": "2亿元", "clause": "附件1 一"}],
        "phases": [
            {
                "key": "lending",
                "kind": "implementation",
                "start": "2025-03",
                "end": "2025-11",
                "printed": "2025年3月至11月",
                "what": text("发放贷款", "Loans are given out"),
                "clause": "附件1 三",
            }
        ],
    }


def _route() -> Data:
    return {
        "id": "application",
        "title": text("申请贷款", "Apply for a loan"),
        "who": text("年满18周岁的创业者", "A founder of 18 or over"),
        "where": text("县人社局", "The county's human resources bureau"),
        "steps": [text("交申请", "Hand in the form")],
        "clause": "附件1 二(二)",
    }


def allocation() -> Data:
    """What falls to each part of the city."""
    column = {"indicator": "loans-issued", "role": "target", "unit": "亿元"}
    return {
        "programme": "start-up-loans",
        "document": SCHEME,
        "clause": "附件1 附",
        "title": text("贷款分配表", "Loans by district"),
        "columns": [column | {"heading": text("贷款", "Loans")}],
        "rows": {EAST: ["1.2"], RIVER: ["0.8"]},
        "total": ["2"],
    }


def benefits() -> dict[str, list[Data]]:
    """By programme: a loan with a rule, and works that everyone gets."""
    return {
        "start-up-loans": [_loan()],
        "parking": [_works("spaces", "parking-spaces", "新增停车泊位", "New parking spaces")],
        "street-trees": [_works("trees", "street-trees-planted", "行道树", "Street trees")],
    }


def _loan() -> Data:
    return {
        "id": "loan",
        "audience": ["founders"],
        "for": "person",
        "title": text("创业贷款", "Start-up loan"),
        "summary": text(
            "创业最高可以借20万元。", "Those who start a business can borrow 200,000 yuan."
        ),
        "headline": text("最多可以借20万元", "A loan of up to 200,000 yuan"),
        "pays": "loan-ceiling-individual-limit",
        "who": {
            "all": [
                {"fact": "starting_business", "is": True, "clause": "附件1 二(二)"},
                {"fact": "age", "at_least": 18, "clause": "附件1 二(二)"},
            ]
        },
        "document": SCHEME,
        "clause": "附件1 二(一)",
        "route": "application",
        "cases": [
            _case("both", "likely", starting_business=True, age=18),
            _case("too young", "no", starting_business=True, age=17),
            _case("no business", "no", starting_business=False),
            _case("age open", "needs_answer", starting_business=True),
            _case("business open", "needs_answer", age=40),
        ],
    }


def _case(name: str, expect: str, **given: bool | int) -> Data:
    return {"name": name, "given": given, "expect": expect}


def _works(name: str, indicator: str, zh: str, en: str) -> Data:
    return {
        "id": name,
        "audience": ["everyone"],
        "for": "person",
        "title": text(zh, en),
        "summary": text(f"{zh}要给大家用。", f"{en} are to be there for everyone."),
        "pays": f"{indicator}-target",
        "works": True,
    }
