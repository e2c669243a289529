"""An id or a counter stands for one thing, a number for one programme, a text for one document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from generator.check.walk import Owner, owners
from generator.fault import Fault
from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.base import Loc
from generator.model.benefit import BenefitFile
from generator.model.scheme import Scheme
from generator.quantity.units import plain

RULE = "duplicate-id"
NAMES = (
    "topics",
    "units",
    "places",
    "documents",
    "bodies",
    "terms",
    "families",
    "facts",
    "audiences",
    "icons",
)
Use = tuple[Record[Any] | Owner, Loc, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each namespace by itself."""
    for name in NAMES:
        yield from _twice((entry, ("id",), entry.value.id) for entry in getattr(corpus, name))
    yield from _twice((entry, ("id",), entry.value.id) for entry in corpus.indicators())
    documents = {entry.value.id: entry for entry in reversed(corpus.documents)}.values()
    texts = ((entry, ("sha256",), entry.value.sha256) for entry in reversed(documents))
    yield from _twice(texts, "; the same text can't be two documents")
    yield from _twice(_counters(corpus))
    yield from _twice(
        (plan, ("year",), f"{plan.value.place} {plan.value.year}") for plan in corpus.plans
    )
    for plan in corpus.plans:
        yield from _twice((entry, ("id",), entry.value.id) for entry in plan.programmes)
        yield from _twice(
            (entry, ("number",), str(entry.value.number)) for entry in plan.programmes
        )
        groups = enumerate(plan.value.groups)
        yield from _twice((plan, ("groups", at, "id"), group.id) for at, group in groups)
        for beside in (plan.schemes, plan.allocations, plan.benefits):
            yield from _twice((entry, ("programme",), entry.value.programme) for entry in beside)
        yield from _twice(_benefits(plan))
    yield from _within(corpus)


def _within(corpus: Corpus) -> Iterator[Fault]:
    """Ids that are unique within a plan or a programme, its scheme and table included."""
    together: dict[object, list[Owner]] = defaultdict(list)
    for owner in owners(corpus):
        together[owner.key].append(owner)
    for members in together.values():
        figures = [
            (member, loc, figure.local_id) for member in members for loc, figure in member.figures
        ]
        yield from _twice(figures, "; give one of them a 'key'")
        dates = [(member, loc, date.key) for member in members for loc, date in member.milestones]
        lists = [(member, loc, part.id) for member in members for loc, part in member.lists]
        # The tables put the programme's id before each of these, whatever its kind.
        yield from _twice(
            [*dates, *lists, *(use for member in members for use in _of_others(member))]
        )


def _counters(corpus: Corpus) -> Iterator[Use]:
    """What documents print for each unit; of a unit entered twice, the first counts."""
    units = {entry.value.id: entry for entry in reversed(corpus.units)}.values()
    for entry in reversed(units):
        for at, counter in enumerate(entry.value.printed):
            yield entry, ("printed", at), plain(counter)


def _benefits(plan: PlanEntry) -> Iterator[Use]:
    """Benefits of all programmes of a plan: the id is the benefit's in every place and year."""
    for entry in plan.benefits:
        ids = {benefit.id: at for at, benefit in reversed(list(enumerate(entry.value.benefits)))}
        yield from ((entry, ("benefits", at, "id"), benefit_id) for benefit_id, at in ids.items())


def _of_others(owner: Owner) -> Iterator[Use]:
    if isinstance(owner.entry.value, BenefitFile):
        for at, benefit in enumerate(owner.entry.value.benefits):
            yield owner, ("benefits", at, "id"), benefit.id
    if isinstance(owner.entry.value, Scheme):
        yield from _of_scheme(owner, owner.entry.value)


def _of_scheme(owner: Owner, scheme: Scheme) -> Iterator[Use]:
    for at, phase in enumerate(scheme.phases):
        yield owner, ("phases", at, "key"), phase.key
    for name in ("routes", "offices", "references", "institutions", "forms"):
        for at, entry in enumerate(getattr(scheme, name)):
            yield owner, (name, at, "id"), entry.id


def _twice(uses: Iterable[Use], advice: str = "") -> Iterator[Fault]:
    first: dict[str, tuple[Record[Any] | Owner, Loc]] = {}
    for entry, loc, used in uses:
        if used in first:
            before, where = first[used]
            earlier = before.fault(where, "", RULE)
            message = f"'{used}' stands twice; first at {earlier.path}:{earlier.line}{advice}"
            yield entry.fault(loc, message, RULE)
        first.setdefault(used, (entry, loc))
