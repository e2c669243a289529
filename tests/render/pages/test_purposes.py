"""On every real page each section shows only figures of its purpose, under a heading that fits."""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import get_args

from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.lang import Lang
from generator.model.purpose import Purpose
from tests.real_data import real_dataset
from tests.real_pages import EVERY_PROGRAMME, real_maker, real_programme_page

TITLES: dict[str, Purpose] = {
    "benefit_title": "entitlement",
    "line_title": "line",
    "who_title": "eligibility",
    "targets_title": "target",
    "requirements_title": "requirement",
    "money_title": "money",
    "background_title": "background",
}
LABEL = re.compile(r'<span class="figure-label">(.*?)</span>')
ROW = re.compile(r'<tr><th scope="row">(.*?)</th>')
STATEMENTS = re.compile(r'<ul class="statements">(.*?)</ul>', re.DOTALL)
TAG = re.compile(r"<[^>]+>")


def sections(text: str, mark: str) -> Iterator[tuple[str, str]]:
    """Each heading of a level with what stands below it."""
    at = [one.start() for one in re.finditer(rf"^{mark} ", text, re.MULTILINE)] + [len(text)]
    for start, end in pairwise(at):
        heading, _, rest = text[start:end].partition("\n")
        yield plain(heading.removeprefix(f"{mark} ")), rest


def plain(text: str) -> str:
    return unescape(TAG.sub("", text)).replace("\\", "").strip()


def test_each_purpose_has_a_section() -> None:
    assert set(TITLES.values()) == set(get_args(Purpose))


@EVERY_PROGRAMME
def test_a_section_has_only_its_own(lang: Lang, plan: PlanRecord, record: ProgrammeRecord) -> None:
    maker = real_maker(lang)
    body = real_programme_page(lang, record).body
    purposes = {maker.word(title, year=record.year): purpose for title, purpose in TITLES.items()}
    shown = set()
    for heading, text in sections(body, "##"):
        labels = [plain(one) for one in LABEL.findall(text)]
        if heading not in purposes:
            assert labels == [], heading
            continue
        own = {
            maker.pick(one.name)
            for one in record.all_figures
            if one.purpose == purposes[heading] and one.about is None
        }
        assert set(labels) <= own, heading
        assert len(labels) == len(set(labels)), heading
        shown |= {(purposes[heading], label) for label in labels}
    wanted = {
        (one.purpose, maker.pick(one.name))
        for one in record.figures
        if not (one.about or one.part_of or one.own_name)
    }
    assert wanted - shown <= {
        (one.purpose, maker.pick(one.name))
        for one in record.figures
        for other in record.figures
        if one.indicator == other.indicator and one.role != other.role
    }


@EVERY_PROGRAMME
def test_tables_of_parts(lang: Lang, plan: PlanRecord, record: ProgrammeRecord) -> None:
    maker = real_maker(lang)
    body = real_programme_page(lang, record).body
    by_place, parts = (maker.word(one, label="") for one in ("by_place_title", "parts_title"))
    names = {maker.pick(one.name) for one in record.all_figures}
    places = {maker.pick(one.name) for one in real_dataset().places.values()}
    parted = Counter(one.part_of for one in record.all_figures if one.part_of)
    stated = {one.part_of for one in record.figures}
    totals = [total for total, count in parted.items() if count > 1 and total in stated]
    found = 0
    for heading, text in sections(body, "###"):
        if not heading.endswith((by_place, parts)):
            continue
        found += 1
        table = text.partition("</table>")[0]
        rows = [plain(one.partition("<br>")[0]) for one in ROW.findall(table)]
        assert rows
        column = maker.word("col_place" if heading.endswith(by_place) else "col_part")
        assert f'<th scope="col">{column}</th>' in table
        if heading.endswith(by_place):
            assert set(rows) <= places, heading
        else:
            assert set(rows) <= places | names, heading
            assert not set(rows) <= places, heading
    assert found == len(totals)


@EVERY_PROGRAMME
def test_what_nobody_receives_stands_with_the_work(
    lang: Lang, plan: PlanRecord, record: ProgrammeRecord
) -> None:
    """That an office is named to manage the work stood under what people get."""
    maker = real_maker(lang)
    found = dict(sections(real_programme_page(lang, record).body, "##"))
    provides = record.scheme.scheme.provides if record.scheme else []
    for title, received in (("benefit_title", True), ("requirements_title", False)):
        lists = STATEMENTS.findall(found.get(maker.word(title, year=record.year), ""))
        shown = sum(one.count("<li>") for one in lists)
        assert shown == sum(bool(item.benefits) is received for item in provides), title
