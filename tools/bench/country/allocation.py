"""A made-up allocation table: a programme's numbers, split over the places below."""

from __future__ import annotations

from tools.bench.country.programme import Made, letter
from tools.bench.vocabulary import Record, text


def allocation(made: Made, document: str) -> Record | None:
    """The table's file: a row for each place below; None where there is none."""
    if not (made.shape.columns and made.parts):
        return None
    chance, columns = made.chance("allocation"), range(1, made.shape.columns + 1)
    rows = {part: [chance.randint(10, 999) for _ in columns] for part in made.parts}
    return {
        "programme": made.family,
        "document": document,
        "clause": f"附件{made.number} 附",
        "title": text("虚构的分配表", "Made-up allocation"),
        "columns": [_column(made, at) for at in columns],
        "rows": {part: [str(cell) for cell in row] for part, row in rows.items()},
        "total": [str(sum(column)) for column in zip(*rows.values(), strict=True)],
    }


def _column(made: Made, at: int) -> Record:
    heading = text(f"虚构指标{letter(at)}", f"Made-up measure {letter(at)}")
    unit = {"unit": "个", "heading": heading}
    return {"indicator": f"{made.family}-share-{at}", "role": "target", **unit}
