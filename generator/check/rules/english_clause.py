"""No English text names a clause by its Chinese numbers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.texts import sources, texts
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.clause import IN_TEXT

RULE = "english-clause"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every English text, wherever it stands; Chinese words that it quotes are no clauses."""
    for source in sources(corpus):
        for loc, text in texts(source.value, ()):
            found = IN_TEXT.search(text) if loc[-1] == "en" else None
            if found:
                message = f"write the clause '{found[1]}' in English, such as annex 8, 4(1)1"
                yield source.source.fault(loc, message, RULE)
