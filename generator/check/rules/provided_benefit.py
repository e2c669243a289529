"""What a scheme provides names the benefits through which somebody gets it, and they exist."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus

RULE = "provided-benefit"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each statement of what a scheme provides."""
    for plan in corpus.plans:
        known = {
            file.value.programme: [benefit.id for benefit in file.value.benefits]
            for file in plan.benefits
        }
        for scheme in plan.schemes:
            of = known.get(scheme.value.programme, [])
            for at, stated in enumerate(scheme.value.provides):
                for n, benefit in enumerate(stated.benefits):
                    if benefit not in of:
                        loc = ("provides", at, "benefits", n)
                        hint = did_you_mean(benefit, of)
                        message = f"the programme has no benefit '{benefit}'{hint}"
                        yield scheme.fault(loc, message, RULE)
