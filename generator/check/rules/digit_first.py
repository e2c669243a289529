"""No English sentence begins with a digit, unless it is a year's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.texts import sources, texts
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.quote import QUOTE

RULE = "digit-first"
DIGITS = r"(?!(?:19|20)\d\d )\d(?:[\d.,]*\d)?%?"
FIRST = re.compile(rf"(?:^|[.!?][\"”)]* )((?:{DIGITS}|{QUOTE.pattern}) [a-z]+)")
"""A number, or a quoted figure, which is one on the page."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every English text, wherever it stands."""
    for source in sources(corpus):
        for loc, text in texts(source.value, ()):
            plain = " ".join(text.split())
            found = FIRST.search(plain) if loc[-1] == "en" else None
            if found:
                message = f"a sentence begins with a digit: '{found[1]} …'"
                yield source.source.fault(loc, message, RULE)
