"""The home page of a language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from generator import paths
from generator.derive.by_plan import by_plan
from generator.derive.dataset import Dataset, figures_of
from generator.derive.records import PlanRecord
from generator.model.fact import Asked
from generator.model.family import Family
from generator.render.card import home_card
from generator.render.maker import Maker
from generator.site import Page

DEVELOPERS = (("data", paths.DATA), ("api", paths.API), ("method", paths.METHOD))
OFTEN = 8


def home_page(maker: Maker) -> Page:
    """Where a resident begins: the finder, the search, places, topics; then developers."""
    dataset = maker.dataset
    counts = {
        "plans": len(dataset.plans),
        "programmes": len(list(dataset.programmes())),
        "figures": sum(_figures(dataset)),
        "documents": len(dataset.documents),
    }
    return maker.page(
        "home.md.jinja",
        paths.HOME,
        maker.word("home_title").replace("|", ""),
        maker.pick(maker.publication.settings.description),
        {"kind": "home", "hide": ["navigation", "toc"]},
        home_card(maker),
        counts=counts,
        subjects=get_args(Asked),
        often=most_promised(dataset, OFTEN),
        plans=_from_start(dataset, maker.publication.settings.start),
        example=maker.search_examples[0],
        developers=DEVELOPERS,
    )


def _figures(dataset: Dataset) -> Iterator[int]:
    """How many each plan has."""
    for plan in dataset.plans:
        yield by_plan("number of figures", dataset, plan, lambda plan: len(list(figures_of(plan))))


def _from_start(dataset: Dataset, start: str | None) -> list[PlanRecord]:
    """The plans, those of the place where readers begin first."""
    return sorted(dataset.plans, key=lambda plan: plan.place.id != start)


def most_promised(dataset: Dataset, number: int) -> list[Family]:
    """At most `number` families: first those that give people most, among them the commonest."""

    def rank(family: Family) -> tuple[int, int]:
        records = dataset.of_family(family)
        return -sum(len(record.outline.rules) for record in records), -len(records)

    return sorted(dataset.families, key=rank)[:number]
