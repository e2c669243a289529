"""What a build may cost, and beside it what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from tools.bench.baselines import Baselines
from tools.bench.fit import fit
from tools.bench.measure import Cost, Result
from tools.bench.preview import Reload

COUNTRY = 300_000
MEGABYTE = 1_000_000
SMALL = 1_000
"""Pages up to which a preview shows an edit soonest."""


@dataclass(frozen=True)
class Sized:
    """One size's measurements: ours, the others', and the parts' build shared out by Dask."""

    ours: Result
    others: Baselines | None = None
    dask: Cost | None = None
    reload: Reload | None = None


@dataclass(frozen=True)
class Goal:
    """A goal and its measured figure; `met` is None where it wasn't measured."""

    what: str
    limit: str
    measured: str
    met: bool | None = None


def goals(sizes: Sequence[Sized]) -> list[Goal]:
    """Each goal at the largest size, that of an edit at each, and the growth over all of them."""
    last = sizes[-1]
    ours = last.ours
    return [
        _unchanged(ours),
        *(_edited(size.ours) for size in sizes),
        _below("A check after one edit", ours.check.seconds, 1.0, "s"),
        *_compared(last),
        _growth(sizes),
        _memory(ours),
        _dask(last),
        _reloaded(last),
    ]


def outlook(sizes: Sequence[Sized]) -> str:
    """What a whole country would cost, by a fit."""
    found = fit(_points(sizes))
    if found is None:
        return "One size has no curve, so nothing is said of larger sites."
    hours = found.at(COUNTRY) / 3600
    return (
        f"{COUNTRY:,} pages were not built: by a fit through the sizes measured they would take "
        f"{hours:.1f} hours of a processor."
    )


def _unchanged(ours: Result) -> Goal:
    share, seconds = ours.unchanged.seconds / ours.cold.seconds, ours.unchanged.seconds
    return Goal(
        "Nothing changed, against from nothing",
        "≤ 0.01, under 1 s",
        f"{share:.3f}, {seconds:.2f} s",
        share <= 0.01 and seconds < 1,
    )


EDITED = ((400, 0.15, 1.0), (5_000, 0.02, 2.0), (20_000, 0.01, 2.0))
"""At how many pages an edit may take which share of a build from nothing, and which seconds."""


def _edited(ours: Result) -> Goal:
    _, share, seconds = min(EDITED, key=lambda goal: abs(log(ours.pages / goal[0])))
    measured = ours.edited.seconds / ours.cold.seconds
    return Goal(
        f"One figure edited, against from nothing, {ours.pages:,} pages",
        f"≤ {share}, under {seconds:.0f} s",
        f"{measured:.3f}, {ours.edited.seconds:.2f} s",
        measured <= share and ours.edited.seconds < seconds,
    )


def _below(what: str, measured: float, limit: float, unit: str) -> Goal:
    return Goal(what, f"< {limit:g} {unit}", f"{measured:.2f} {unit}", measured < limit)


def _compared(last: Sized) -> Iterator[Goal]:
    others = last.others
    for name, limit, theirs in (
        ("stock mkdocs-material", 0.5, others and others.material),
        ("Hugo", 10, others and others.hugo),
    ):
        what = f"From nothing, processor time, against {name}"
        if theirs and theirs.cpu and last.ours.cold.cpu:
            ratio = last.ours.cold.cpu / theirs.cpu
            yield Goal(what, f"≤ {limit:g}", f"{ratio:.2f}", ratio <= limit)
        else:
            yield Goal(what, f"≤ {limit:g}", "not measured")


def _growth(sizes: Sequence[Sized]) -> Goal:
    what, found = "Growth of processor time with the pages, exponent", fit(_points(sizes))
    if found is None:
        return Goal(what, "≤ 1.0", "not measured: one size only")
    return Goal(what, "≤ 1.0", f"{found.exponent:.2f}", round(found.exponent, 2) <= 1)


def _memory(ours: Result) -> Goal:
    what, most = "Memory of the largest process, from nothing", ours.cold.largest
    if most is None:
        return Goal(what, "≤ 200 MB", "not measured")
    return Goal(what, "≤ 200 MB", f"{most / MEGABYTE:.0f} MB", most <= 200 * MEGABYTE)


def _dask(last: Sized) -> Goal:
    what = "Two workers of Dask, against this machine's processes"
    if last.dask is None:
        return Goal(what, "≤ 1.15", "not measured")
    ratio = last.dask.seconds / last.ours.cold.seconds
    return Goal(what, "≤ 1.15", f"{ratio:.2f}", ratio <= 1.15)


def _reloaded(last: Sized) -> Goal:
    what = "From saving a file to its own page reloaded (serve)"
    limit = 0.7 if last.ours.pages <= SMALL else 1.0
    if last.reload is None:
        return Goal(what, f"< {limit:g} s", "not measured")
    seconds, where = last.reload.seconds, "" if last.reload.browser else " until it is told to"
    return Goal(what, f"< {limit:g} s", f"{seconds:.2f} s{where}", seconds < limit)


def _points(sizes: Sequence[Sized]) -> list[tuple[float, float]]:
    return [(one.ours.pages, one.ours.cold.cpu) for one in sizes if one.ours.cold.cpu]
