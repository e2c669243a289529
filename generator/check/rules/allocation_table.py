"""An allocation table leaves no city out in silence and holds what the plan's target says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import Quantities
from generator.check.walk import Owner, figures_together
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.allocation import TOTAL
from generator.model.programme import Figure

RULE = "allocation-table"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Rows against the place tree, totals against the targets of the text."""
    for plan in corpus.plans:
        below = [place.value for place in corpus.places if place.value.parent == plan.value.place]
        for entry in plan.allocations:
            said = {*entry.value.rows, *entry.value.missing}
            for place in below:
                if place.id not in said:
                    message = f"{place.name.zh} ({place.id}) is in neither 'rows' nor 'missing'"
                    yield entry.fault(("rows",), message, RULE)
    quantities = Quantities(corpus)
    for together in figures_together(corpus):
        for local, (owner, loc, figure) in together.items():
            target = together.get(local.removesuffix(f"-{TOTAL}"))
            if figure.key == TOTAL and target and not _meets(figure, target[2], quantities):
                yield _short_of(owner, (*loc, "printed"), figure, target[2])


def _meets(total: Figure, target: Figure, quantities: Quantities) -> bool:
    """Whether a table's total is what the text's target asks for."""
    added, asked = quantities.read(total), quantities.read(target)
    if added is None or asked is None or target.note:
        return True
    if asked.qualifier in ("at least", "over"):
        return added.value >= asked.value
    return added.value == asked.value


def _short_of(owner: Owner, loc: tuple[str | int, ...], total: Figure, target: Figure) -> Fault:
    printed = f"{total.printed}{total.heading_unit or ''}"
    message = f"the table's total is {printed}, the text's target {target.printed}"
    return owner.fault(loc, message + "; say why in the target's 'note'", RULE)
