"""Runs every test and sums the run up: `python -m tools.suite [ARGUMENTS FOR PYTEST]`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, parse

from tools.leftovers import MARK, end_left

SLOWEST = 20
MEMORY = Path("/dev/shm")
ROOM = 8 * 1024**3
"""Bytes; by default the folder may take half of the memory, and a run takes some 2 GiB."""


@dataclass(frozen=True)
class SuiteRun:
    """A run of pytest: its exit status, and the report on each test that it wrote."""

    status: int
    tests: list[Element]
    left: tuple[str, ...] = ()
    """Processes and files that were still there at its end; they are ended and removed."""

    def count(self, kind: str) -> int:
        """How many tests have an element of that kind: failure, error or skipped."""
        return sum(test.find(kind) is not None for test in self.tests)

    def __str__(self) -> str:
        kinds = {kind: self.count(kind) for kind in ("failure", "error", "skipped")}
        passed = len(self.tests) - sum(kinds.values())
        return (
            f"{passed} passed, {kinds['failure']} failed, {kinds['error']} with "
            f"errors, {kinds['skipped']} skipped; status {self.status}"
        )


def run(arguments: list[str]) -> SuiteRun:
    """Run pytest with these arguments, in a folder for temporary files that goes with it."""
    with tempfile.TemporaryDirectory(dir=in_memory(MEMORY), ignore_cleanup_errors=True) as folder:
        report, temporary = Path(folder, "report.xml"), Path(folder, "tmp")
        temporary.mkdir()
        command = [sys.executable, "-m", "pytest", *arguments, f"--junit-xml={report}"]
        around = os.environ | {MARK: folder, "TMPDIR": str(temporary)}
        status = subprocess.run(command, env=around, check=False).returncode
        tests = list(parse(report).iter("testcase")) if report.exists() else []
        left = [*end_left(folder), *_files(temporary)]
    return SuiteRun(status, tests, tuple(left))


def in_memory(folder: Path) -> Path | None:
    """The folder, if it has room and programs in it may be run; None for that of the system.

    A run writes and removes some 100,000 small files, for which a disk takes minutes.
    """
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return None
    found = os.statvfs(folder)
    roomy = found.f_bavail * found.f_frsize >= ROOM
    return folder if roomy and not found.f_flag & os.ST_NOEXEC else None


def _files(temporary: Path) -> Iterator[str]:
    """What lies there beside pytest's own folder."""
    own = "pytest-of-"
    yield from sorted(path.name for path in temporary.iterdir() if not path.name.startswith(own))


def summary(whole: SuiteRun) -> Iterator[str]:
    """What took long, what was left out and why, what failed, what was left, and the counts."""
    yield f"The slowest {SLOWEST}, in seconds with what was prepared for them:"
    for test in sorted(whole.tests, key=_seconds, reverse=True)[:SLOWEST]:
        yield f"{_seconds(test):8.1f}  {_name(test)}"
    skips = (skip.get("message") for test in whole.tests for skip in test.iter("skipped"))
    yield from (
        f"Skipped ({count}): {why}" for why, count in sorted(Counter(map(str, skips)).items())
    )
    for test in whole.tests:
        if test.find("failure") is not None or test.find("error") is not None:
            yield f"FAILED: {_name(test)}"
    yield from (f"LEFT BEHIND: {what}" for what in whole.left)
    yield str(whole)


def _seconds(test: Element) -> float:
    return float(test.get("time", 0))


def _name(test: Element) -> str:
    return f"{test.get('classname')}.{test.get('name')}"


def main() -> int:
    """Run the tests, tell of them; pytest's exit status."""
    whole = run(sys.argv[1:])
    print("", *summary(whole), sep="\n")
    return whole.status


if __name__ == "__main__":
    sys.exit(main())
