"""The steps of two builds stand side by side, under one name each."""

from __future__ import annotations

from generator.builder.timings import Timed
from tools.bench.measure import Cost, Result
from tools.bench.steps import StepRow, step_rows, steps_text

READ, FEW = Timed("Reading", 2.0, 40_000_000), Timed("Building 4 of 64 parts", 1.5, 50_000_000)
ALL, PACK = Timed("Building 64 of 64 parts", 30.0, 90_000_000), Timed("Packing", 0.5, 60_000_000)
COST = Cost(1.0, 1.0, 1)
STEPS = {"cold": [READ, ALL], "edited": [FEW, PACK]}
BOTH = Result("made up 400", 400, COST, COST, COST, COST, COST, STEPS)


def test_a_step_is_the_same_however_many_parts_it_builds() -> None:
    assert step_rows(BOTH) == [
        StepRow("Reading", READ, None),
        StepRow("Building parts", ALL, FEW),
        StepRow("Packing", None, PACK),
    ]


def test_each_step_is_a_line() -> None:
    head, *lines = steps_text([BOTH]).splitlines()
    assert " ".join(head.split()) == "made up 400 from nothing, s MB after an edit, s MB"
    assert [line.split() for line in lines] == [
        ["Reading", "2.00", "40", "–", "–"],
        ["Building", "parts", "30.00", "90", "1.50", "50"],
        ["Packing", "–", "–", "0.50", "60"],
    ]
