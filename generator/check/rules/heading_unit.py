"""A heading of an allocation table leaves the unit out, since pages write it behind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "heading-unit"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each column of each allocation table."""
    for plan in corpus.plans:
        for table in plan.allocations:
            for at, column in enumerate(table.value.columns):
                texts = {"zh": column.heading.zh, "en": column.heading.en}
                for lang, text in texts.items():
                    if text.endswith((")", "）")):
                        loc = ("columns", at, "heading", lang)
                        message = f"'{text}' ends in brackets; the unit is written behind it anyway"
                        yield table.fault(loc, message, RULE)
