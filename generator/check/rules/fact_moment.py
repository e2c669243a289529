"""A question that names the plan's year has a moment, and one with a moment names the year."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Text
from generator.model.fact import Fact

RULE = "fact-moment"
YEAR = "{year}"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each wording of each fact's question, in both languages."""
    for entry in corpus.facts:
        for loc, text in _questions(entry.value):
            for lang in ("zh", "en"):
                names = YEAR in getattr(text, lang)
                if names is not (entry.value.moment is not None):
                    yield entry.fault((*loc, lang), _message(names), RULE)


def _questions(fact: Fact) -> Iterator[tuple[tuple[str, ...], Text]]:
    yield ("question",), fact.question
    yield from ((("question_to", whom), text) for whom, text in fact.question_to.items())


def _message(names: bool) -> str:
    if names:
        return f"names {YEAR}, so the fact needs a 'moment' such as {YEAR}-12-31"
    return f"the fact has a 'moment', so the question must say when, with {YEAR}"
