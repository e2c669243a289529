"""Numbers in running text, in both languages."""

import pytest

from generator.lang import Lang
from generator.quantity.prose import numbers
from tests.quantity.vocabulary import UNITS


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("zh", "新增10,888个泊位，投入3.1万元", [10888, 31000]),
        ("zh", "发放1.42亿元，其中50%借给个人", [142000000, 0.5]),
        ("zh", "三所学校、二十四个班、两户人家", [3, 24, 2]),
        ("zh", "一百零五个、第3件", [105]),
        # Neither articles, ranks, names nor ways of speaking.
        ("zh", "一个人、第三个、两癌、五保、千家万户、初三个别学生", []),
        ("en", "Add 10,888 spaces for 21 million yuan, 50% of it now", [10888, 21000000, 0.5]),
        ("en", "Four tests, twenty-five homes and three hundred trees", [4, 25, 300]),
        ("en", "One of them is the third, number 3, often asked for", []),
        ("en", "In 2023, 5.", [2023, 5]),
    ],
)
def test_numbers(lang: Lang, text: str, values: list[float]) -> None:
    found = [one.value for one in numbers(text, lang, UNITS)]
    assert [float(one) for one in found] == values


def test_a_number_knows_its_place() -> None:
    (one,) = numbers("共有4项检查", "zh", UNITS)
    assert (one.text, one.end) == ("4", 3)
