"""Commands are measured with everything that they start."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools.bench.process import PROC, RunError, run

MEGABYTES = 60
HOLD = f"import time; held = bytearray({MEGABYTES} * 10**6); time.sleep(0.5)"
START = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {HOLD!r}])"
BUSY = "import time; end = time.process_time() + 0.4\nwhile time.process_time() < end: pass"

needs_proc = pytest.mark.skipif(not (PROC / "self/stat").exists(), reason="there is no /proc here")


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@needs_proc
def test_the_memory_of_processes_below_is_counted(tmp_path: Path) -> None:
    idle = run(python("import time; time.sleep(0.5)"), tmp_path)
    holding = run(python(START), tmp_path)
    assert idle.memory is not None
    assert holding.memory is not None
    assert holding.memory - idle.memory >= MEGABYTES * 1e6


@needs_proc
def test_processor_time_is_not_waiting_time(tmp_path: Path) -> None:
    busy, idle = (run(python(code), tmp_path) for code in (BUSY, "import time; time.sleep(0.4)"))
    assert busy.cpu is not None
    assert idle.cpu is not None
    assert busy.cpu - idle.cpu >= 0.3  # both start an interpreter, which takes as long
    assert min(busy.seconds, idle.seconds) >= 0.4


def test_a_failing_command_says_why(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="status 3\nit broke"):
        run(python("import sys; print('it broke'); sys.exit(3)"), tmp_path)


def test_the_address_of_a_site_from_around_is_not_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org")
    assert run(python("import os; print(os.environ.get('SITE_URL'))"), tmp_path).output == "None\n"
