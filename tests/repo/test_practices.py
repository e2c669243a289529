"""The page on the W3C's practices goes through all 35, the same in both languages."""

import re

import pytest

from generator.lang import LANGUAGES, Lang
from generator.project import PROJECT

ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \| (.+) \|$", re.MULTILINE)
SAID = {"做到": "yes", "部分": "partly", "没有": "no"}


def rows(lang: Lang) -> list[tuple[int, str, str]]:
    """Number, whether it is met, and how or why not."""
    text = (PROJECT / f"content/{lang}/best-practices.md").read_text(encoding="utf-8")
    return [(int(number), SAID.get(met, met), how) for number, _, met, how in ROW.findall(text)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_practice_has_its_line(lang: Lang) -> None:
    found = rows(lang)
    assert [number for number, _, _ in found] == list(range(1, 36))
    assert {met for _, met, _ in found} == set(SAID.values())


def test_both_languages_say_the_same() -> None:
    chinese, english = rows("zh"), rows("en")
    assert [row[:2] for row in chinese] == [row[:2] for row in english]
    links = re.compile(r"\]\(([^)#]+)")
    for (number, _, ours), (_, _, theirs) in zip(chinese, english, strict=True):
        assert links.findall(ours) == links.findall(theirs), number
