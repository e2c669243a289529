"""The list of topics, and the page of each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from generator import paths
from generator.derive.by_plan import by_plan
from generator.derive.dataset import Dataset
from generator.derive.near import vocabularies
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.describe.figure import FigureWords
from generator.model.family import Family
from generator.model.vocabulary import Topic
from generator.render.card import subject_card
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.render.search_words import topic_names
from generator.site import Page

CardWords = tuple[FigureWords | None, str]
"""What a programme's card says: its headline, and what people get where no figure says it."""


def families_of(dataset: Dataset, topic: Topic) -> list[tuple[Family, list[ProgrammeRecord]]]:
    """A topic's families, each with its programmes in all places and years."""
    return [
        (family, dataset.stating(family)) for family in dataset.families if family.topic == topic.id
    ]


def topics_page(maker: Maker) -> Page:
    """All topics with their families."""
    topics = [
        (topic, [family for family, _ in families_of(maker.dataset, topic)])
        for topic in maker.dataset.topics
    ]
    return maker.page(
        "topics.md.jinja",
        paths.TOPICS,
        maker.word("topics_title"),
        maker.word("topics_description"),
        {"kind": "topics"},
        topics=topics,
    )


def topic_page(maker: Maker, topic: Topic) -> Page:
    """One topic: its families and who promises them."""
    families = families_of(maker.dataset, topic)
    names = [record.id for _, records in families for record in records]

    def make() -> Page:
        own = of_part(maker, vocabularies(maker.dataset))
        return _topic_page(own, topic, families, _cards(maker, names))

    return kept_part("topic", maker, names, make, [topic.id])


def _cards(maker: Maker, names: Iterable[str]) -> dict[str, CardWords]:
    """Those of the programmes `names` by their ids; made anew of plans that have changed only."""
    plans = {programme.id: plan for plan in maker.dataset.plans for programme in plan.programmes}
    of_plan = {
        plan.id: by_plan(f"cards in {maker.lang}", maker.dataset, plan, partial(_cards_of, maker))
        for plan in {plans[name].id: plans[name] for name in names}.values()
    }
    return {name: of_plan[plans[name].id][name] for name in names}


def _cards_of(maker: Maker, plan: PlanRecord) -> dict[str, CardWords]:
    return {each.id: (maker.headline(each), maker.gain(each)) for each in plan.programmes}


def _topic_page(
    maker: Maker,
    topic: Topic,
    families: list[tuple[Family, list[ProgrammeRecord]]],
    cards: dict[str, CardWords],
) -> Page:
    name = maker.pick(topic.name)
    count = sum(len(records) for _, records in families)
    return maker.page(
        "topic.md.jinja",
        paths.topic_path(topic),
        name,
        maker.pick(topic.summary),
        {"kind": "topic", "topic": name, "names": topic_names(topic)},
        subject_card(maker, name, "", count),
        topic=topic,
        families=families,
        years=[record.year for _, records in families for record in records],
        headline=lambda record: cards[record.id][0],
        gain=lambda record: cards[record.id][1],
    )
