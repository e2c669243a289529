"""Which plans were found without fault before, in the light of the same: they stay so.

What most rules say of a plan rests on its files and on the vocabularies alone. A rule that looks
further says so here: at the plans of its place, of the places above and of those whose rules it
follows, or at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.check.consequences import plan_of
from generator.fault import Fault
from generator.graph.task import note, noted
from generator.load.corpus import Corpus, PlanEntry
from generator.load.digests import VOCABULARIES, digests
from generator.model.place import ids_above

EVERY_PLAN = frozenset({"covers", "office-name", "redirect", "unused"})
"""The rules that hold a record against those of all plans, by their outlines."""
OTHER_PLANS = frozenset(
    {
        "below-minimum",
        "benefit-offices",
        "benefit-reference",
        "failed-case",
        "headline",
        "left-out",
        "missing-case",
        "narrower",
        "question-person",
        "runs-on-above",
        "said-twice",
        "text-number",
        "whole-rule",
    }
)
"""The rules that hold a plan against others that it rests on."""


@dataclass(frozen=True)
class Unsettled:
    """`corpus` has the plans that are to be held against the rules, and those that these rest on.

    `read` is what each of the former was read from, by its path; `task` names the rules.
    """

    task: str
    corpus: Corpus
    read: Mapping[Path, Sequence[str]]

    def own(self, faults: Iterable[Fault]) -> Iterator[Fault]:
        """The faults of these plans, and those of no plan; the others lack what they rest on."""
        return (
            fault for fault in faults if (plan_of(fault.path) or Path()) in {*self.read, Path()}
        )

    def settle(self, faults: Iterable[Fault]) -> None:
        """Note which of the plans have none of the faults.

        That of a file which is no plan's may come of any of them.
        """
        faulty = {plan_of(fault.path) for fault in faults}
        for plan, read in self.read.items():
            if plan not in faulty and None not in faulty:
                note(self.task, read)


def unsettled(corpus: Corpus) -> tuple[Unsettled, Unsettled] | None:
    """What of a corpus isn't known to be without fault; None where two plans have the same id.

    First by the rules that look at a plan alone, then by those that look at others too.
    """
    near = {_path(plan): others for plan, others in near_plans(corpus)}
    known = digests(corpus)
    if len({plan.outline.id for plan in corpus.plans}) < len(near):
        return None
    alone = {path: others[:1] for path, others in near.items()}
    return (
        _unsettled("plan without fault", corpus, known, alone),
        _unsettled("plan without fault among others", corpus, known, near),
    )


def _unsettled(
    task: str,
    corpus: Corpus,
    known: Mapping[str, str],
    near: Mapping[Path, Sequence[PlanEntry]],
) -> Unsettled:
    read = {
        path: [known[VOCABULARIES], *(known[other.outline.id] for other in others)]
        for path, others in near.items()
    }
    unknown = {path: inputs for path, inputs in read.items() if not noted(task, inputs)}
    wanted = {_path(other) for path in unknown for other in near[path]}
    plans = [plan for plan in corpus.plans if _path(plan) in wanted]
    return Unsettled(task, replace(corpus, plans=plans), unknown)


def near_plans(corpus: Corpus) -> Iterator[tuple[PlanEntry, list[PlanEntry]]]:
    """Each plan with those that it may be held against, itself the first."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    of_place: dict[str, list[PlanEntry]] = defaultdict(list)
    for plan in corpus.plans:
        of_place[plan.outline.place].append(plan)
    for plan in corpus.plans:
        own = plan.outline.place
        places = {own, *ids_above(own, parents), *plan.outline.follows}
        others = (other for place in sorted(places) for other in of_place.get(place, ()))
        yield plan, [plan, *(other for other in others if other is not plan)]


def _path(plan: PlanEntry) -> Path:
    return plan.source.path.with_suffix("")
