"""The few top-level entries, and each part's own tree."""

from __future__ import annotations

from generator import paths
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.model.place import Place
from generator.render.maker import Maker
from generator.site import NavItem


def tabs(maker: Maker) -> tuple[NavItem, ...]:
    """The entries that every page shows."""
    named = (
        ("finder", paths.FINDER),
        ("places", paths.PLACES),
        ("topics", paths.TOPICS),
        ("families", paths.FAMILIES),
        ("data", paths.DATA),
        ("about", paths.ABOUT),
    )
    return tuple(NavItem(maker.word(f"tab_{key}"), path) for key, path in named)


def place_nav(maker: Maker, place: Place, plans: list[PlanRecord]) -> tuple[NavItem, ...]:
    """A place, its plans and their programmes."""
    return (
        NavItem(
            maker.whole(place),
            paths.place_path(place),
            tuple(_plan(maker, plan) for plan in plans),
        ),
    )


def _plan(maker: Maker, plan: PlanRecord) -> NavItem:
    programmes = tuple(_programme(maker, programme) for programme in plan.programmes)
    return NavItem(str(plan.year), paths.plan_path(plan), programmes)


def _programme(maker: Maker, record: ProgrammeRecord) -> NavItem:
    """A programme with the pages below it: its allocation table and its forms."""
    below = []
    if record.allocation:
        below.append(NavItem(maker.word("nav_allocation"), paths.allocation_path(record)))
    for form in record.scheme.scheme.forms if record.scheme else ():
        below.append(NavItem(maker.pick(form.title), paths.form_path(record, form)))
    return NavItem(maker.pick(record.title), paths.programme_path(record), tuple(below))


def common_nav(maker: Maker, about: list[NavItem], tables: list[NavItem]) -> tuple[NavItem, ...]:
    """The trees below the top-level entries that belong to no place."""
    dataset = maker.dataset
    topics = tuple(
        NavItem(maker.pick(topic.name), paths.topic_path(topic)) for topic in dataset.topics
    )
    families = tuple(
        NavItem(maker.pick(family.name), paths.family_path(family)) for family in dataset.families
    )
    return (
        NavItem(maker.word("tab_topics"), paths.TOPICS, topics),
        NavItem(maker.word("tab_families"), paths.FAMILIES, families),
        NavItem(maker.word("tab_data"), paths.DATA, tuple(tables)),
        NavItem(maker.word("tab_about"), paths.ABOUT, tuple(about)),
    )
