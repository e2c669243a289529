"""The list of families, and the page that sets each family's plans side by side."""

from __future__ import annotations

from collections.abc import Sequence

from generator import paths
from generator.derive.near import only
from generator.derive.records import ProgrammeRecord
from generator.model.family import Family
from generator.render.card import subject_card
from generator.render.family_charts import family_charts
from generator.render.family_figures import compared_figures
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.render.pages.topics import families_of
from generator.render.search_words import family_names
from generator.site import Page

MANY = 24
"""More plans than cards help with: the table names each of them as well."""


def families_page(maker: Maker) -> Page:
    """All families by topic."""
    topics = [(topic, families_of(maker.dataset, topic)) for topic in maker.dataset.topics]
    return maker.page(
        "families.md.jinja",
        paths.FAMILIES,
        maker.word("families_title"),
        maker.word("families_description"),
        {"kind": "families"},
        topics=topics,
    )


def family_page(maker: Maker, family: Family) -> Page:
    """One family across places and years."""
    records = maker.dataset.stating(family)
    names = [record.id for record in records]

    def make() -> Page:
        return _family_page(of_part(maker, only(maker.dataset, records)), family)

    return kept_part("family", maker, names, make, [family.id])


def _family_page(maker: Maker, family: Family) -> Page:
    records = maker.dataset.stating(family)
    compared = list(compared_figures(maker, family, records))
    charts = list(family_charts(maker, compared))
    counted = {figure: at for at, chart in enumerate(charts) for figure in chart.counts}
    topic = next(topic for topic in maker.dataset.topics if topic.id == family.topic)
    return maker.page(
        "family.md.jinja",
        paths.family_path(family),
        maker.pick(family.name),
        maker.pick(family.summary),
        {
            "kind": "family",
            "topic": maker.pick(topic.name),
            "group": paths.family_path(family),
            "names": family_names(maker.dataset, family),
            "scripts": ["sort.js", *(["own.js"] if len(records) > MANY else [])],
        },
        subject_card(maker, maker.pick(family.name), maker.pick(topic.name), len(records)),
        family=family,
        records=records,
        many=MANY,
        provinces=_provinces(maker, records),
        compared=compared,
        charts=charts,
        counted=counted,
    )


def _provinces(maker: Maker, records: Sequence[ProgrammeRecord]) -> dict[str, str]:
    """What each record's place lies in at the very top, where that isn't the same for all."""
    tops = {
        record.place.id: [record.place, *maker.dataset.above(record.place)][-1]
        for record in records
    }
    if len({top.id for top in tops.values()}) < 2:
        return {}
    return {place: maker.pick(top.name) for place, top in tops.items() if top.id != place}
