"""How hard a text is to read, as far as counting can tell.

English is measured by its Flesch-Kincaid grade: about the year of school in which a text is read
with ease. The libraries that know it fetch a dictionary when they run, or count a tenth of the
syllables too few; counting groups of vowels comes nearer, as its test shows.

No such grade is known for Chinese. What can be counted is how long sentences are, words of
officialdom, and characters beyond the 3,755 of the first level of GB/T 2312.
"""

from __future__ import annotations

import re

from generator.lang import Lang

WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,]*%?")
SENTENCE_END = re.compile(r"[.!?:;](?=\s|$)")
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(
    r"[aeiouy][^aeiouy]{0,2}(?<=[^aeiouy])(?<![^aeiouy]l)e$"
    r"|[^aeiouytd]ed$"
    r"|[aeiouy][^aeiouy]?[^aeiouysxzcgh]es$"
)
QUOTED = re.compile(r"《[^》]*》|（[^）]*）|“[^”]*”")
LATIN = re.compile(r"[A-Za-z0-9_./:#*@-]+(?: [A-Za-z0-9_./:#*@-]+)*")
HAN = re.compile(r"[\u3400-\u9fff]")
OFFICIALESE = (
    *("予以", "给予", "切实", "统筹", "落实", "强化", "健全", "完善机制", "鉴于", "特此"),
    *("尚未", "核发", "贯彻", "有力", "扎实", "抓好", "确保", "着力", "大力", "深入"),
)
"""What a document writes and nobody says."""

AWKWARD = {
    "zh": re.compile(
        r"，而且是下面|[没不][^，。？]*吧？|没有[^，。？]*、没有[^。？]*？|其余的文件"
    ),
    "en": re.compile(
        r"\b(?:are|is) [^.?]* and one of these\?|\bto nobody\b|^\{n\} depend on", re.I
    ),
}
"""Turns that readers stumbled over: two questions in one, a "no" that may mean yes, a bracket of
words that reads the wrong way at first, one person told of as many."""


def awkward(text: str, lang: Lang) -> list[str]:
    """What in a text makes a reader go back and read again."""
    return [found[0] for found in AWKWARD[lang].finditer(text)]


def syllables(word: str) -> int:
    """How many a word has; a figure counts as one, as it is read at a glance."""
    small = word.lower()
    return max(1, len(VOWELS.findall(small)) - bool(SILENT.search(small)))


def words_of(text: str) -> list[str]:
    """The words and figures of an English text."""
    return WORD.findall(text)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade; a colon or semicolon ends a sentence too, as a reader rests there.

    ZeroDivisionError for a text without words.
    """
    words = words_of(text)
    sentences = max(1, len(SENTENCE_END.findall(text)))
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def sentence_lengths(text: str) -> list[int]:
    """Characters in each Chinese sentence, without quotes and brackets; a Latin run is one.

    Names in a list end with a semicolon or with their line.
    """
    sentences = re.split("[。！？；：;\n]", QUOTED.sub("", text))
    return [len(LATIN.sub("x", sentence)) for sentence in sentences if sentence]


def officialese(text: str) -> list[str]:
    """Words of officialdom outside quoted titles."""
    plain = QUOTED.sub("", text)
    return [word for word in OFFICIALESE if word in plain]


def rare(text: str) -> set[str]:
    """Han characters outside the first level, quoted titles aside."""
    return {one for one in HAN.findall(QUOTED.sub("", text)) if not _is_common(one)}


def _is_common(character: str) -> bool:
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return 0xB0 <= code[0] <= 0xD7
