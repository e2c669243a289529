"""A question with a moment names the plan's year, as do options that answer it; others don't."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Text
from generator.model.fact import Fact
from generator.model.implication import Span

RULE = "fact-moment"
YEAR = "{year}"
UNDATED = f"it answers a question that has a 'moment', so it must say when, with {YEAR}"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each wording of each fact's question, and each option, in both languages."""
    moments = {entry.value.id for entry in corpus.facts if entry.value.moment}
    for entry in corpus.facts:
        dated = set(_dated(entry.value, moments))
        for at, option in enumerate(entry.value.options):
            for lang in ("zh", "en"):
                if option.id in dated and YEAR not in getattr(option.name, lang):
                    yield entry.fault(("options", at, "name", lang), UNDATED, RULE)
        for loc, text in _questions(entry.value):
            for lang in ("zh", "en"):
                names = YEAR in getattr(text, lang)
                if names is not (entry.value.moment is not None):
                    yield entry.fault((*loc, lang), _message(names), RULE)


def _questions(fact: Fact) -> Iterator[tuple[tuple[str, ...], Text]]:
    yield ("question",), fact.question
    yield from ((("question_to", whom), text) for whom, text in fact.question_to.items())


def _dated(fact: Fact, moments: set[str]) -> Iterator[str]:
    """Options that say something of a moment; who is under 18 today was so before, too."""
    for implied in fact.implies:
        for other, said in implied.then.items():
            if other in moments and not (isinstance(said, Span) and said.at_least is None):
                value = implied.value
                yield from value if isinstance(value, list) else [str(value)]


def _message(names: bool) -> str:
    if names:
        return f"names {YEAR}, so the fact needs a 'moment' such as {YEAR}-12-31"
    return f"the fact has a 'moment', so the question must say when, with {YEAR}"
