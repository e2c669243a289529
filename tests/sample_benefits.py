"""Facts, audiences and benefits of the made-up programme: every operator, every optional field."""

from tests.sample_data import Data, text
from tests.sample_scheme import CLAUSE


def facts() -> list[Data]:
    return [
        _fact("age", "number") | {"unit": "count", "min": 0, "max": 120, "asks": ["me"]},
        _fact("has_car", "boolean")
        | {
            "asks": ["me", "cared-for"],
            "question_to": {"cared-for": text("他有车吗？", "Do they have a car?")},
            "when_true": text("是", "Yes"),
            "when_false": text("否", "No"),
        },
        _fact("home", "choice")
        | {
            "options": [
                {"id": "flat", "name": text("公寓", "Flat")},
                {"id": "house", "name": text("平房", "House")},
                {"id": "boat", "name": text("船", "Boat")},
            ]
        },
        _fact("bought", "date"),
    ]


def width() -> Data:
    """A fact in steps, which no rule of the sample asks for."""
    return _fact("width", "number") | {"unit": "count", "min": 1, "max": 3, "step": 0.5}


def _fact(identifier: str, kind: str) -> Data:
    return {
        "id": identifier,
        "kind": kind,
        "asks": ["me"],
        "question": text(f"{identifier}是什么？", f"What is {identifier}?"),
        "why": text("有的规定要看它。", "Some rules look at it."),
    }


def audiences() -> list[Data]:
    return [
        _audience("drivers", text("司机", "Drivers"), ["me", "cared-for"]),
        _audience("everyone", text("所有人", "Everyone"), ["me"]),
    ]


def _audience(identifier: str, name: Data, asks: list[str]) -> Data:
    return {"id": identifier, "icon": "material/account", "name": name, "asks": asks}


def benefits() -> Data:
    return {"programme": "parking", "benefits": [space(), garage(), lamps()]}


def space() -> Data:
    """A benefit that pays, for sure."""
    return {
        "id": "own-space",
        "audience": ["drivers"],
        "for": "household",
        "title": text("车位补贴", "Help with a space"),
        "summary": text("每月补300元。", "You get 300 yuan a month."),
        "headline": text("每月300元", "Pays 300 yuan a month"),
        "pays": "fee-standard",
        "more_pays": ["spaces-target"],
        "from": "2023-01-01",
        "until": "2023-12",
        "who": {
            "all": [
                {"fact": "age", "at_least": 18},
                {"fact": "has_car", "is": True, "clause": "附件1 二(二)"},
            ]
        },
        "document": "yunzhou-scheme",
        "clause": CLAUSE,
        "route": "space",
        "cases": [
            _case("all met", "likely", age=18, has_car=True),
            _case("too young", "no", age=17),
            _case("age open", "needs_answer", has_car=True),
            _case("no car", "no", has_car=False),
            _case("car open", "needs_answer", age=40),
        ],
    }


def bought_early() -> Data:
    """A condition over a day that no text prints."""
    reason = text("方案没有写日子。", "The plan gives no day.")
    return {"fact": "bought", "before": "2023-06-30", "worked_out": reason}


def garage() -> Data:
    """A benefit whose rule is not stated in full, of parts within parts."""
    return {
        "id": "garage",
        "audience": ["drivers", "everyone"],
        "for": "person",
        "title": text("车库", "Garage"),
        "summary": text("可以申请车库。", "You may ask for a garage."),
        "headline": text("一间车库", "A garage"),
        "unstated": [text("没有写多少钱。", "The price isn't stated.")],
        "who": {
            "any": [
                {"fact": "home", "one_of": ["flat", "house"]},
                {"not": bought_early()},
            ]
        },
        "clause": "一(一)",
        "also_required": [text("家里没有车库。", "You have no garage yet.") | {"clause": "一(二)"}],
        "apply": text("到社区问。", "Ask the community office."),
        "cases": [
            _case("a flat", "ask_office", home="flat", bought="2023-06-29"),
            _case("bought late", "ask_office", home="boat", bought="2023-06-30"),
            _case("neither", "no", home="boat", bought="2023-06-29"),
            _case("home open", "needs_answer", bought="2020-01-01"),
            _case("day open", "needs_answer", home="boat"),
        ],
    }


def lamps() -> Data:
    """Works that everyone gets."""
    return {
        "id": "lamps",
        "audience": ["everyone"],
        "for": "person",
        "title": text("路灯", "Street lamps"),
        "summary": text("停车场装路灯。", "Car parks get lamps."),
        "clause": "一(一)",
        "works": True,
        "open_to_all": True,
    }


def _case(name: str, expect: str, **given: bool | int | str) -> Data:
    return {"name": name, "given": given, "expect": expect}
