"""What stands on the picture that other sites show beside a link to a page."""

from __future__ import annotations

from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.model.place import Place
from generator.render.maker import Maker
from generator.site import Card


def home_card(maker: Maker) -> Card:
    """The site's own: what it is about."""
    return Card(maker.word("home_title").replace("|", ""))


def programme_card(maker: Maker, record: ProgrammeRecord) -> Card:
    """Where and when, what is promised, and the figure that says most."""
    title, where = maker.pick(record.title), maker.where(record.place, record.year)
    if said := maker.gain(record):
        return Card(title, where, said)
    figure = maker.headline(record)
    return Card(
        title,
        where,
        figure.value if figure else "",
        " · ".join(filter(None, (figure.label, figure.basis))) if figure else "",
    )


def plan_card(maker: Maker, plan: PlanRecord) -> Card:
    """A plan, and how many programmes it has."""
    count = maker.word("programmes_count", count=len(plan.programmes))
    return Card(maker.pick(plan.title), maker.where(plan.place, plan.year), count)


def place_card(maker: Maker, place: Place) -> Card | None:
    """A place with its newest plan; none for a place without."""
    plans = maker.dataset.plans_of(place)
    if not plans:
        return None
    newest = max(plans, key=lambda plan: plan.year)
    count = maker.word("programmes_count", count=len(newest.programmes))
    return Card(maker.whole(place), maker.word("of_year", year=newest.year), count)


def subject_card(maker: Maker, title: str, above: str, programmes: int) -> Card:
    """A topic, or a family below its topic, and how many programmes belong to it."""
    count = maker.word("programmes_count", count=programmes) if programmes > 1 else ""
    return Card(title, above, count)
