"""Amounts said whole in both languages."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.describe.figure import figure_text
from tests.corpus import PROGRAMME, SCHEME, dataset_of, files


def said(folder: Path, **figure: Any) -> tuple[str, str]:
    """A fee, per household and month by its indicator, or another figure of the sample."""
    contents = files()
    fee = {"indicator": "fee", "role": "standard"} | figure
    path = PROGRAMME if fee["indicator"] != "fee" else SCHEME
    if path == SCHEME:
        contents[path]["figures"] = [fee | {"clause": "附件1 二(一)"}]
    else:
        contents[path]["figures"].append(fee)
    dataset = dataset_of(folder, contents)
    found = [one for one in dataset.figures() if one.printed == figure["printed"]]
    text = figure_text(found[-1], dataset.units)
    return text.zh, text.en


@pytest.mark.parametrize(
    ("figure", "chinese", "english"),
    [
        ({"printed": "310元"}, "每户每月310元", "310 yuan per household per month"),
        ({"printed": "每月310元"}, "每户每月310元", "310 yuan per household per month"),
        ({"printed": "每户每月310元"}, "每户每月310元", "310 yuan per household per month"),
        ({"printed": "310元/月"}, "每户310元/月", "310 yuan per household per month"),
        ({"printed": "310元/户·月"}, "310元/户·月", "310 yuan per household per month"),
        (
            {"printed": "每月310元", "average": True},
            "平均每户每月310元",
            "310 yuan per household per month on average",
        ),
        (
            {"printed": "310元", "qualifier": "at least"},
            "每户每月不低于310元",
            "at least 310 yuan per household per month",
        ),
        (
            {"printed": "不低于310元"},
            "每户每月不低于310元",
            "at least 310 yuan per household per month",
        ),
        (
            {"indicator": "spaces", "role": "limit", "printed": "超7个"},
            "超7个",
            "over 7 spaces",
        ),
        ({"indicator": "car-parks", "role": "limit", "printed": "1个"}, "1个", "1 car park"),
    ],
)
def test_amounts(tmp_path: Path, figure: dict[str, Any], chinese: str, english: str) -> None:
    assert said(tmp_path, **figure) == (chinese, english)


def test_a_rise_is_said_to_be_one(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path)
    level = next(one for one in dataset.figures() if one.role == "standard")
    said_level, rise = (
        figure_text(one, dataset.units) for one in (level, replace(level, role="increase"))
    )
    assert rise.zh == f"提高{said_level.zh}"
    assert rise.en == f"raised by {said_level.en}"
