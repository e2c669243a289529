"""A stated total beside the parts that make it up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.model.purpose import Purpose
from generator.render.maker import Maker


@dataclass(frozen=True)
class Split:
    """Parts of one stated total; `sum` is what they add up to.

    `by_place` is true only where each part is a place's share.
    """

    label: str
    purpose: Purpose
    by_place: bool
    figures: tuple[FigureRecord, ...]
    sum: str
    stated: str
    agrees: bool


def splits(maker: Maker, record: ProgrammeRecord) -> Iterator[Split]:
    """Each total that several figures of the programme are part of, in the document's order."""
    by_id = {figure.id: figure for figure in record.all_figures}
    for whole in dict.fromkeys(figure.part_of for figure in record.figures if figure.part_of):
        parts = tuple(figure for figure in record.all_figures if figure.part_of == whole)
        if len(parts) == 1:
            continue
        total = by_id[whole]
        added = sum((figure.quantity.value for figure in parts), Decimal(0))
        shown = maker.figure(total)
        yield Split(
            label=shown.label,
            purpose=total.purpose,
            by_place=all(part.about for part in parts),
            figures=parts,
            sum=maker.number(added),
            stated=shown.value,
            agrees=added == total.quantity.value,
        )
