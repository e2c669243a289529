"""The made-up programme's implementation scheme and allocation table."""

from tests.sample_data import Data, cars, text

CLAUSE = "附件1 二(一)"


def _stated(zh: str, en: str) -> list[Data]:
    return [text(zh, en) | {"clause": CLAUSE}]


def scheme() -> Data:
    return {
        "programme": "parking",
        "document": "yunzhou-scheme",
        "clause": "附件1",
        "summary": text("怎样申请泊位。", "How to apply for a space."),
        "serves": _stated("有车的住户。", "Households with a car."),
        "provides": [_stated("一个泊位。", "One space.")[0] | {"benefits": ["own-space"]}],
        "routes": [_route()],
        "figures": [
            {"indicator": "fee", "role": "standard", "printed": "每月300元", "clause": CLAUSE}
        ],
        "restates": [
            {
                "figure": "spaces-target",
                "printed": "100个",
                "clause": CLAUSE,
                "note": text("与方案相同。", "As in the plan."),
            }
        ],
        "lists": [
            {
                "id": "papers",
                "title": text("材料", "Papers"),
                "open_ended": True,
                "items": [text("行驶证", "Vehicle licence")],
                "document": "yunzhou-scheme",
                "clause": CLAUSE,
            }
        ],
        "phases": [_phase()],
        "milestones": [_milestone()],
        "funding": _stated("由市财政出。", "The city pays."),
        "offices": [_office()],
        "implementing": [{"id": "housing", "clause": CLAUSE}],
        "guarantees": _stated("每月检查。", "Checked each month."),
        "references": [_reference()],
        "institutions": [_institution()],
        "forms": [_form()],
        "notes": [text("没有截止日期。", "No closing date.")],
    }


def _route() -> Data:
    return {
        "id": "space",
        "title": text("申请泊位", "Apply for a space"),
        "who": text("车主", "The owner"),
        "where": text("社区", "The community office"),
        "steps": [text("交申请", "Hand in the form")],
        "bring": [text("身份证", "Identity card")],
        "reviewed_by": text("市住建局", "The housing bureau"),
        "paid": text("按月交", "Monthly"),
        "clause": CLAUSE,
    }


def _phase() -> Data:
    return {
        "key": "building",
        "kind": "implementation",
        "start": "2023-03",
        "end": "2023-11-30",
        "printed": "3月至11月30日",
        "what": text("建设", "Building"),
        "clause": CLAUSE,
    }


def _milestone() -> Data:
    return {
        "key": "summary",
        "kind": "report",
        "date": "2023-12-10",
        "qualifier": "before",
        "printed": "12月10日前",
        "what": text("报总结", "Send a summary"),
        "document": "yunzhou-scheme",
        "clause": CLAUSE,
    }


def _office() -> Data:
    return {
        "id": "housing-office",
        "part": "lead",
        "body": "housing",
        "name": text("市政科", "Works section"),
        "phone": "0990-1234567",
        "clause": CLAUSE,
    }


def _reference() -> Data:
    return {
        "id": "rules",
        "kind": "document",
        "title": text("停车办法", "Parking rules"),
        "number": "云建〔2020〕2号",
        "clause": CLAUSE,
    }


def _institution() -> Data:
    return {
        "id": "testing-station",
        "name": text("检测站", "Testing station"),
        "place": "990102",
        "does": text("检测设备", "Tests the gates"),
        "serves": ["river-zone"],
        "note": text("周末不开。", "Closed at weekends."),
        "clause": CLAUSE,
    }


def _form() -> Data:
    return {
        "id": "application",
        "title": text("申请表", "Application"),
        "purpose": text("申请泊位", "To apply for a space"),
        "filled_in_by": text("社区", "The community office"),
        "fields": [text("车牌号", "Plate number")],
        "clause": CLAUSE,
    }


def allocation() -> Data:
    return {
        "programme": "parking",
        "document": "yunzhou-scheme",
        "clause": "附件1 附1",
        "title": text("分配表", "Allocation"),
        "columns": [
            {
                "indicator": "spaces",
                "role": "target",
                "unit": "个",
                "heading": text("泊位", "Spaces"),
                "covers": cars(),
            }
        ],
        "rows": {"990102": ["60"], "river-zone": ["40"]},
        "total": ["100"],
        "whole": [{"indicator": "plan-funding", "role": "funding", "printed": "5万元"}],
        "missing": ["hill-zone"],
        "notes": [text("单位为个。", "Counted in spaces.")],
    }
