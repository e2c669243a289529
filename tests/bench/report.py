"""What was measured, as a table for people and as plain data for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

from tests.bench.measure import Cost, Result

ACTIONS = {"cold": "from nothing", "edited": "after one edit", "check": "check alone"}
HEAD = f"{'corpus':<15} {'pages':>6}  {'':<15} {'s':>7} {'pages/s':>8} {'cpu s':>7} {'MB':>6}"


@dataclass(frozen=True)
class Growth:
    """How an action's time grows from the smallest made-up corpus to the largest.

    `further` are the milliseconds that each further page costs, from one size to the next.
    """

    action: str
    pages: float
    time: float
    further: tuple[float, ...]

    @property
    def linear(self) -> bool:
        """Whether time grows no faster than the number of pages."""
        return self.time <= self.pages


def growth(results: Sequence[Result]) -> list[Growth]:
    """The growth of each action over `results`, the smallest first; none for fewer than two."""
    if len(results) < 2:
        return []
    first, last = results[0], results[-1]
    return [
        Growth(
            action,
            last.pages / first.pages,
            _cost(last, action).seconds / _cost(first, action).seconds,
            tuple(_further(one, other, action) for one, other in pairwise(results)),
        )
        for action in ACTIONS
    ]


def table(results: Sequence[Result]) -> str:
    """A line for each corpus and action."""
    lines = [HEAD, "-" * len(HEAD)]
    lines += [line for result in results for line in _lines(result)]
    return "\n".join(lines)


def growth_text(first: Result, last: Result, found: Sequence[Growth]) -> str:
    """A line for each action: by how much its time grows, and whether that is linear."""
    lines = [f"Growth from {first.pages:,} to {last.pages:,} pages:"]
    for one in found:
        further = ", ".join(f"{cost:.1f}" for cost in one.further)
        linear = "yes" if one.linear else "no"
        lines.append(
            f"  {ACTIONS[one.action]:<15} {one.time:5.1f} times the time for {one.pages:.1f} times "
            f"the pages; linear: {linear}; ms for each further page: {further}"
        )
    return "\n".join(lines)


def as_data(real: Result | None, made_up: Sequence[Result], runs: int) -> dict[str, object]:
    """Everything, ready for JSON: seconds, bytes, ratios."""
    return {
        "runs": runs,
        "real": asdict(real) if real else None,
        "made_up": [asdict(result) for result in made_up],
        "growth": [{**asdict(one), "linear": one.linear} for one in growth(made_up)],
    }


def _cost(result: Result, action: str) -> Cost:
    return {"cold": result.cold, "edited": result.edited, "check": result.check}[action]


def _further(one: Result, other: Result, action: str) -> float:
    pages = other.pages - one.pages
    seconds = _cost(other, action).seconds - _cost(one, action).seconds
    return 1000 * seconds / pages if pages else 0.0


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
