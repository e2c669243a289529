"""Ids of this site's own in the pages about the program: `{programme}`, `{total}`, `{place}`."""

from __future__ import annotations

from collections import Counter

from generator.derive.dataset import Dataset
from generator.derive.records import ProgrammeRecord


def with_examples(text: str, dataset: Dataset, example: str | None) -> str:
    """The text with a programme, its figure of most parts and its place in it, where it names any.

    `example` is the programme's id; without one it is the first whose figures have parts.
    """
    chosen = _programme(dataset, example)
    if chosen is None:
        return text
    figures = [*chosen.all_figures]
    totals = Counter(figure.part_of for figure in figures if figure.part_of)
    first = figures[0].id if figures else chosen.id
    total = totals.most_common(1)[0][0] if totals else first
    ids = {"{programme}": chosen.id, "{total}": total, "{place}": chosen.id.partition("-")[0]}
    for name, identifier in ids.items():
        text = text.replace(name, identifier)
    return text


def _programme(dataset: Dataset, example: str | None) -> ProgrammeRecord | None:
    listed = list(dataset.programmes())
    named = (programme for programme in listed if programme.id == example)
    parted = (
        programme for programme in listed if any(figure.part_of for figure in programme.all_figures)
    )
    return next(named, None) or next(parted, None) or next(iter(listed), None)
