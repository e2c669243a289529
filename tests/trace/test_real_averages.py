"""What the documents call an average (月人均) is marked as one, and nothing else is.

Most prints stand away from the word, which then holds for all numbers of its clause of a sentence.
"""

import re
from collections.abc import Iterator

import pytest

from generator.check.claims import owner_id
from generator.check.walk import figures
from generator.model.ids import member_id
from generator.model.ledger import LedgerRow
from generator.trace.source_text import SourceText, read_source
from tests.real_data import real_corpus, sources_folder

AVERAGE = re.compile("[人户]均|平均")


def stretch(source: SourceText, row: LedgerRow) -> str:
    """The text before a print, back to the end of the clause of a sentence before it."""
    return re.split("[。;；]", source.text[: row.offset])[-1]


def marked() -> Iterator[tuple[str, LedgerRow, bool]]:
    """Each figure with its row in the ledger, and whether the data calls it an average."""
    corpus = real_corpus()
    for owner, _, figure in figures(corpus):
        identifier = member_id(owner_id(owner), figure.local_id)
        yield identifier, corpus.ledger[identifier], figure.average


@pytest.mark.skipif(not sources_folder().is_dir(), reason="the documents' texts are not at hand")
def test_averages_are_marked_and_nothing_else() -> None:
    documents = {one.value.id: one.value.sha256 for one in real_corpus().documents}
    sources = {one: read_source(sources_folder(), one, sha256) for one, sha256 in documents.items()}
    found = list(marked())
    wrong = {
        name: stretch(sources[row.document], row)[-40:]
        for name, row, average in found
        if bool(AVERAGE.search(stretch(sources[row.document], row) + row.printed)) != average
    }
    assert wrong == {}
    assert sum(average for _, _, average in found) >= 40
