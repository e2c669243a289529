"""Comparisons in words; on real pages none judges across years or groups."""

import re
from html import unescape

import pytest

from generator.lang import LANGUAGES, Lang
from generator.render.comparison import comparison_view
from generator.render.pages.allocation import allocation_page
from generator.render.pages.families import family_page
from generator.render.pages.places import place_page
from tests.real_data import real_dataset
from tests.real_pages import real_finder, real_maker

FINDER = real_finder()
CHILD = "360100-2023.children-in-need.disabled-child-care-standard"
JUDGING = [
    f"relation_{basis}_{relation}{beside}"
    for basis, beside in (("allocation", ""), ("standard", ""), ("standard", "_minimum"))
    for relation in ("equal", "more", "less")
] + ["relation_no_less"]


@pytest.mark.parametrize(
    ("lang", "indicator", "said"),
    [
        (
            "zh",
            "subsistence-standard-urban",
            "方案写明提高50元，提高前是915元，和南昌市2023年写的一样。",
        ),
        (
            "en",
            "subsistence-top-up-urban",
            "The plan raises it by 30 yuan, so it was 620 yuan until then; "
            "Nanchang City states 580 yuan for 2023, which differs.",
        ),
        (
            "zh",
            "subsistence-top-up-rural",
            "方案写明提高30元，提高前是605元；南昌市2023年写的是580元，两者不同。",
        ),
    ],
)
def test_what_stood_before(lang: Lang, indicator: str, said: str) -> None:
    maker = real_maker(lang)
    [found] = [
        comparison_view(maker, one)
        for one in maker.comparisons
        if one.plan.id == "360112-2024" and one.above.indicator.id == indicator
    ]
    assert found.verdict == maker.word("relation_other_year")
    assert found.earlier == said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_verdict_across_years_or_groups(lang: Lang) -> None:
    maker = real_maker(lang)
    verdicts = {maker.word(key) for key in JUDGING}
    unlike = judged = 0
    for one in maker.comparisons:
        own = one.own
        if own is None:
            continue
        verdict = comparison_view(maker, one).verdict
        if own.year == one.above.year and own.covers == one.above.covers:
            judged += 1
            assert verdict in verdicts
        else:
            unlike += 1
            assert verdict not in verdicts
    assert judged > 30
    assert unlike > 10


@pytest.mark.parametrize(
    ("lang", "place", "verdict"),
    [
        ("en", "361100", "as high as the minimum set above"),
        ("zh", "360100", "高于上级的最低标准"),
    ],
)
def test_a_rate_beside_a_minimum_is_not_called_the_same(
    lang: Lang, place: str, verdict: str
) -> None:
    """Jiangxi's annex says no less than 1,820 yuan, Shangrao's plan 1,820."""
    maker = real_maker(lang)
    [found] = [
        comparison_view(maker, one)
        for one in maker.comparisons
        if one.plan.place.id == place and one.above.indicator.id == "orphans-in-institutions"
    ]
    assert found.verdict == verdict


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_name_that_only_one_figure_has_stands_with_it(lang: Lang) -> None:
    """Xinjian's subsidy for any disability stood in a row for all but severe ones."""
    page = place_page(real_maker(lang), FINDER, real_dataset().places["360112"]).body
    [child] = [one for one in real_dataset().figures() if one.id == CHILD]
    name, indicator = (real_maker(lang).pick(text) for text in (child.name, child.indicator.name))
    [row] = [row for row in page.split("<tr>") if f">{indicator}</th>" in row]
    assert f"<td>{name} " in row


