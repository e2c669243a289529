"""Whom to ask and how to apply: a plan's own word, or that of the plan above for the same year."""

import re
from html import unescape

import pytest

from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.lang import LANGUAGES, Lang
from generator.paths import figure_anchor
from tests.real_data import real_dataset
from tests.real_pages import EVERY_PROGRAMME, real_maker, real_programme_page

PHONE = re.compile(r'href="tel:([+\d-]+)"')


def body_of(lang: Lang, record: ProgrammeRecord) -> str:
    return unescape(real_programme_page(lang, record).body)


def above(record: ProgrammeRecord) -> list[ProgrammeRecord]:
    """Programmes of the family above, whatever their year, that say how to apply."""
    found = family_above(record)
    return [one for one in found if one.scheme and one.scheme.scheme.routes]


def family_above(record: ProgrammeRecord) -> list[ProgrammeRecord]:
    """Programmes of the family above, the nearest place first."""
    places = real_dataset().above(record.place)
    return [one for up in places for one in real_dataset().of_family(record.family, up)]


@EVERY_PROGRAMME
def test_numbers_are_the_plans_own_or_of_the_year_above(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    """Also where the plan above says nothing of how to apply, as of care homes."""
    own = record.scheme.offices if record.scheme else ()
    same = [one.scheme for one in family_above(record) if one.year == record.year and one.scheme]
    lent = next((one.offices for one in same if one.offices), ()) if not own else ()
    phones = [f"+86-{one.office.phone[1:]}" for one in [*own, *lent]]
    listed = ["12345", *phones] if lent else [*phones, "12345"]  # nearest first
    assert PHONE.findall(body_of(lang, record)) == listed


@EVERY_PROGRAMME
def test_how_to_apply_is_not_taken_from_another_year(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    maker, body = real_maker(lang), body_of(lang, record)
    others = [one for one in above(record) if one.year != record.year]
    routes = [route for one in others if one.scheme for route in one.scheme.scheme.routes]
    same = [one for one in above(record) if one.year == record.year]
    for route in routes if not same else []:
        assert maker.pick(route.where) not in body
    if others and not same and not (record.scheme and record.scheme.scheme.routes):
        earlier = [one for one in others if one.year < record.year]
        title = f"## {maker.word('apply_title', year=max(one.year for one in others))}"
        assert (title in body) == bool(earlier)


def test_some_pages_lend_from_above_and_some_only_refer() -> None:
    records = [record for plan in real_dataset().plans for record in plan.programmes]
    lent = [one for one in records if any(up.year == one.year for up in above(one))]
    referred = [one for one in records if any(up.year < one.year for up in above(one))]
    assert lent
    assert referred


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_lent_is_marked_as_whose_it_is(lang: Lang) -> None:
    [plan] = [one for one in real_dataset().plans if (one.place.id, one.year) == ("360100", 2023)]
    for record in plan.programmes:
        if any(one.year == 2023 for one in above(record)) and not record.scheme:
            said = real_maker(lang).word(
                "apply_elsewhere",
                place=real_maker(lang).pick(above(record)[0].place.name),
                year=2023,
            )
            assert said in body_of(lang, record)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_whom_a_figure_covers_stands_beside_it(lang: Lang) -> None:
    """On a tile or in a table of parts, and in its row of the last table; else it says too much."""
    asked = 0
    for plan in real_dataset().plans:
        for record in plan.programmes:
            body = body_of(lang, record)
            for figure in record.figures:
                if figure.covers:
                    covers = real_maker(lang).pick(figure.covers)
                    row = body.split(f'<tr id="{figure_anchor(figure)}">')[1]
                    above = body.partition('<tr id="')[0]
                    assert f">{covers}</s" in above, figure.id
                    assert covers in row.split("</th>")[0], figure.id
                    asked += 1
    assert asked


@EVERY_PROGRAMME
def test_a_note_stands_where_its_figure_does_and_sums_have_a_source(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    """90% finished is only aimed at, and 11,816 homes of a table came from nowhere."""
    body = body_of(lang, record)
    sections, _, sources = body.rpartition(f"## {real_maker(lang).word('sources_title')}")
    for figure in record.figures:
        if figure.note and not figure.own_name:
            assert real_maker(lang).pick(figure.note) in sections
    sums = [figure for figure in record.all_figures if not figure.about]
    for figure in sums:
        assert f'id="{figure_anchor(figure)}"' in sources


@EVERY_PROGRAMME
def test_an_institution_serves_whom_the_document_assigns_to_it(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    """A hospital in a city was said to serve that city, which no document says."""
    body, say = body_of(lang, record), real_maker(lang).word
    listed = record.scheme.scheme.institutions if record.scheme else []
    assigned = [one for one in listed if one.serves]
    placed = [one for one in listed if one.place and not one.serves]
    assert body.count(f"<small>{say('institution_serves')}") == len(assigned)
    assert body.count(f"<small>{say('institution_place')}") == len(placed)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_way_to_what_the_plan_leaves_out_is_not_lent(lang: Lang) -> None:
    """Girls without a school stood on pages of cities whose plans don't speak of them.

    Nor may one be missing: start-up loans, which a city names as a whole, have to be applied for.
    """
    left = lent = 0
    for plan in real_dataset().plans:
        for record in plan.programmes:
            own = {one.benefit.id for one in record.benefits}
            for up in above(record):
                led = [one for one in up.benefits if one.route and up.year == record.year]
                for name in {one.benefit.route for one in led if one.benefit.route}:
                    to = {one.benefit.id for one in led if one.benefit.route == name}
                    route = next(one for one in up.scheme.scheme.routes if one.id == name)  # type: ignore[union-attr]
                    title = real_maker(lang).pick(route.title)
                    if not to & own:
                        whole = bool(own - {one.benefit.id for one in up.benefits})
                        assert (title in body_of(lang, record)) == whole
                        left, lent = left + (not whole), lent + whole
    assert left
    assert lent


@EVERY_PROGRAMME
def test_the_annex_that_a_page_draws_on_is_named_beside_the_plan(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    named = 2 if record.scheme else 1
    title = f"## {real_maker(lang).word('facts_title')}"
    facts = body_of(lang, record).split(title)[1].split("</dl>")[0]
    assert facts.count('<span class="clause">') == named
