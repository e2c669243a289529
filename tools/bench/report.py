"""What was measured, as a table for people and as plain data for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

from tools.bench.goals import Sized, goals
from tools.bench.measure import Cost, Result

ACTIONS = {
    "cold": "from nothing",
    "unchanged": "nothing changed",
    "edited": "after one edit",
    "check": "check alone",
    "one_file": "check one file",
}
HEAD = f"{'corpus':<15} {'pages':>6}  {'':<15} {'s':>7} {'pages/s':>8} {'cpu s':>7} {'MB':>6}"


MEASURES = {"seconds": "time", "cpu": "processor time"}


@dataclass(frozen=True)
class Growth:
    """How an action's cost grows from the smallest made-up corpus to the largest, as ratios.

    `measure` is "seconds", which other work on the machine disturbs, or "cpu", which it hardly
    does. `further` are the milliseconds of each further page, from one size to the next.
    """

    action: str
    measure: str
    pages: float
    cost: float
    further: tuple[float, ...]

    @property
    def linear(self) -> bool:
        """Whether the cost grows no faster than the number of pages."""
        return self.cost <= self.pages


def growth(results: Sequence[Result]) -> list[Growth]:
    """The growth of each action over `results`, the smallest first; none for fewer than two."""
    if len(results) < 2:
        return []
    pages = [result.pages for result in results]
    found = []
    for action in ACTIONS:
        for measure in MEASURES:
            costs = [getattr(_cost(result, action), measure) for result in results]
            if None not in costs:
                further = tuple(_further(pages, costs))
                ratios = pages[-1] / pages[0], costs[-1] / costs[0]
                found.append(Growth(action, measure, *ratios, further))
    return found


def table(results: Sequence[Result]) -> str:
    """A line for each corpus and action."""
    lines = [HEAD, "-" * len(HEAD)]
    lines += [line for result in results for line in _lines(result)]
    return "\n".join(lines)


def growth_text(first: Result, last: Result, found: Sequence[Growth]) -> str:
    """A line for each action and measure: by how much it grows, and whether that is linear."""
    pages = last.pages / first.pages
    lines = [f"Growth from {first.pages:,} to {last.pages:,} pages, {pages:.1f} times as many:"]
    for one in found:
        further = ", ".join(f"{cost:.1f}" for cost in one.further)
        linear = "yes" if one.linear else "no"
        lines.append(
            f"  {ACTIONS[one.action]:<15} {one.cost:4.1f} times the {MEASURES[one.measure]:<14} "
            f"linear: {linear:<3}  ms for each further page: {further}"
        )
    return "\n".join(lines)


def as_data(real: Result | None, sizes: Sequence[Sized], runs: int) -> dict[str, object]:
    """Everything, ready for JSON: seconds, bytes, ratios."""
    made_up = [one.ours for one in sizes]
    return {
        "runs": runs,
        "real": asdict(real) if real else None,
        "made_up": [asdict(result) for result in made_up],
        "others": [asdict(one.others) if one.others else None for one in sizes],
        "dask": [asdict(one.dask) if one.dask else None for one in sizes],
        "reload": [asdict(one.reload) if one.reload else None for one in sizes],
        "goals": [asdict(goal) for goal in goals(sizes)],
        "growth": [{**asdict(one), "linear": one.linear} for one in growth(made_up)],
    }


def _cost(result: Result, action: str) -> Cost:
    found = getattr(result, action)
    assert isinstance(found, Cost)
    return found


def _further(pages: Sequence[int], costs: Sequence[float]) -> Iterator[float]:
    """Milliseconds a page, from each size to the next."""
    for (fewer, more), (less, cost) in zip(pairwise(pages), pairwise(costs), strict=True):
        yield 1000 * (cost - less) / (more - fewer) if more > fewer else 0.0


def _lines(result: Result) -> Iterator[str]:
    name, pages = result.name, f"{result.pages:,}"
    for action, title in ACTIONS.items():
        cost = _cost(result, action)
        rate = f"{result.pages / cost.seconds:.0f}"
        cpu = "–" if cost.cpu is None else f"{cost.cpu:.1f}"
        memory = "–" if cost.memory is None else f"{cost.memory / 1e6:.0f}"
        numbers = f"{cost.seconds:>7.2f} {rate:>8} {cpu:>7} {memory:>6}"
        yield f"{name:<15} {pages:>6}  {title:<15} {numbers}"
        name = pages = ""
