"""A document was issued before it was published, and neither date lies in the future."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import IsoDate

RULE = "document-date"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every document's two dates, as exact as they are stated, against each other and today."""
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()
    for record in corpus.documents:
        document = record.value
        for key in ("issued", "published"):
            date: IsoDate | None = getattr(document, key)
            if date and _before(today, date):
                yield record.fault((key,), f"{date} has not come yet; correct the date", RULE)
        if document.issued and document.published and _before(document.published, document.issued):
            message = f"published on {document.published}, before it was issued on"
            yield record.fault(("published",), f"{message} {document.issued}", RULE)


def _before(first: IsoDate, second: IsoDate) -> bool:
    """Whether the first ends before the second begins; a month holds all of its days."""
    shared = min(len(first), len(second))
    return first[:shared] < second[:shared]
