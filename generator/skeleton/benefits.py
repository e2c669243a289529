"""The text of a skeleton's file of benefits: what the one before had, its words as remarks."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import yaml

from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.base import Text
from generator.model.benefit import BenefitFile
from generator.skeleton.texts import environment

WIDTH = 10**6
LISTED = ("also_required", "unstated", "offices", "cases")


def benefits_text(before: tuple[PlanEntry, Record[BenefitFile]] | None, programme: str) -> str:
    """A file of benefits: of the file before, or with one empty benefit where there is none."""
    template = environment().get_template("benefits.yml.jinja")
    year = before[0].value.year if before else None
    listed = list(_earlier(*before)) if before else [_empty(programme)]
    return template.render(year=year, benefits=listed)


def latest(
    corpus: Corpus, place: str, year: int, family: str
) -> tuple[PlanEntry, Record[BenefitFile]] | None:
    """The latest benefits of a family before or in a year, those of the place itself first."""
    found = [
        (plan, file)
        for plan in corpus.plans
        if plan.value.year <= year and (plan.value.place, plan.value.year) != (place, year)
        for file in plan.benefits
        if _families(plan).get(file.value.programme) == family
    ]
    return max(
        found, key=lambda each: (each[0].value.place == place, each[0].value.year), default=None
    )


def _families(plan: PlanEntry) -> dict[str, str]:
    return {entry.value.id: entry.value.family for entry in plan.programmes}


def _earlier(_: PlanEntry, file: Record[BenefitFile]) -> Iterator[dict[str, Any]]:
    data = file.source.data
    raw = data["benefits"] if isinstance(data, dict) else []
    for benefit, written in zip(file.value.benefits, raw, strict=True):
        counts = {name: len(getattr(benefit, name)) for name in LISTED}
        yield {
            "benefit": benefit,
            "who": _flow(written["who"]) if "who" in written else "",
            "had": {name: count for name, count in counts.items() if count},
        }


def _empty(programme: str) -> dict[str, Any]:
    nothing = Text.model_construct(zh="", en="")
    benefit = SimpleNamespace(
        **{"id": programme, "audience": [], "whom": "", "title": nothing, "headline": nothing},
        **{"follows": None, "pays": None, "more_pays": [], "works": False, "clause": None},
    )
    return {"benefit": benefit, "who": "", "had": {}}


def _flow(rule: object) -> str:
    text = yaml.safe_dump(
        rule, allow_unicode=True, default_flow_style=True, sort_keys=False, width=WIDTH
    )
    return str(text).strip()
