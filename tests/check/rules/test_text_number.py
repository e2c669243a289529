"""Numbers of titles and summaries: those that the data hold, in digits and spelt."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.text_number import check
from tests.changes import Change, both, put
from tests.corpus import BENEFITS, PLAN, PROGRAMME, SCHEME, files, rule_faults

GARAGE = (BENEFITS, "benefits", 1)


def messages(tmp_path: Path, change: Change) -> list[str]:
    contents = files()
    change(contents)
    return [message for _, _, message in rule_faults(tmp_path, contents, check)]


def says(*way: Any, zh: str = "增加。", en: str = "More.") -> Change:
    return put(*way, value={"zh": zh, "en": en})


@pytest.mark.parametrize(
    "change",
    [
        says(PROGRAMME, "title", zh="新增100个", en="Add 100"),
        says(PROGRAMME, "summary", zh="一百个泊位、三个停车场", en="Three car parks, 100 spaces"),
        # A condition, in years or months, and an option's own number.
        says(GARAGE[0], "benefits", 0, "summary", zh="满18岁", en="From 18 years of age"),
        both(
            put(BENEFITS, "benefits", 0, "who", "all", 0, "at_least", value=36),
            says(BENEFITS, "benefits", 0, "summary", zh="满3岁", en="From three years of age"),
        ),
        # Below 36 is up to 35.
        both(
            put(BENEFITS, "benefits", 0, "who", "all", 0, value={"fact": "age", "below": 36}),
            says(BENEFITS, "benefits", 0, "summary", zh="不满36岁", en="Up to 35 years of age"),
        ),
        says(BENEFITS, "benefits", 0, "summary", zh="到2023年12月", en="Until December 2023"),
        # As many as are named behind the colon.
        says(
            *GARAGE,
            "summary",
            zh="有4样：甲、乙（子、丑）、丙和丁。",
            en="Four: a, b (x, y), c and d.",
        ),
        # Per how many a figure counts.
        both(
            put(PROGRAMME, "figures", 4, "printed", value="每千人4.5个"),
            says(PROGRAMME, "summary", zh="每1000人有4.5个", en="4.5 for each 1,000 people"),
        ),
        # The plan may say what any programme says.
        says(PLAN, "summary", zh="新增100个，花60亿元", en="Adds 100 for 6 billion yuan"),
        says(PLAN, "title", zh="2023年1件实事", en="1 programme of 2023"),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    assert messages(tmp_path, change) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (says(PROGRAMME, "title", zh="新增101个"), "101"),
        (says(PROGRAMME, "title", en="Add 101"), "101"),
        (says(PROGRAMME, "summary", zh="新增一百零一个"), "一百零一"),
        (says(PROGRAMME, "summary", en="Adds four car parks"), "four"),
        (says(PROGRAMME, "summary", zh="新增100万个"), "100万"),
        (says(PLAN, "summary", en="Adds 7 spaces"), "7"),
        (says(SCHEME, "summary", zh="新增500个"), "500"),
        (says(*GARAGE, "summary", zh="有5样：甲、乙、丙和丁。"), "5"),
        (says(*GARAGE, "title", en="Garage for 45"), "45"),
        (
            both(
                put(PROGRAMME, "figures", 4, "printed", value="每千人4.5个"),
                says(PROGRAMME, "summary", en="4.5 for each 10,000 people"),
            ),
            "10,000",
        ),
        # The print changes, the texts stay.
        (
            both(
                put(PROGRAMME, "figures", 4, "printed", value="超81个"),
                says(PROGRAMME, "summary", zh="以前有80多个"),
            ),
            "80",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, found: str) -> None:
    assert messages(tmp_path, change) == [
        f"no figure, list or date here holds '{found}' [text-number]"
    ]
