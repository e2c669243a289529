"""Two plans drafted from notices, and what a person writes into the drafts.

The notices are those of tests/draft, about places that aren't there; they stand for a city and a
county of another province.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.corpus import dump
from tests.draft.expected import NOTICES
from tests.sample_data import Data, text

CITY, COUNTY = "341800", "341821"
DRAFTED = {
    CITY: ("anhui-cover-and-plan", 2024, "city-2024-plan"),
    COUNTY: ("zhejiang-labelled-blocks", 2025, "county-2025-plan"),
}
ENGLISH = {
    "促进重点群体就业": "Work for those who need it most",
    "开发公益性岗位": "Open public posts",
    "扩大普惠学位供给": "More kindergarten places at low fees",
    "改善中小学供暖条件": "Warmer classrooms",
    "开展免费健康筛查": "Free checks of health",
    "提升基层诊疗能力": "Better treatment near home",
    "改造城镇老旧小区": "Renew old neighbourhoods",
    "建设农村公路": "Build rural roads",
    "“家门口”医疗服务提升": "Better medicine near home",
    "“浙里康养”": "Care in old age",
    "城乡供水一体化": "Water for town and country",
    "农村公路提质": "Better rural roads",
    "婴幼儿照护": "Care for small children",
}
FAMILIES = {"开展免费健康筛查": "disease-screening"}
FIGURE = re.compile('indicator: "", (.*)}  # perhaps (.*) with family: (.*); line')

Command = Callable[..., str]


def begin(run: Command, texts: Path) -> None:
    """The places by their codes, the plans by `draft`; the notices are kept as texts."""
    texts.mkdir()
    run("new", "place", COUNTY)
    for place, (name, year, document) in DRAFTED.items():
        notice = texts / f"{document}.txt"
        notice.write_bytes((NOTICES / f"{name}.txt").read_bytes())
        run("draft", str(notice), "--place", place, "--year", str(year), "--document", document)


def finish(data: Path) -> None:
    """Write what the drafts leave open."""
    for place, (_, year, _) in DRAFTED.items():
        plan = data / "plans" / place / f"{year}.yml"
        _rewrite(plan, _plan)
        for path in plan.with_suffix("").glob("*.yml"):
            _rewrite(path, _programme)
    _rewrite(data / "documents.yml", _documents)
    benefits = data / "plans" / CITY / "2024" / "02-public-posts.benefits.yml"
    benefits.write_text(dump(_benefits()), encoding="utf-8")


def _rewrite(path: Path, change: Callable[[Any], None]) -> None:
    lines = map(_chosen, path.read_text(encoding="utf-8").splitlines())
    data = yaml.load("\n".join(line for line in lines if line), yaml.BaseLoader)
    change(data)
    path.write_text(dump(data), encoding="utf-8")


def _chosen(line: str) -> str:
    """A figure's line with what its remark proposes; empty for one that no indicator fits."""
    line = FIGURE.sub(r"indicator: \2, family: \3, \1}  # line", line)
    return "" if 'indicator: ""' in line else line


def _plan(plan: Data) -> None:
    plan["title"]["en"] = "What the government promises"
    plan["summary"] = text("政府今年要办的事。", "What the government does this year.")
    plan["states"] = {"programmes": int(plan["states"]["programmes"])}
    plan["year"] = int(plan["year"])
    for group in plan.get("groups", ()):
        group["title"]["en"] = "A group of programmes"
    if plan["place"] == COUNTY:
        plan |= {"complete": False, "because": "entered-so-far"}


def _programme(programme: Data) -> None:
    zh = programme["title"]["zh"]
    programme["title"]["en"] = en = ENGLISH[zh]
    programme["family"] = programme["family"] or FAMILIES[zh]
    programme["summary"] = text(f"政府要做这件事：{zh}。", f"The government plans this: {en}.")
    programme["figures"] = programme["figures"] or []
    for step in programme.get("milestones", ()):
        step["what"] = text("工程要开工", "Work is to have started")


def _documents(documents: list[Data]) -> None:
    for document in documents:
        document["complete"] = True
        for key, english in (("short", "Plan"), ("title", "Notice"), ("issuer", "Government")):
            document[key]["en"] = english


def _benefits() -> Data:
    """Who gets what of the posts' pay, which the plan states."""
    cases = [("would like to", {"wants_rural_service": True}, "ask_office")]
    cases += [("wouldn't", {"wants_rural_service": False}, "no"), ("unknown", {}, "needs_answer")]
    wish = text("想去的人才报名。", "Only who wants such a post applies.")
    return {
        "benefits": [
            {
                "id": "public-post",
                "audience": ["everyone"],
                "for": "person",
                "title": text("公益性岗位", "A public post"),
                "summary": text("在公益性岗位上工作，有补贴。", "Work in a public post is paid."),
                "headline": text("每月不低于1200元", "At least 1,200 yuan a month"),
                "pays": "public-post-pay-standard",
                "unstated": [text("怎么报名没有写。", "How to apply isn't stated.")],
                "who": {"fact": "wants_rural_service", "is": True, "worked_out": wish},
                "unstated_rule": True,
                "clause": "一(二)",
                "cases": [
                    {"name": name, "given": given, "expect": expect}
                    for name, given, expect in cases
                ],
            }
        ]
    }
