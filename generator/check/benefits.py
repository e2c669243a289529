"""Ways through the benefits of a corpus that several rules take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.eligibility.fitting import fits
from generator.fault import Fault
from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.base import Loc
from generator.model.benefit import Benefit, BenefitFile


@dataclass(frozen=True)
class Located:
    """A benefit, the plan it belongs to, and where it stands."""

    plan: PlanEntry
    file: Record[BenefitFile]
    loc: Loc
    benefit: Benefit

    @property
    def owner(self) -> tuple[str, int, str]:
        """The key of the programme it belongs to."""
        plan = self.plan.value
        return plan.place, plan.year, self.file.value.programme

    def fault(self, loc: Loc, message: str, rule: str) -> Fault:
        """A fault at `loc` within the benefit."""
        return self.file.fault((*self.loc, *loc), message, rule)


def benefits(corpus: Corpus) -> Iterator[Located]:
    """Each benefit of each plan, in the order of the files."""
    for plan in corpus.plans:
        for file in plan.benefits:
            for at, benefit in enumerate(file.value.benefits):
                yield Located(plan, file, ("benefits", at), benefit)


def by_place(corpus: Corpus) -> dict[tuple[str, int, str], Benefit]:
    """Benefits by place, year and id."""
    return {
        (benefit.plan.value.place, benefit.plan.value.year, benefit.benefit.id): benefit.benefit
        for benefit in benefits(corpus)
    }


def ruled(corpus: Corpus) -> Iterator[tuple[Located, Benefit]]:
    """Each benefit with the one whose rule it has; only rules that can be evaluated."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    known = by_place(corpus)
    for benefit in benefits(corpus):
        place = benefit.benefit.follows or benefit.plan.value.place
        rule = known.get((place, benefit.plan.value.year, benefit.benefit.id))
        if rule and rule.who and fits(facts, rule.who):
            yield benefit, rule
