"""Amounts that are one and the same are said to be so, wherever both are shown."""

import json
import re
from html import unescape

import pytest

from generator.derive.records import BenefitRecord, FigureRecord
from generator.describe.overlap import remark_above, remark_on
from generator.lang import LANGUAGES, Lang
from generator.model.purpose import PREFACED
from generator.project import PROJECT
from tests.real_data import real_dataset
from tests.real_pages import benefit_sections, real_finder


def test_the_finder_prefaces_the_same_amounts_as_pages() -> None:
    script = (PROJECT / "theme/assets/finder/amount.js").read_text(encoding="utf-8")
    [listed] = re.findall(r"^const PREFACED = (\[.*\]);$", script, re.MULTILINE)
    assert set(json.loads(listed)) == PREFACED


def benefit(name: str) -> BenefitRecord:
    return next(one for one in real_dataset().benefits() if one.id == name)


def above(name: str) -> list[tuple[FigureRecord, str | None]]:
    """What the province states beside a city's benefit, with the English remark."""
    dataset, own = real_dataset(), benefit(name)
    said = [(x, remark_above(x, own)) for up in dataset.beside(own) for x in up.amounts]
    return [(figure, remark.en if remark else None) for figure, remark in said]


@pytest.mark.parametrize(
    ("name", "remarks"),
    [
        (
            "361100-2023.disability-support.disability-living-subsidy",
            ["(the same as above, not in addition)"],
        ),
        (
            "360100-2023.children-in-need.orphan-living-money-family",
            ["(the least that Jiangxi sets for the same, not in addition)"],
        ),
        (
            "360100-2023.subsistence-allowance.urban-subsistence-allowance",
            ["(Jiangxi's own number for the same, not in addition)"],
        ),
        ("360100-2023.defibrillators.public-defibrillators", ["(for the whole of Jiangxi)"]),
        (
            "361100-2023.childcare-subsidy.childcare-operator-subsidy",
            ["(the same as above, not in addition)", None],
        ),
    ],
)
def test_how_the_amount_above_stands_to_its_own(name: str, remarks: list[str | None]) -> None:
    """Shangrao's 100 yuan and the province's, "also" 100 yuan, were read as 200."""
    assert [remark for _, remark in above(name)] == remarks


def test_a_rise_is_in_the_standard_that_it_leads_to() -> None:
    own = benefit("361100-2023.childcare-subsidy.childcare-operator-subsidy")
    said = [remark_on(figure, own) for figure in own.amounts]
    assert [remark.en if remark else None for remark in said] == [
        None,
        "(already part of the amount above)",
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_finder_and_lists_say_it_of_each(lang: Lang) -> None:
    shared = 0
    for file in real_finder().files:
        for own in (one for one in file.benefits if one.place == file.place):
            mine = {indicators()[one.figure] for one in own.amounts}
            for one in [one for up in own.beside for one in up.amounts]:
                assert (indicators()[one.figure] in mine) <= (one.remark is not None), one.figure
                shared += one.remark is not None
                said = one.remark.of(lang) if one.remark else ""
                assert said in unescape(benefit_sections(lang)[own.benefit])
    assert shared > 20


def indicators() -> dict[str, str]:
    figures = (figure for one in real_dataset().benefits() for figure in one.amounts)
    return {figure.id: figure.indicator.id for figure in figures}
