"""A made-up scheme of a programme, each of its lists as long as in a real one."""

from __future__ import annotations

from tools.bench.country.programme import Made
from tools.bench.country.scheme_lists import WRITERS
from tools.bench.country.words import sentence
from tools.bench.vocabulary import Record


def scheme(made: Made, document: str) -> Record | None:
    """The scheme's file, None where the shape has none."""
    if not made.shape.scheme:
        return None
    clause = f"附件{made.number} 一"
    lists = {
        name: WRITERS[name](made, count, clause)
        for name, count in made.shape.scheme.items()
        if name in WRITERS and count
    }
    return {
        "programme": made.family,
        "document": document,
        "clause": f"附件{made.number}",
        "summary": sentence(made.chance("scheme"), 4),
        **lists,
    }
