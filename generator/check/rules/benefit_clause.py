"""Where a programme rests on two documents, each of its benefits says where it is stated."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "benefit-clause"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit of a programme with a scheme of another document."""
    for benefit in benefits(corpus):
        programme = benefit.file.value.programme
        others = {
            scheme.value.document
            for scheme in benefit.plan.schemes
            if scheme.value.programme == programme
        } - {benefit.plan.value.documents[0]}
        if others and not benefit.benefit.clause:
            message = "the plan and its scheme both speak of this programme; name the 'clause'"
            yield benefit.fault((), message, RULE)
