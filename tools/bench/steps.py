"""Where the time of builds went, step by step: those from nothing beside those after an edit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.builder.timings import Timed
from tools.bench.measure import Result

_NUMBERS = re.compile(r" \d+ of \d+")  # "Building 4 of 64 parts" is the same step as any other's


@dataclass(frozen=True)
class StepRow:
    """A step of a build from nothing and of one after an edit, where they have it."""

    name: str
    cold: Timed | None
    edited: Timed | None


def step_rows(result: Result) -> list[StepRow]:
    """The steps of both builds, in their order."""
    found: dict[str, dict[str, Timed]] = {}
    for action, steps in result.steps.items():
        for step in steps:
            found.setdefault(_NUMBERS.sub("", step.name), {})[action] = step
    return [StepRow(name, by.get("cold"), by.get("edited")) for name, by in found.items()]


def steps_text(results: Sequence[Result]) -> str:
    """A line for each step of each size."""
    return "\n".join(line for result in results for line in _lines(result))


def _lines(result: Result) -> Iterator[str]:
    yield f"{result.name:<36} {'from nothing, s':>15} {'MB':>6} {'after an edit, s':>17} {'MB':>6}"
    for row in step_rows(result):
        yield f"  {row.name:<34} {_cells(row.cold, 15)} {_cells(row.edited, 17)}"


def _cells(step: Timed | None, width: int) -> str:
    if step is None:
        return f"{'–':>{width}} {'–':>6}"
    return f"{step.seconds:>{width}.2f} {step.memory / 1e6:>6.0f}"
