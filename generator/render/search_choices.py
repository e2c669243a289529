"""What a reader can narrow a search to."""

from __future__ import annotations

from generator.render.maker import Maker
from generator.render.pages.search import Choice

MOST_NAMED = 8


def search_choices(maker: Maker) -> list[Choice]:
    """Places with plans, years, topics, and whom benefits are for."""
    dataset, pick = maker.dataset, maker.pick
    values = {
        "place": dict.fromkeys(maker.whole(plan.place) for plan in dataset.plans),
        "year": sorted({str(plan.year) for plan in dataset.plans}, reverse=True),
        "topic": [pick(topic.name) for topic in dataset.topics],
        "audience": [pick(audience.name) for audience in dataset.audiences.values()],
    }
    return [
        Choice(name, maker.word(f"search_{name}"), tuple(found)) for name, found in values.items()
    ]


def plans_here(maker: Maker) -> list[str]:
    """Which plans there are, by place and year; only how many where they would fill a screen."""
    plans = maker.dataset.plans
    if len(plans) > MOST_NAMED:
        places = len({plan.place.id for plan in plans})
        return [maker.word("search_many", plans=len(plans), places=places)]
    return [
        maker.word("search_plan", place=maker.whole(plan.place), year=plan.year) for plan in plans
    ]
