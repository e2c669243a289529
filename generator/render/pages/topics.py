"""The list of topics, and the page of each."""

from __future__ import annotations

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.near import only
from generator.derive.records import ProgrammeRecord
from generator.model.family import Family
from generator.model.vocabulary import Topic
from generator.render.card import subject_card
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.render.search_words import topic_names
from generator.site import Page


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
    records = [record for _, programmes in families for record in programmes]
    own = of_part(maker, only(maker.dataset, records))
    names = [record.id for record in records]
    return kept_part("topic", own, names, lambda: _topic_page(own, topic), [topic.id])


def _topic_page(maker: Maker, topic: Topic) -> Page:
    name = maker.pick(topic.name)
    families = families_of(maker.dataset, topic)
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
    )
