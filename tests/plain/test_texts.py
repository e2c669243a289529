"""Every text of our own is plain enough; what isn't is named by its place.

The bars. English: readers abroad may speak it as a second language, and sentences about rules have
long nouns; grade 13 for a single text, and far lower on average, is what careful rewording
reached. Chinese: a sentence of 55 characters is one breath with its commas. A bar may go down.
"""

from collections.abc import Iterator

import pytest

from generator.check.rules.digit_first import FIRST
from generator.lang import LANGUAGES, Lang
from tests.plain.measure import awkward, grade, officialese, rare, sentence_lengths, words_of
from tests.plain.texts import Said, data, interface, texts, written

LONG_ENOUGH = 20
"""Words from which on a grade says something."""
HARDEST = 13.1
PARTS = {"interface": interface, "written": written, "data": data}
ON_AVERAGE = {"interface": 7, "written": 8, "data": 9}
LONGEST_SENTENCE = 55
KNOWN = {"浏"}
"""Characters of 浏览器, which has no other name."""


def long_ones(found: Iterator[Said] | tuple[Said, ...]) -> list[Said]:
    return [one for one in found if len(words_of(one.text)) >= LONG_ENOUGH]


def test_no_english_text_is_too_hard() -> None:
    hard = {f"{one.where}: grade {grade(one.text):.1f}" for one in long_ones(texts("en"))}
    too_hard = [one for one in sorted(hard) if float(one.rsplit(" ", 1)[1]) > HARDEST]
    assert too_hard == []


@pytest.mark.parametrize("name", ON_AVERAGE)
def test_english_is_easy_on_average(name: str) -> None:
    part = PARTS[name]
    together = "\n".join(f"{one.text.rstrip('.')}." for one in part("en") if words_of(one.text))
    assert 0 < grade(together) <= ON_AVERAGE[name]


def test_no_english_sentence_begins_with_a_digit() -> None:
    own = [*written("en"), *data("en")]
    assert {one.where: found[1] for one in own if (found := FIRST.search(one.text))} == {}


def test_no_chinese_sentence_is_too_long() -> None:
    long = {one.where: max(sentence_lengths(one.text), default=0) for one in texts("zh")}
    assert {where: size for where, size in long.items() if size > LONGEST_SENTENCE} == {}


def test_no_words_of_officialdom() -> None:
    found = {one.where: officialese(one.text) for one in texts("zh")}
    assert {where: words for where, words in found.items() if words} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_turns_that_readers_stumbled_over(lang: Lang) -> None:
    found = {one.where: awkward(one.text, lang) for one in texts(lang)}
    assert {where: turns for where, turns in found.items() if turns} == {}


def test_no_rare_characters() -> None:
    found = {one.where: rare(one.text) - KNOWN for one in texts("zh")}
    assert {where: signs for where, signs in found.items() if signs} == {}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_all_kinds_of_texts_are_looked_at(lang: Lang) -> None:
    found = texts(lang)
    assert len(found) > 2000
    starts = ("generator/", "theme/", "content/", "data/plans", "data/families", "data/glossary")
    for start in starts:
        assert any(one.where.startswith(start) for one in found), start
    assert any(one.where.endswith(".short") for one in found)
