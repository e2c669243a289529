"""What a build says of its steps is read again as it was said."""

from __future__ import annotations

import subprocess
import sys

from generator.builder.progress import counted, step
from generator.builder.timings import REST, Timings, noting_timings, read_timings
from generator.project import PROJECT


def test_each_step_is_noted_in_its_order() -> None:
    with noting_timings() as timings:
        with step("Reading"):
            pass
        assert list(counted("Building 2 of 3 parts", "ab", 2)) == ["a", "b"]
    with step("Not noted"):
        pass
    assert [one.name for one in timings.steps] == ["Reading", "Building 2 of 3 parts"]


def test_the_table_is_read_again_with_what_is_in_no_step() -> None:
    moments = iter((1.0, 3.5))
    timings = Timings(lambda: next(moments))
    with timings.timed("Reading and checking"):
        pass
    [step] = timings.steps
    assert step.memory > 1_000_000
    found = read_timings(f"4 pages, 3.0 s\n{timings.table(3.0)}\n")
    assert [(one.name, one.seconds) for one in found] == [
        ("Reading and checking", 2.5),
        (REST, 0.5),
    ]
    assert abs(found[0].memory - step.memory) < 1_000_000


def test_what_holds_no_table_has_no_steps() -> None:
    assert read_timings("4 pages, 3.0 s\n") == []


def test_memory_is_that_of_the_program_and_not_of_who_started_it() -> None:
    asked = "from generator.builder.timings import Timings; print(Timings().table(0))"
    held = b"x" * 400_000_000
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    [rest] = read_timings(done.stdout)
    assert 0 < rest.memory < len(held) / 2