@pytest.mark.parametrize("lang", LANGUAGES)
def test_real_pages_say_both_years_and_both_groups(lang: Lang) -> None:
    maker = real_maker(lang)
    places = real_dataset().places
    district = place_page(maker, FINDER, places["360112"]).body
    verdicts = {maker.word(key) for key in JUDGING}
    assert not [one for one in verdicts if f">{one}<" in district]
    rows = [row for row in district.split("<tr>") if "relation-other-year" in row]
    assert rows
    for row in rows:
        assert " 2023" in row
        assert " 2024" in row
    groups = {
        figure.covers
        for figure in real_dataset().figures()
        if figure.covers and figure.place.id in ("360000", "360100")
    }
    [table] = [
        one for one in real_dataset().programmes() if one.id == "360000-2023.disability-support"
    ]
    for body in (
        place_page(maker, FINDER, places["360100"]).body,
        allocation_page(maker, table).body,
    ):
        rows = [row for row in body.split("<tr>") if "relation-other-group" in row]
        assert rows
        for row in rows:
            assert sum(f"<br>{maker.pick(one)}<" in row for one in groups) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_real_chart_is_of_one_year(lang: Lang) -> None:
    maker = real_maker(lang)
    charts = 0
    for family in real_dataset().families:
        records = real_dataset().of_family(family)
        names = {f"{maker.pick(one.place.name)} {one.year}" for one in records}
        for part in family_page(maker, family).body.split('<figure class="chart">')[1:]:
            charts += 1
            drawing = part.partition("</figure>")[0]
            assert not [name for name in names if name in drawing]
            years = {one.year for one in records}
            assert sum(maker.word("of_year", year=year) in drawing for year in years) == 1
    assert charts > 10


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_real_chart_says_which_amounts_are_averages(lang: Lang) -> None:
    """Beside Nanchang's 730 yuan a month stood Shangrao's 645 on average, and neither said so."""
    average = {"zh": "平均", "en": "on average"}[lang]
    charts = {True: 0, False: 0}
    for family in real_dataset().families:
        for part in family_page(real_maker(lang), family).body.split('<figure class="chart">')[1:]:
            bars = part.partition("</figure>")[0].split('<span class="chart-value">')[1:]
            [averages] = {average in bar.partition("</span>")[0] for bar in bars}
            charts[averages] += 1
    assert charts[True] >= 4
    assert charts[False]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_not_stated_is_said_of_a_whole_text_only(lang: Lang) -> None:
    """A damaged copy of Jiangxi's plan was said not to state how much the allowances rise by."""
    maker = real_maker(lang)
    whole, damaged = (maker.word(key) for key in ("not_stated", "not_in_copy"))
    seen = 0
    for family in real_dataset().families:
        records = real_dataset().of_family(family)
        body = unescape(family_page(maker, family).body)
        for silent in re.findall(r'<p class="compare-silent">(.*?)</p>', body):
            for record in records:
                if f"{maker.whole(record.place)} {record.year}" not in silent:
                    continue
                stated = record.programme
                if stated.gaps and stated.lost is None:
                    assert not silent.startswith(whole)
                if stated.gaps is None or stated.lost == []:
                    assert not silent.startswith(damaged)
                seen += silent.startswith(damaged)
    assert seen


@pytest.mark.parametrize(
    ("lang", "named", "said"),
    [
        ("zh", "机构养育孤儿基本生活保障标准 <small>提高", "所查的文本有缺损，看不到"),
        ("en", "Money for living allowances and the care subsidy", "Not stated"),
        ("zh", "重度残疾的孤儿", "没有另定标准，见“有残疾的孤儿和事实无人抚养儿童照料护理补贴”"),
    ],
)
def test_only_what_stood_in_the_lost_sentence_is_lost(lang: Lang, named: str, said: str) -> None:
    """The sentence on the care subsidy is whole: Jiangxi has one rate for any disability."""
    [family] = [family for family in real_dataset().families if family.id == "children-in-need"]
    tables = unescape(family_page(real_maker(lang), family).body).split("<table")[1:]
    [table] = [one for one in tables if named in one.partition("</caption>")[0]]
    silent = re.findall(r'<p class="compare-silent">(.*?)</p>', table)
    jiangxi = real_maker(lang).pick(real_dataset().places["360000"].name)
    assert [one.startswith(said) for one in silent if jiangxi in one] == [True]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_comparison_keeps_what_a_figure_notes_and_leaves_background_out(lang: Lang) -> None:
    """At least 90% completed is only aimed at; China's new cases of cancer are of no place."""
    maker = real_maker(lang)
    noted = background = 0
    for family in real_dataset().families:
        body = unescape(family_page(maker, family).body)
        for record in real_dataset().of_family(family):
            for figure in record.figures:
                note = f"<small>{maker.pick(figure.note)}</small>" if figure.note else ""
                if figure.purpose == "background":
                    background += 1
                    assert not note or note not in body
                elif not figure.about:
                    noted += bool(note)
                    assert note in body
    assert noted > 20
    assert background > 3
