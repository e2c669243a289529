"""A figure that a summary quotes is there, and the summary quotes the same in both languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.check.texts import texts
from generator.check.walk import Owner, owners
from generator.fault import Fault, did_you_mean
from generator.lang import LANGUAGES
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.plan import Plan
from generator.model.programme import Figure, Programme
from generator.model.quote import QUOTE, quotable

RULE = "quoted-figure"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Summaries of plans and programmes; elsewhere nothing is quoted."""
    figures: dict[object, list[Figure]] = defaultdict(list)
    for owner in owners(corpus):
        figures[owner.key] += (figure for _, figure in owner.figures)
    quoting = set()
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Plan | Programme):
            quoting |= {(owner.entry.source.path, loc) for loc in _places(owner)}
            yield from _unknown(owner, figures[owner.key])
    for source in {
        owner.entry.source.path: owner.entry.source for owner in owners(corpus)
    }.values():
        for loc, text in texts(source.data, ()):
            if "{" in text and QUOTE.search(text) and (source.path, loc) not in quoting:
                message = "figures are quoted in the summaries of plans and programmes alone"
                yield source.fault(loc, message, RULE)


def _places(owner: Owner) -> Iterator[Loc]:
    yield from ((*owner.entry.loc, "summary", lang) for lang in LANGUAGES)


def _unknown(owner: Owner, figures: Iterable[Figure]) -> Iterator[Fault]:
    summary = owner.entry.value.summary
    quoted = {lang: QUOTE.findall(summary.of(lang)) for lang in LANGUAGES}
    known = quotable(figures)
    for lang, names in quoted.items():
        for name in names:
            if name not in known:
                alike = [own for own in known if own.startswith(f"{name}-")]
                hint = f"; there are {', '.join(alike)}" if alike else did_you_mean(name, known)
                message = f"no figure here is called '{name}'{hint}"
                yield owner.fault(("summary", lang), message, RULE)
    if len({tuple(sorted(names)) for names in quoted.values()}) > 1:
        message = "the summary quotes other figures in Chinese than in English"
        yield owner.fault(("summary",), message, RULE)
