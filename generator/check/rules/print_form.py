"""A print has digits of half width and neither spaces nor bold marks; all else is as printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import Owner, owners
from generator.fault import Fault, Replace
from generator.load.corpus import Corpus
from generator.model.base import Loc

RULE = "print-form"
HALF = str.maketrans("０１２３４５６７８９．％", "0123456789.%", "*")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every print of a plan, a programme, a scheme and a table."""
    for owner in owners(corpus):
        for loc, printed in _prints(owner):
            plain = "".join(printed.translate(HALF).split())
            if plain != printed:
                message = f"'{printed}' has spaces, bold marks or wide digits; write '{plain}'"
                raw = owner.entry.source.mark((*owner.entry.loc, *loc)).raw or printed
                yield owner.fault(loc, message, RULE, Replace(raw, plain))


def _prints(owner: Owner) -> Iterator[tuple[Loc, str]]:
    for loc, figure in owner.figures:
        yield (*loc, "printed"), figure.printed
    for name in ("milestones", "phases", "restates"):
        for at, entry in enumerate(getattr(owner.entry.value, name, ())):
            yield (name, at, "printed"), entry.printed
