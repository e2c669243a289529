"""What plans above and before let people have, a plan has for such a programme, or leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.walk import owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, Record
from generator.model.base import Loc
from generator.model.benefit import BenefitFile
from generator.model.place import ids_above

RULE = "left-out"
Kind = tuple[str, int, str]
"""A place, a year and a family."""


@dataclass(frozen=True)
class Others:
    """The ids of benefits for the same kind of programme: above in the year, and in one before.

    What was built `before`, in the year `since`, isn't among them.
    """

    above: list[str]
    before: list[str]
    since: int | None


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each file of benefits, beside those of the nearest plan above and of the last year before."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    files = dict(_files(corpus))
    for kind, file in files.items():
        others = _others(files, kind, ids_above(kind[0], parents))
        yield from _unnamed(file, others)
        yield from _wrongly_named(file, others)


def _files(corpus: Corpus) -> Iterator[tuple[Kind, Record[BenefitFile]]]:
    for owner in owners(corpus):
        if isinstance(owner.entry.value, BenefitFile) and owner.programme:
            plan = owner.plan.value
            yield (plan.place, plan.year, owner.programme.family), owner.entry


def _others(files: dict[Kind, Record[BenefitFile]], kind: Kind, upper: list[str]) -> Others:
    place, year, family = kind
    line = [place, *upper]
    nearest = [files[key] for up in upper if (key := (up, year, family)) in files][:1]
    years = (then for at, then, of in files if at in line and of == family and then < year)
    since = max(years, default=None)
    earlier = [file for key, file in files.items() if key[0] in line and key[1:] == (since, family)]
    return Others(
        [benefit.id for file in nearest for benefit in file.value.benefits],
        [benefit.id for file in earlier for benefit in file.value.benefits if not benefit.works],
        since,
    )


def _unnamed(file: Record[BenefitFile], others: Others) -> Iterator[Fault]:
    named = {*_own(file), *file.value.leaves_out}
    for benefit in others.above:
        if benefit not in named:
            message = f"the plan above also has '{benefit}'; add it, or name it in 'leaves_out'"
            yield file.fault(("programme",), message, RULE)
    named |= {*others.above, *(name for _, name in _replaced(file))}
    for benefit in dict.fromkeys(others.before):
        if benefit not in named:
            message = (
                f"plans of {others.since} also had '{benefit}'; add it, name it in 'replaces' "
                "where the text speaks of the same, or in 'leaves_out'"
            )
            yield file.fault(("programme",), message, RULE)


def _wrongly_named(file: Record[BenefitFile], others: Others) -> Iterator[Fault]:
    own, known = _own(file), [*others.above, *others.before]
    for at, benefit in enumerate(file.value.leaves_out):
        if benefit in own:
            yield file.fault(("leaves_out", at), f"'{benefit}' is not left out", RULE)
        elif benefit not in known:
            message = f"the plan above has no '{benefit}'{did_you_mean(benefit, known)}"
            yield file.fault(("leaves_out", at), message, RULE)
    for loc, benefit in _replaced(file):
        if benefit in [*own, *file.value.leaves_out]:
            yield file.fault(loc, f"'{benefit}' is not replaced", RULE)
        elif benefit not in others.before:
            message = f"no plan before has '{benefit}'{did_you_mean(benefit, others.before)}"
            yield file.fault(loc, message, RULE)


def _own(file: Record[BenefitFile]) -> list[str]:
    return [benefit.id for benefit in file.value.benefits]


def _replaced(file: Record[BenefitFile]) -> Iterator[tuple[Loc, str]]:
    for at, benefit in enumerate(file.value.benefits):
        for n, name in enumerate(benefit.replaces):
            yield ("benefits", at, "replaces", n), name
