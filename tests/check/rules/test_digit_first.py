"""English sentences that begin with a digit."""

from pathlib import Path

import pytest

from generator.check.rules.digit_first import check
from tests.changes import put
from tests.corpus import BENEFITS, PROGRAMME, files, rule_faults

WAYS = [
    (PROGRAMME, "summary"),
    (PROGRAMME, "lists", 0, "items", 1),
    (BENEFITS, "benefits", 0, "title"),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10 homes are built.", "10 homes"),
        ("It is built. 4 homes are refitted.", "4 homes"),
        ("1,029 spaces are added.", "1,029 spaces"),
        ("It rises. 50% goes to people.", "50% goes"),
    ],
)
def test_bad(tmp_path: Path, way: tuple[str | int, ...], text: str, found: str) -> None:
    contents = files()
    put(*way, "en", value=text)(contents)
    [(path, place, message)] = rule_faults(tmp_path, contents, check)
    assert (path, place.removeprefix("- ")) == (way[0], f"en: ^{text}")
    assert message == f"a sentence begins with a digit: '{found} …' [digit-first]"


@pytest.mark.parametrize(
    "text",
    [
        "Ten homes are built.",
        "It costs: 300 yuan a month.",
        "By 0.5 percent. In 2023 it rose.",
        "It ends on 31 December.",
        "2023 livelihood plan",
    ],
)
def test_good(tmp_path: Path, text: str) -> None:
    contents = files()
    put(PROGRAMME, "summary", "en", value=text)(contents)
    assert rule_faults(tmp_path, contents, check) == []
