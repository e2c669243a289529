"""Which pages speak of a thing by any of its names.

A thing is looked up as one term, however many names it has: a browser then loads one list
instead of one for each two characters of each name.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from generator.builder.search.entry import NAMED, OFTEN, ONCE, PROMINENT, SearchEntry
from generator.builder.search.text import is_han, pairs, tokens

Postings = dict[int, int]
"""A term's weight by the number of the page, in rising order of the numbers."""
Finder = Callable[[str, int], int]
"""Where a name's first occurrence in a text from a position on ends, or -1."""
_SHORT = 4  # a word of so few letters stands for itself and its plural only
_ENDINGS = "ations?|ings?|als?|ies|ied|ly|es|ed|s|e|y"
_ENDING = re.compile(f"({_ENDINGS})$")
_END = r"(?![^\W_])"
_PLURAL, _ANY, _ANY_ENDING = "s?", r"[^\W_]*", rf"(?:{_ENDINGS})?{_END}"
_ENDED = {ending: re.compile(ending + _END) for ending in (_PLURAL, _ANY, _ANY_ENDING)}
_TELLING = 5  # a beginning of so many letters is no other word's: vaccinate, but business is no bus
_LEAST = 3  # letters of a name's word before its ending; its other words narrow it down


class Names:
    """Looks up names in the pages' texts; `terms` are the pages of every term."""

    def __init__(self, entries: Sequence[SearchEntry]) -> None:
        self.terms = _terms(entries)
        self._texts = [entry["plain"] for entry in entries]
        self._in_order = sorted(self.terms)
        self._begun: dict[str, set[int]] = {}
        self._found: dict[str, Postings] = {}

    def postings(self, names: Iterable[str]) -> Postings:
        """The pages that hold any of the names, which are in normal form."""
        found: Postings = {}
        for name in names:
            if name not in self._found:
                self._found[name] = self._of(name)
            for page, weight in self._found[name].items():
                found[page] = max(weight, found.get(page, ONCE))
        return dict(sorted(found.items()))

    def _of(self, name: str) -> Postings:
        pages = self._candidates(name)
        if not pages:
            return {}
        after = _finder(name)
        weights = ((page, _weight(self._texts[page], after)) for page in pages)
        return {page: weight for page, weight in weights if weight is not None}

    def _candidates(self, name: str) -> set[int]:
        """The pages with all terms of a name, or with words that begin like its words."""
        found: set[int] | None = None
        for term, is_whole in _sought(name):
            pages = self.terms.get(term, {}).keys() if is_whole else self._beginning(term)
            found = found.intersection(pages) if found is not None else set(pages)
            if not found:
                break
        return found or set()

    def _beginning(self, prefix: str) -> set[int]:
        if prefix not in self._begun:  # many names share a word, such as city or service
            self._begun[prefix] = self._with_beginning(prefix)
        return self._begun[prefix]

    def _with_beginning(self, prefix: str) -> set[int]:
        found: set[int] = set()
        at = bisect_left(self._in_order, prefix)
        while at < len(self._in_order) and self._in_order[at].startswith(prefix):
            found |= self.terms[self._in_order[at]].keys()
            at += 1
        return found


def _terms(entries: Sequence[SearchEntry]) -> dict[str, Postings]:
    found: dict[str, Postings] = {}
    for number, entry in enumerate(entries):
        for term, weight in entry["terms"].items():
            found.setdefault(term, {})[number] = weight
    return found


@cache  # a name is looked for in part after part
def _sought(name: str) -> tuple[tuple[str, bool], ...]:
    """What a page with the name has: a term as it is, or one that begins so."""
    found: list[tuple[str, bool]] = []
    for token in tokens(name):
        if is_han(token) and len(token) > 1:
            found += [(pair, True) for pair in pairs(token)]
        else:
            found.append((stem(token), False))
    return tuple(found)


def _weight(texts: Sequence[str], after: Finder) -> int | None:
    title, heads, body = texts
    if after(title, 0) >= 0:
        return NAMED
    if after(heads, 0) >= 0:
        return PROMINENT
    first = after(body, 0)
    if first < 0:
        return None
    return OFTEN if after(body, first) >= 0 else ONCE


@cache
def _finder(name: str) -> Finder:
    """What finds a name where a word begins, with its longer words in any form: orphan, orphans.

    Two of three names need no pattern of their own, which takes longer to make than to use.
    """
    words = tokens(name)
    if len(words) > 1:
        return _pattern_finder(words)
    if is_han(words[0]):
        return _text_finder(words[0])
    begin, ending = _form(name)
    return _word_finder(f" {begin}", _ENDED[ending])


def _text_finder(name: str) -> Finder:
    def after(text: str, start: int) -> int:
        at = text.find(name, start)
        return at + len(name) if at >= 0 else -1

    return after


def _word_finder(begin: str, ending: re.Pattern[str]) -> Finder:
    def after(text: str, start: int) -> int:
        while (at := text.find(begin, start)) >= 0:
            start = at + len(begin)
            if found := ending.match(text, start):
                return found.end()
        return -1

    return after


def _pattern_finder(words: Sequence[str]) -> Finder:
    """The pattern begins with plain characters, so that Python looks for these at once."""
    begin = "" if is_han(words[0]) else " "
    end = "" if is_han(words[-1]) else _END
    pattern = re.compile(begin + r"\s?".join("".join(_form(word)) for word in words) + end)

    def after(text: str, start: int) -> int:
        found = pattern.search(text, start)
        return found.end() if found else -1

    return after


def _form(word: str) -> tuple[str, str]:
    """What a word's forms begin with, and the pattern of what may follow: orphan, s or nothing."""
    if is_han(word):
        return word, ""
    if len(word) <= _SHORT:
        return word, _PLURAL
    begin = stem(word)
    return begin, _ANY if len(begin) >= _TELLING else _ANY_ENDING


def stem(word: str, least: int = _LEAST) -> str:
    """The beginning that a word's forms share: "vaccinations" -> "vaccin".

    At least so many letters are left. theme/assets/search/stem.js does the same to a query.
    """
    found = _ENDING.search(word, least)
    return word[: found.start()] if found else word
