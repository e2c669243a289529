"""What verbs and hedges before a number say of it."""

from collections.abc import Mapping

import pytest

from generator.quantity.basis import AVERAGES, RATES, WORDS
from generator.quantity.meanings import MEANINGS, NEUTRAL, TO, Meaning
from generator.quantity.parse import read
from generator.quantity.qualifiers import AFTER, BEFORE, INSIDE
from generator.quantity.scanner import LONGEST_WORD
from tests.quantity.vocabulary import UNITS


@pytest.mark.parametrize(
    ("printed", "meanings"),
    [
        ("670元", []),
        ("提高到每人每年670元", ["standard"]),
        ("由每人每年640元提高到670元", ["standard"]),
        ("控制在5.5%以内", ["standard"]),
        ("缩短至3个工作日", ["standard"]),
        ("每户补贴2万元", ["standard"]),
        ("增长8%", ["increase"]),
        ("提高5个百分点", ["increase"]),
        ("下降2个百分点", ["decrease"]),
        ("力争达到60%", ["aim"]),
        ("预计4亿元", ["aim"]),
        ("力争提高到60%", ["aim", "standard"]),
        ("平均每户2人", ["average"]),
        ("达到60%", []),
        ("新增200套", []),
    ],
)
def test_meaning_of_a_verb(printed: str, meanings: list[Meaning]) -> None:
    assert read(printed, UNITS).meanings == set(meanings)


@pytest.mark.parametrize(
    "table", [BEFORE, AFTER, INSIDE, MEANINGS, NEUTRAL, WORDS, AVERAGES, RATES, TO]
)
def test_no_word_is_longer_than_what_is_looked_for(table: Mapping[str, object]) -> None:
    assert max(map(len, table)) <= LONGEST_WORD
