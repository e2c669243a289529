"""A figure that a scheme states again is the same there, or the difference is noted."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import Quantities
from generator.check.walk import figures_together
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.programme import Figure
from generator.model.scheme import Scheme

RULE = "restatement"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each restatement of each scheme."""
    quantities = Quantities(corpus)
    known: dict[tuple[object, str], Figure] = {}
    for together in figures_together(corpus):
        for local, (owner, _, figure) in together.items():
            known[(owner.key, local)] = figure
    for plan in corpus.plans:
        for scheme in plan.schemes:
            yield from _scheme(plan, scheme, known, quantities)


def _scheme(
    plan: PlanEntry,
    scheme: Record[Scheme],
    known: dict[tuple[object, str], Figure],
    quantities: Quantities,
) -> Iterator[Fault]:
    key = (plan.value.place, plan.value.year, scheme.value.programme)
    for at, restated in enumerate(scheme.value.restates):
        figure = known.get((key, restated.figure))
        if figure is None:
            near = did_you_mean(restated.figure, [local for owner, local in known if owner == key])
            message = f"the programme has no figure '{restated.figure}'{near}"
            yield scheme.fault(("restates", at, "figure"), message, RULE)
            continue
        again = figure.model_copy(update={"printed": restated.printed, "heading_unit": None})
        said, repeated = quantities.read(figure), quantities.read(again)
        if repeated is None:
            message = f"can't read '{restated.printed}'"
            yield scheme.fault(("restates", at, "printed"), message, RULE)
        elif said and said.value != repeated.value and restated.note is None:
            message = (
                f"'{restated.printed}' here, '{figure.printed}' in the plan; say why in a 'note'"
            )
            yield scheme.fault(("restates", at, "printed"), message, RULE)
