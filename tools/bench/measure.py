"""Measures one corpus: builds from nothing, of nothing new and after an edit; checks."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from generator.builder.timings import Timed, read_timings
from generator.project import PROJECT
from tools.bench.corpus import SiteFolders
from tools.bench.edit import Edit, find_edit
from tools.bench.history import keep_in_git
from tools.bench.preview import Reload, time_reload
from tools.bench.process import Run, run

PAGES = re.compile(r"^([\d,]+) pages", re.MULTILINE)
Say = Callable[[str], None]


@dataclass(frozen=True)
class Cost:
    """The medians of several runs, as in `Run`."""

    seconds: float
    cpu: float | None
    memory: int | None
    largest: int | None = None

    @classmethod
    def of(cls, runs: list[Run]) -> Cost:
        """The middle of each value by itself."""
        return cls(
            median(one.seconds for one in runs),
            _median([one.cpu for one in runs]),
            _whole(_median([one.memory for one in runs])),
            _whole(_median([one.largest for one in runs])),
        )


@dataclass(frozen=True)
class Result:
    """What one corpus costs; `pages` counts both languages."""

    name: str
    pages: int
    cold: Cost
    unchanged: Cost
    edited: Cost
    check: Cost
    one_file: Cost
    """A check of the changed file alone, in the light of all data."""
    steps: Mapping[str, Sequence[Timed]] = field(default_factory=dict)
    """Where the time of the last build from nothing and of that after the edit went."""


def measure(name: str, corpus: SiteFolders, folder: Path, runs: int, say: Say) -> Result:
    """Build and check the corpus `runs` times in `folder`; `say` is told what is being done.

    The edit isn't committed: so do maintainers look at it.
    """
    keep_in_git([corpus.data, corpus.content])
    edit = find_edit(corpus.data)
    done: list[tuple[Run, ...]] = []
    for number in range(1, runs + 1):
        say(f"{name}: run {number} of {runs} …")
        done.append(_once(corpus, edit, folder))
    cold, unchanged, edited, check, one_file = (
        Cost.of(list(one)) for one in zip(*done, strict=True)
    )
    steps = {"cold": read_timings(done[-1][0].output), "edited": read_timings(done[-1][2].output)}
    pages = _pages(done[0][0])
    return Result(name, pages, cold, unchanged, edited, check, one_file, steps)


def measure_dask(corpus: SiteFolders, folder: Path, runs: int) -> Cost:
    """A build from nothing whose parts two workers of Dask make."""
    done = []
    for _ in range(runs):
        shutil.rmtree(folder, ignore_errors=True)
        done.append(_generator([*_build(corpus, folder), "--on", "local:2"]))
    return Cost.of(done)


def measure_reload(corpus: SiteFolders, folder: Path, runs: int) -> Reload:
    """From saving a file to its page reloaded, by a preview of the site that `measure` has left."""
    return time_reload([*_where(corpus), *_target(folder)], find_edit(corpus.data), runs)


def _build(corpus: SiteFolders, folder: Path) -> list[str]:
    return ["build", "--timings", *_where(corpus), *_target(folder)]


def _target(folder: Path) -> list[str]:
    return ["--out", str(folder / "site"), "--work", str(folder / "work")]


def _where(corpus: SiteFolders) -> list[str]:
    return ["--data", str(corpus.data), "--content", str(corpus.content)]


def _once(corpus: SiteFolders, edit: Edit, folder: Path) -> tuple[Run, ...]:
    """From an empty folder, again, after the edit, the whole check, and of the changed file.

    All was checked before the edit, as for those who edit a site: a check keeps what it has found.
    """
    shutil.rmtree(folder, ignore_errors=True)
    build = _build(corpus, folder)
    cold, unchanged = _generator(build), _generator(build)
    check = ["check", *_where(corpus)]
    _generator(check)
    edit.apply()
    try:
        one_file = [*check, str(next(iter(edit.after)))]
        edited, checked = _generator(build), _generator(check)
        return cold, unchanged, edited, checked, _generator(one_file)
    finally:
        edit.undo()


def _generator(arguments: list[str]) -> Run:
    return run([sys.executable, "-m", "generator", *arguments], PROJECT)


def _pages(built: Run) -> int:
    found = PAGES.search(built.output)
    if found is None:
        raise ValueError(f"the build doesn't say how many pages it made:\n{built.output}")
    return int(found[1].replace(",", ""))


def _median(values: list[float | None] | list[int | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)
