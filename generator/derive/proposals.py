"""Words that people may use for a family, proposed from the texts of the data.

Nothing here is published: a person takes a word into `also`, `near` or `phrases.yml`, or leaves it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.check.texts import texts
from generator.lang import Lang, choose
from generator.load.corpus import Corpus, Record

LEAST_TEXTS = 3  # in which a word stands
LONGEST = 6  # characters of a Chinese word
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_WORD = re.compile(r"[a-z][a-z'-]{2,}")


@dataclass(frozen=True)
class WordProposal:
    """A word for a family: in `inside` of its texts and in `outside` of all others.

    `score` is how much more often it stands there than chance would have it, weighed by how often
    that was seen (a log-likelihood ratio).
    """

    family: str
    word: str
    score: float
    inside: int
    outside: int


def proposals(corpus: Corpus, lang: Lang, most: int) -> dict[str, list[WordProposal]]:
    """By family, the words that its texts have most before others, without those already known."""
    counted = {family: _counts(some, lang) for family, some in _texts(corpus, lang).items()}
    everywhere: Counter[str] = sum((words for words, _ in counted.values()), Counter())
    total = sum(size for _, size in counted.values())
    words_known = _known(corpus)
    # Chinese has no blanks between words: a part of a known name proposes nothing new.
    known: Container[str] = choose(lang, zh="\n".join(words_known), en=words_known)
    found = {}
    for family, (words, size) in counted.items():
        some = [
            WordProposal(family, word, score, inside, everywhere[word] - inside)
            for word, inside in words.items()
            if inside >= LEAST_TEXTS
            and (score := _score(inside, size, everywhere[word], total)) > 0
            and word not in known
        ]
        best_first = sorted(
            some, key=lambda candidate: (-candidate.score, -len(candidate.word), candidate.word)
        )
        found[family] = list(islice(_whole(best_first), most))
    return found


def _texts(corpus: Corpus, lang: Lang) -> dict[str, list[str]]:
    """The texts of each family's programmes, with those of their schemes and benefits."""
    found: dict[str, list[str]] = {family.value.id: [] for family in corpus.families}
    for plan in corpus.plans:
        families = {record.value.id: record.value.family for record in plan.programmes}
        for programme in plan.programmes:
            found[programme.value.family] += _own(programme, lang)
        beside: tuple[Record[Any], ...] = (*plan.schemes, *plan.benefits)
        for record in beside:
            programme_id = getattr(record.value, "programme", None)
            if programme_id in families:
                found[families[programme_id]] += _own(record, lang)
    return found


def _own(record: Record[Any], lang: Lang) -> list[str]:
    data: Any = record.source.data
    for key in record.loc:
        data = data[key]
    return [text.lower() for loc, text in texts(data, ()) if loc[-1] == lang]


def _counts(some: Iterable[str], lang: Lang) -> tuple[Counter[str], int]:
    """In how many texts each word stands, and how many texts there are."""
    words: Counter[str] = Counter()
    size = 0
    for text in some:
        size += 1
        words.update(set(_words(text, lang)))
    return words, size


def _words(text: str, lang: Lang) -> Iterator[str]:
    return choose(lang, zh=_pieces, en=_english_words)(text)


def _english_words(text: str) -> Iterator[str]:
    yield from _WORD.findall(text)


def _pieces(text: str) -> Iterator[str]:
    """Every piece of Chinese of two to six characters."""
    for run in _HAN.findall(text):
        for length in range(2, LONGEST + 1):
            yield from (run[at : at + length] for at in range(len(run) - length + 1))


def _score(inside: int, size: int, everywhere: int, total: int) -> float:
    """The log-likelihood ratio of a word inside and outside; 0 where it is rarer inside."""
    outside, rest = everywhere - inside, total - size
    if not rest or inside / size <= outside / rest:
        return 0.0
    expected = everywhere * size / total
    other = everywhere * rest / total
    return 2 * (inside * math.log(inside / expected) + _term(outside, other))


def _term(seen: int, expected: float) -> float:
    return seen * math.log(seen / expected) if seen else 0.0


def _whole(some: Iterable[WordProposal]) -> Iterator[WordProposal]:
    """Without pieces of a word that stands as often: of 助餐 and 老年助餐 the longer one."""
    kept: list[WordProposal] = []
    for candidate in some:
        if not any(candidate.word in other.word or other.word in candidate.word for other in kept):
            kept.append(candidate)
            yield candidate


def _known(corpus: Corpus) -> set[str]:
    """Every name and phrase that the search knows already."""
    named: list[Record[Any]] = [*corpus.families, *corpus.topics, *corpus.terms]
    names = [name for record in named for name in _names(record.value)]
    said = [
        word for phrase in corpus.phrases for word in (*phrase.value.says.zh, *phrase.value.says.en)
    ]
    return {
        word for name in (*names, *said) for word in (name.lower(), *_WORD.findall(name.lower()))
    }


def _names(value: object) -> Iterator[str]:
    yield from getattr(value, "also", ())
    yield from getattr(value, "near", ())
    text = getattr(value, "name", None) or getattr(value, "term", None)
    if text:
        yield from (text.zh, text.en)
