"""What one test run makes once for all its processes: a folder, results and tasks kept in it."""

import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from pathlib import Path
from typing import TypeVar

import pytest
from filelock import FileLock

from generator.graph.store import Store
from generator.graph.task import keeping

Result = TypeVar("Result")
KEPT = "TEST_KEPT"
"""Names the folder of a run within which this one was started, to share what tasks have made."""
_FOLDER: list[Path] = []


def begin(factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of this run share; from now on results are kept there."""
    own = factory.getbasetemp()
    # Run side by side, each process has a folder of its own inside the run's.
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    _FOLDER[:] = [shared]
    return shared


def once_a_run(make: Callable[[], Result]) -> Callable[[], Result]:
    """Let the first process to ask run `make`; it and the others take what it made from disk.

    The result must be one that can be pickled. Each process reads it once, so nobody may change it.
    """

    @cache
    @wraps(make)
    def kept() -> Result:
        [folder] = _FOLDER  # before the first test begins there is none
        path = folder / f"{make.__module__}.{make.__qualname__}.pickle"
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                path.write_bytes(pickle.dumps(make()))
        result: Result = pickle.loads(path.read_bytes())
        return result

    return kept


def kept_below() -> Path:
    """The folder below which this run keeps what tasks have made."""
    [folder] = _FOLDER
    return Path(os.environ.get(KEPT) or folder)


@contextmanager
def kept_for_the_run() -> Iterator[None]:
    """Within the block, what a task has made of the same in this run is taken from there."""
    with keeping(Store.below(kept_below())):
        yield


def share_kept(work: Path) -> None:
    """Let the commands that keep what they make below `work` take what this run has made."""
    store = Store.below(kept_below()).folder
    store.mkdir(exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    (work / store.name).symlink_to(store)
