"""Runs tasks on the workers of a Dask cluster, on this machine or on many.

A task goes out and what it makes comes back over the cluster's own connections, so that its
machines need no folder in common. A worker that dies has its task done again by another.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from generator.graph.fault import EngineError
from generator.graph.program import version_of

T = TypeVar("T")
R = TypeVar("R")
LOCAL = "local:"
CONNECT = 20.0  # seconds to wait for the scheduler
PATIENCE = 60.0  # seconds to wait for a worker where none is left
LOOK = 1.0  # seconds between two looks at what is done
ANY_PORT = "127.0.0.1:0"  # Dask answers browsers, too, by default at a port that may be taken
INSTALL = "sh requirements/install cluster"


def run_on(
    address: str,
    function: Callable[[T], R],
    tasks: Iterable[T],
    packages: tuple[str, ...] = (),
    patience: float = PATIENCE,
) -> Iterator[R]:
    """What `function` makes of each task, as it comes; `address` is as for `cluster`.

    Raises what the function raises, and EngineError where a worker has another version of the
    program or of `packages`, where none is left for `patience` seconds, or the scheduler is gone.
    """
    with cluster(address) as client:
        _same_program(client, address, packages)
        yield from _results(client, function, tasks, _Watch(client, address, patience))


def _dask() -> Any:
    try:
        return import_module("distributed")
    except ImportError:
        raise EngineError(f"a cluster needs more packages: {INSTALL}") from None


@contextmanager
def cluster(address: str) -> Iterator[Any]:
    """A client of the scheduler at `tcp://HOST:PORT`, or of `local:N` new processes here."""
    dask = _dask()
    if not address.startswith(LOCAL):
        try:
            client = dask.Client(address, timeout=CONNECT)
        except (OSError, TimeoutError) as error:
            raise EngineError(f"no scheduler answers at {address}: {error}") from None
        with client:
            yield client
        return
    processes = int(address.removeprefix(LOCAL))
    with (
        TemporaryDirectory(prefix="dask-") as scratch,  # Dask leaves its own folder behind
        import_module("dask").config.set({"temporary-directory": scratch}),
        dask.LocalCluster(
            n_workers=processes, threads_per_worker=1, processes=True, dashboard_address=ANY_PORT
        ) as local,
        dask.Client(local) as client,
    ):
        yield client


def _same_program(client: Any, address: str, packages: tuple[str, ...]) -> None:
    """EngineError that names a worker whose pages might come out otherwise."""
    here = version_of(packages)
    try:
        found = client.run(version_of, packages)
    except (ImportError, AttributeError) as error:
        raise EngineError(f"a worker at {address} lacks this program: {error}") from None
    for worker, there in found.items():
        if there != here:
            raise EngineError(
                f"the worker {worker} has another version: {there}; here it is {here}; "
                "update it and start it again"
            )


@dataclass
class _Watch:
    """Whether anybody is still there to work."""

    client: Any
    address: str
    patience: float
    seen: float = field(default_factory=time.monotonic)

    def look(self) -> None:
        """EngineError where the scheduler is gone, or no worker was there for too long."""
        if self.client.status != "running":
            raise EngineError(f"the scheduler at {self.address} is gone")
        if self.client.scheduler_info(n_workers=-1)["workers"]:
            self.seen = time.monotonic()
        elif time.monotonic() - self.seen > self.patience:
            raise EngineError(f"no worker is left at {self.address}")


def _results(
    client: Any, function: Callable[[T], R], tasks: Iterable[T], watch: _Watch
) -> Iterator[R]:
    pending = {client.submit(function, task, pure=False) for task in tasks}
    while pending:
        watch.look()
        try:
            done = _dask().wait(list(pending), timeout=LOOK, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            continue
        except (_dask().CancelledError, OSError) as error:
            raise EngineError(f"the scheduler at {watch.address} is gone: {error}") from None
        pending -= done
        for future in done:
            yield _result(future, watch.address)


def _result(future: Any, address: str) -> Any:
    error = future.exception() if future.status == "error" else None
    if isinstance(error, _dask().KilledWorker):
        raise EngineError(f"a task has ended several workers at {address}: {error}")
    if error:
        raise error
    try:
        return future.result()
    except (_dask().CancelledError, OSError) as gone:
        raise EngineError(f"the scheduler at {address} is gone: {gone}") from None
