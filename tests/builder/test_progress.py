"""A long step says how far it is: a bar on a terminal, lines now and then in a log."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator

import pytest

from generator.builder import progress
from generator.builder.progress import counted, step
from tests.waiting import until

PIECES = """
import time
from generator.builder.progress import counted
for _ in counted("Building", iter(range(20)), 20):
    time.sleep(0.02)
"""


def ticks(*moments: float) -> Iterator[float]:
    yield from moments


def test_a_log_gets_a_line_at_times_and_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    clock = ticks(0, 20, 40, 60, 90)
    assert list(counted("Building", iter("abcd"), 4, lambda: next(clock))) == list("abcd")
    assert capsys.readouterr().err == "Building: 2 done, about 40 s left\n"


def test_a_short_step_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(counted("Building", [1, 2], 2, lambda: 0.0)) == [1, 2]
    assert capsys.readouterr().err == ""


def test_a_step_is_named_while_it_takes_long(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with step("Writing"):
        until(lambda: capsys.readouterr().err == "Writing …\n")


def test_a_long_time_is_said_in_minutes(capsys: pytest.CaptureFixture[str]) -> None:
    clock = ticks(0, 60, 60, 60)
    list(counted("Building", range(3), 9, lambda: next(clock)))
    assert capsys.readouterr().err == "Building: 1 done, about 8 min left\n"


def test_a_terminal_gets_a_bar_that_ends_full() -> None:
    reading, writing = pty.openpty()
    ended = subprocess.run([sys.executable, "-c", PIECES], stderr=writing, check=True)
    os.close(writing)
    shown = b""
    while not shown.endswith(b"\n"):
        shown += os.read(reading, 10_000)
    os.close(reading)
    assert ended.returncode == 0
    assert b"Building:" in shown
    assert b"100%" in shown
