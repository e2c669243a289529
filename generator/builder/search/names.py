"""Which pages speak of a thing by any of its names.

A thing is looked up as one term, however many names it has: a browser then loads one list
instead of one for each two characters of each name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from generator.builder.search.entry import NAMED, OFTEN, ONCE, PROMINENT, SearchEntry
from generator.builder.search.text import is_han, pairs, tokens

Postings = dict[int, int]
"""A term's weight by the number of the page, in rising order of the numbers."""
_SHORT = 4  # a word of so few letters stands for itself and its plural only
_ENDINGS = "ations?|ings?|als?|ies|ied|ly|es|ed|s|e|y"
_ENDING = re.compile(f"({_ENDINGS})$")
_ANY_ENDING = rf"(?:{_ENDINGS})?(?![^\W_])"
_TELLING = 5  # a beginning of so many letters is no other word's: vaccinate, but business is no bus
_LEAST = 3  # letters of a name's word before its ending; its other words narrow it down


class Names:
    """Looks up names in the pages' texts; `index` has the postings of all terms."""

    def __init__(self, entries: Sequence[SearchEntry], index: Mapping[str, Postings]) -> None:
        self._texts = [entry["plain"] for entry in entries]
        self._index = index
        self._terms = sorted(index)
        self._begun: dict[str, set[int]] = {}

    def postings(self, names: Iterable[str]) -> Postings:
        """The pages that hold any of the names, which are in normal form."""
        found: Postings = {}
        for name in names:
            pages = self._candidates(name)
            if not pages:
                continue
            pattern = _pattern(name)
            for page in pages:
                weight = _weight(self._texts[page], pattern)
                if weight is not None:
                    found[page] = max(weight, found.get(page, ONCE))
        return dict(sorted(found.items()))

    def _candidates(self, name: str) -> set[int]:
        """The pages with all terms of a name, or with words that begin like its words."""
        sets: list[set[int]] = []
        for token in tokens(name):
            if is_han(token) and len(token) > 1:
                sets += [set(self._index.get(term, ())) for term in pairs(token)]
            else:
                sets.append(self._beginning(stem(token)))
        return set.intersection(*sets) if sets else set()

    def _beginning(self, prefix: str) -> set[int]:
        if prefix not in self._begun:  # many names share a word, such as city or service
            self._begun[prefix] = self._with_beginning(prefix)
        return self._begun[prefix]

    def _with_beginning(self, prefix: str) -> set[int]:
        found: set[int] = set()
        at = bisect_left(self._terms, prefix)
        while at < len(self._terms) and self._terms[at].startswith(prefix):
            found |= self._index[self._terms[at]].keys()
            at += 1
        return found


def _weight(texts: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    title, heads, body = texts
    if pattern.search(title):
        return NAMED
    if pattern.search(heads):
        return PROMINENT
    if not (found := pattern.search(body)):
        return None
    return OFTEN if pattern.search(body, found.end()) else ONCE


def _pattern(name: str) -> re.Pattern[str]:
    """A name where a word begins, with its longer words in any form: orphan, orphans.

    It begins with plain characters, so that Python looks for these at once.
    """
    words = tokens(name)
    begin = "" if is_han(words[0]) else " "
    end = "" if is_han(words[-1]) else r"(?![^\W_])"
    return re.compile(begin + r"\s?".join(map(_form, words)) + end)


def _form(word: str) -> str:
    if is_han(word):
        return word
    if len(word) <= _SHORT:
        return rf"{word}s?"
    begin = stem(word)
    return rf"{begin}[^\W_]*" if len(begin) >= _TELLING else rf"{begin}{_ANY_ENDING}"


def stem(word: str, least: int = _LEAST) -> str:
    """The beginning that a word's forms share: "vaccinations" -> "vaccin".

    At least so many letters are left. theme/assets/search/stem.js does the same to a query.
    """
    found = _ENDING.search(word, least)
    return word[: found.start()] if found else word
