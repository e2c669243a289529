"""Every figure and date was found in the text of its document, in its clause."""

from __future__ import annotations

from collections.abc import Iterator

from generator.called import command
from generator.check.claims import claims, difference
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "unverified"
ADVICE = "; run `{} trace SOURCES`"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each claim against its row in the ledger; a document that is missing is another's fault."""
    texts = {entry.value.id: entry.value.sha256 for entry in corpus.documents}
    for claim in claims(corpus):
        why = difference(claim, corpus.ledger.get(claim.id), texts)
        if why and claim.document in texts:
            yield claim.owner.fault(claim.loc, why + ADVICE.format(command()), RULE)
