"""Lists that a document leaves open: 等 stands behind an item, and no number after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.walk import Owner, owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.programme import ItemList
from generator.trace.normal import normalise
from generator.trace.source_text import SourceText

RULE = "trace"
GOES_ON = "等(?![0-9一二两三四五六七八九十百]+[项类个家种件方]|级)"
"""等 before a number closes a list: 等8项服务."""
SHORTEST = 4
"""So many characters at the end of the last item tell it in the text, however it begins."""


def open_ended(corpus: Corpus, source: SourceText) -> Iterator[Fault]:
    """Each list of the document that says other than its clause whether there are more items."""
    for owner in owners(corpus):
        for loc, listed in owner.lists:
            if _document(owner, listed) != source.document_id:
                continue
            clause = listed.clause or owner.entry.value.clause
            text = " ".join(source.normal.text[slice(*at)] for at in source.stretches(clause))
            if not listed.open_ended and listed.counted is None and _goes_on(text, listed):
                message = f"{clause} goes on with 等 behind these: 'open_ended: true'"
                yield owner.fault((*loc, "items"), message, RULE)
            elif listed.open_ended and not re.search(GOES_ON, text):
                message = f"等, which leaves this list open, is not in {clause}"
                yield owner.fault((*loc, "open_ended"), message, RULE)


def _document(owner: Owner, listed: ItemList) -> str:
    around: str | None = getattr(owner.entry.value, "document", None)
    return listed.document or around or owner.plan.value.documents[0]


def _goes_on(text: str, listed: ItemList) -> bool:
    """Whether the last item stands in the text before such a 等."""
    last = normalise(listed.items[-1].zh).text
    ends = (last[-length:] for length in range(min(SHORTEST, len(last)), len(last) + 1))
    return any(re.search(re.escape(end) + GOES_ON, text) for end in ends)
