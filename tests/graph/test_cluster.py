"""A cluster of real processes does what one process does, whatever happens to them."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.builder.site_build import build_site
from generator.graph import cluster
from generator.graph.cluster import run_on
from generator.graph.fault import EngineError
from generator.project import PROJECT
from tests.builder.sample import sample_site
from tests.graph.cluster_tasks import double, fail, outlive
from tests.waiting import LONGEST, until

DASK = [sys.executable, "-m", "dask"]
QUIET = {"DASK_DISTRIBUTED__ADMIN__LOW_LEVEL_LOG_LENGTH": "0", "PYTHONUTF8": "1"}
Starter = Callable[..., subprocess.Popen[bytes]]


@contextmanager
def processes() -> Iterator[Starter]:
    """Starts processes of Dask, all of which end with the block, as do their files."""
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as stack:
        own = {"DASK_TEMPORARY_DIRECTORY": scratch, "TMPDIR": scratch}
        around = os.environ | QUIET | own

        def start(*arguments: str, program: Path = PROJECT) -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                [*DASK, *arguments],
                env={**around, "PYTHONPATH": str(program)},
                cwd=program,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        yield start


def scheduler(start: Starter, folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """A new scheduler and its address."""
    told = folder / "scheduler.json"
    process = start(
        *("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show"),
        *("--scheduler-file", str(told)),
    )
    until(lambda: told.exists() and '"address"' in told.read_text())
    return process, told.read_text().partition('"address": "')[2].partition('"')[0]


def worker(start: Starter, address: str, program: Path = PROJECT) -> subprocess.Popen[bytes]:
    """A new worker that is there; it dies for good when it is killed."""
    before = workers(address)
    options = ["--no-nanny", "--nthreads", "1", "--no-dashboard", "--death-timeout", str(LONGEST)]
    process = start("worker", address, *options, program=program)
    until(lambda: workers(address) > before)
    return process


def workers(address: str) -> int:
    """How many workers there are."""
    with cluster.cluster(address) as client:
        return len(client.scheduler_info(n_workers=-1)["workers"])


def asked(address: str) -> int:
    """How many tasks the scheduler was given that it hasn't finished."""
    with cluster.cluster(address) as client:
        return int(client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A scheduler with two workers."""
    with processes() as start:
        _, found = scheduler(start, tmp_path_factory.mktemp("cluster"))
        for _ in range(2):
            worker(start, found)
        yield found


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_site_comes_out_the_same_to_the_byte(address: str, tmp_path: Path) -> None:
    base = "https://example.org"
    build_site(sample_site(), tmp_path / "a/site", tmp_path / "a/work", base)
    report = build_site(sample_site(), tmp_path / "b/site", tmp_path / "b/work", base, on=address)
    assert len(report.rendered) == 4
    assert content(tmp_path / "a/site") == content(tmp_path / "b/site")
    again = build_site(sample_site(), tmp_path / "b/site", tmp_path / "b/work", base)
    assert again.rendered == ()


def test_results_come_of_all_tasks_and_a_fault_is_the_tasks_own(address: str) -> None:
    assert sorted(run_on(address, double, range(20))) == list(range(0, 40, 2))
    with pytest.raises(OSError, match="no room"):
        list(run_on(address, fail, [28]))


def test_what_a_killed_worker_had_begun_is_done_again(address: str, tmp_path: Path) -> None:
    with processes() as start, ThreadPoolExecutor(1) as thread:
        worker(start, address)
        result = thread.submit(lambda: list(run_on(address, outlive, [tmp_path])))
        until((tmp_path / "begun").exists)
        os.kill(int((tmp_path / "begun").read_text()), signal.SIGKILL)
        assert result.result(LONGEST) == ["done again"]


def test_when_all_workers_and_then_the_scheduler_are_gone(tmp_path: Path) -> None:
    with processes() as start, ThreadPoolExecutor(1) as thread:
        process, address = scheduler(start, tmp_path)
        last = worker(start, address)
        result = thread.submit(lambda: list(run_on(address, outlive, [tmp_path], patience=1)))
        until((tmp_path / "begun").exists)
        last.kill()
        with pytest.raises(EngineError, match=f"no worker is left at {address}"):
            result.result(LONGEST)
        waiting = thread.submit(lambda: list(run_on(address, double, [1], patience=LONGEST)))
        until(lambda: asked(address) > 0)
        process.kill()
        with pytest.raises(EngineError, match=f"the scheduler at {address} is gone"):
            waiting.result(LONGEST)


def test_a_worker_with_another_program_is_refused(address: str, tmp_path: Path) -> None:
    for name in ("generator", "theme"):
        skipped = shutil.ignore_patterns("__pycache__", "fonts")
        shutil.copytree(PROJECT / name, tmp_path / name, ignore=skipped)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    with processes() as start:
        other = worker(start, address, program=tmp_path)
        with pytest.raises(
            EngineError, match=r"the worker \S+ has another version: Python .*start"
        ):
            list(run_on(address, double, [1]))
        other.kill()


def test_new_processes_here_leave_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert list(run_on("local:1", double, [4])) == [8]
    assert list(tmp_path.iterdir()) == []


def test_nobody_at_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT", 0.5)
    with pytest.raises(EngineError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
        list(run_on("tcp://127.0.0.1:9", double, [1]))


def test_without_the_packages_it_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> SimpleNamespace:
        raise ImportError(name)

    monkeypatch.setattr(cluster, "import_module", missing)
    with pytest.raises(EngineError, match="requirements/install cluster"):
        list(run_on("local:2", double, [1]))
