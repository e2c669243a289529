"""Entries that stand for one another (born in 2009, other girls) answer nobody twice."""

from collections.abc import Iterator
from itertools import permutations

from generator.derive.holding import Holding, holding
from generator.eligibility.evaluate import evaluate
from generator.eligibility.implications import known
from tests.real_data import real_dataset

WHOLE = {"start-up-loan"}
"""A city's whole promise, beside which the province's entries say how much for whom."""
FITS = ("likely", "ask_office")


def alternatives() -> Iterator[tuple[Holding, Holding]]:
    """Two entries of one finder, of which the longer id is the shorter one with a word more."""
    data = real_dataset()
    for plan in data.plans:
        found = [one for one in holding(data, plan.place, plan.year) if not one.works]
        for one, other in permutations(found, 2):
            first, second = (held.benefit.benefit.id for held in (one, other))
            longer = second.startswith(f"{first}-") or first.startswith(f"{second}-")
            if longer and not {first, second} & WHOLE:
                yield one, other


def test_whom_one_fits_the_other_does_not() -> None:
    data, tried = real_dataset(), 0
    for one, other in alternatives():
        for case in one.benefit.benefit.cases:
            if case.expect in FITS:
                result = evaluate(other.rule.benefit, known(data.facts, case.given)).result
                assert result == "no", (one.benefit.id, case.name, other.benefit.id)
                tried += 1
    assert tried
