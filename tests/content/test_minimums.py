"""What a level above makes a minimum is called so wherever a plan below shows it."""

import re

import pytest

from generator.derive.records import BenefitRecord
from generator.model.base import Text
from tests.real_data import real_dataset

OTHERS_SET = {
    "zh": re.compile("各(?:设区市|市县)[^。]*不能低于"),
    "en": re.compile("no lower than"),
}
SAID = {"zh": re.compile("不能比它低|不少于"), "en": re.compile("may not be lower|at least")}


def silent(record: BenefitRecord) -> bool:
    """Whether others set the amount from a minimum up, and the headline names the amount alone."""
    headline, left = record.benefit.headline, record.benefit.unstated
    set_below = any(OTHERS_SET["zh"].search(text.zh) for text in left)
    assert set_below == any(OTHERS_SET["en"].search(text.en) for text in left), record.id
    return set_below and headline is not None and not said(headline)


def said(headline: Text) -> bool:
    return bool(SAID["zh"].search(headline.zh) and SAID["en"].search(headline.en))


def test_a_minimum_is_said_in_the_line_that_plans_below_show() -> None:
    """Nanchang's page showed the province's 1,150 yuan as if it were Nanchang's."""
    found = list(real_dataset().benefits())
    assert any(OTHERS_SET["zh"].search(text.zh) for one in found for text in one.benefit.unstated)
    assert [record.id for record in found if silent(record)] == []


@pytest.mark.parametrize(
    ("zh", "en", "is_said"),
    [
        ("每月1150元", "Pays 1,150 yuan a month", False),
        (
            "每月1150元，各市的不能比它低",
            "Pays 1,150 yuan a month; a city's may not be lower",
            True,
        ),
        ("每月不少于1820元", "Pays at least 1,820 yuan a month", True),
    ],
)
def test_what_says_a_minimum(zh: str, en: str, is_said: bool) -> None:
    assert said(Text(zh=zh, en=en)) is is_said
