"""What the plan above lets people have, a plan has too for such a programme, or leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, Record
from generator.model.benefit import BenefitFile
from generator.model.place import ids_above

RULE = "left-out"
Kind = tuple[str, int, str]
"""A place, a year and a family."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each file of benefits, beside those of the nearest plan above of the same year."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    files = dict(_files(corpus))
    for (place, year, family), file in files.items():
        own = [benefit.id for benefit in file.value.benefits]
        nearest = next(
            (
                files[key]
                for up in ids_above(place, parents)
                if (key := (up, year, family)) in files
            ),
            None,
        )
        above = [benefit.id for benefit in nearest.value.benefits] if nearest else []
        yield from _unnamed(file, own, above)
        yield from _wrongly_named(file, own, above)


def _files(corpus: Corpus) -> Iterator[tuple[Kind, Record[BenefitFile]]]:
    for owner in owners(corpus):
        if isinstance(owner.entry.value, BenefitFile) and owner.programme:
            plan = owner.plan.value
            yield (plan.place, plan.year, owner.programme.family), owner.entry


def _unnamed(file: Record[BenefitFile], own: list[str], above: list[str]) -> Iterator[Fault]:
    for benefit in above:
        if benefit not in own and benefit not in file.value.leaves_out:
            message = f"the plan above also has '{benefit}'; add it, or name it in 'leaves_out'"
            yield file.fault(("programme",), message, RULE)


def _wrongly_named(file: Record[BenefitFile], own: list[str], above: list[str]) -> Iterator[Fault]:
    for at, benefit in enumerate(file.value.leaves_out):
        if benefit in own:
            yield file.fault(("leaves_out", at), f"'{benefit}' is not left out", RULE)
        elif benefit not in above:
            message = f"the plan above has no '{benefit}'{did_you_mean(benefit, above)}"
            yield file.fault(("leaves_out", at), message, RULE)
