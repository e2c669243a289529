"""Word documents (.docx)."""

from __future__ import annotations

import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.table import Table

from generator.trace.formats.fault import UnreadableError


def read(raw: bytes) -> str:
    """A line a paragraph; a table's row is a line with tabs between its cells."""
    try:
        return "".join(f"{line}\n" for line in _lines(docx.Document(io.BytesIO(raw))))
    except Exception as error:  # whatever a damaged archive makes of the library
        raise UnreadableError(f"not a Word document, or a damaged one ({error})") from None


def _lines(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield block.text


def _rows(table: Table) -> Iterator[str]:
    """A cell that spans several has its text once, in the first; the others are empty."""
    seen = set()
    for row in table.rows:
        cells = []
        for cell in row.cells:
            # Two cells of the library may stand for the same element.
            again = cell._tc in seen
            seen.add(cell._tc)
            cells.append("" if again else " ".join(cell.text.split()))
        yield "\t".join(cells)
