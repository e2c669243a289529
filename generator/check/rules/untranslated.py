"""The Chinese of a text holds Chinese and its English holds English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.texts import sources, texts
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "untranslated"
HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every pair of `zh` and `en`, wherever it stands."""
    for source in sources(corpus):
        for loc, text in texts(source.value, ()):
            if loc[-1] == "zh" and not HAN.search(text):
                yield source.source.fault(loc, "the Chinese text holds no Chinese", RULE)
            if loc[-1] == "en" and not LATIN.search(text):
                yield source.source.fault(loc, "the English text is not translated", RULE)
