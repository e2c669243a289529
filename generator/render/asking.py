"""How people ask, as the search understands it: the data's phrases and names of neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.finder.follow_ups import follow_ups
from generator.lang import Lang
from generator.model.phrase import Kind, Phrase
from generator.model.vocabulary import Term
from generator.site import AskingWords

AGE = "age"
"""The fact that an age in a question answers."""
Cue = tuple[tuple[str, ...], tuple[str, ...], float]
_NEIGHBOUR = 0.8  # how much the name of a neighbour says, of what a situation says
_HINT = 0.55  # what a weak one says
_PAGE = 0.5  # and another name of a page that is about the site


def asking(lang: Lang, dataset: Dataset, names: dict[str, list[str]]) -> AskingWords:
    """What the search of one language understands; `names` are other names of pages by path.

    Things are numbered as in `search_words`: the terms come first.
    """
    families = {family.id: paths.family_path(family) for family in dataset.families}

    def words(kind: Kind) -> tuple[str, ...]:
        return tuple(chain.from_iterable(_said(phrase, lang) for phrase in _of(dataset, kind)))

    return AskingWords(
        cues=tuple(cue for cue in _cues(lang, dataset, families, names) if cue[0]),
        ages=tuple(
            (
                phrase.ages.at_least,
                phrase.ages.below,
                tuple(families[lead] for lead in phrase.leads),
            )
            for phrase in _of(dataset, "situation")
            if phrase.ages
        ),
        kin=tuple(
            (phrase.asks, _said(phrase, lang)) for phrase in _of(dataset, "kin") if phrase.asks
        ),
        asking=words("asking"),
        filler=words("filler"),
        definition=words("definition"),
        whole=words("whole"),
        soft=words("soft"),
        elsewhere=tuple(
            filter(None, (_said(phrase, lang) for phrase in _of(dataset, "elsewhere")))
        ),
        definitions=tuple(
            (number, term.id, getattr(term.term, lang), _meaning(term, lang))
            for number, term in enumerate(dataset.terms)
        ),
        follow_ups=tuple((row.whom, row.at_least, row.most) for row in follow_ups(dataset, AGE)),
    )


def _of(dataset: Dataset, kind: Kind) -> Iterator[Phrase]:
    return (phrase for phrase in dataset.phrases if phrase.kind == kind)


def _said(phrase: Phrase, lang: Lang) -> tuple[str, ...]:
    said: tuple[str, ...] = getattr(phrase.says, lang)
    return said


def _cues(
    lang: Lang, dataset: Dataset, families: dict[str, str], names: dict[str, list[str]]
) -> Iterator[Cue]:
    for phrase in _of(dataset, "situation"):
        yield _said(phrase, lang), tuple(families[lead] for lead in phrase.leads), _much(phrase)
    for family in dataset.families:
        yield family.near, (families[family.id],), _NEIGHBOUR
    for topic in dataset.topics:
        yield topic.near, (paths.topic_path(topic),), _NEIGHBOUR
    for term in dataset.terms:
        page = families[term.family] if term.family else paths.GLOSSARY
        yield term.near, (page,), _NEIGHBOUR
    for path, others in names.items():
        yield tuple(others), (path,), _PAGE


def _meaning(term: Term, lang: Lang) -> str:
    return (term.short or term.definition).of(lang)


def _much(phrase: Phrase) -> float:
    return _HINT if phrase.weak else 1
