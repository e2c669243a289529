"""What every test can ask for, and which tests read the real data."""

import gc
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from generator.builder import progress
from generator.graph.store import Store
from generator.graph.task import keeping
from tests import reads_data
from tests.run_cache import begin, kept_for_the_run
from tests.site_build import site_of_this_run

# An office's proxy knows nothing of this machine's own servers, which are all that tests talk to.
OWN = "127.0.0.1,localhost"
BROWSERS = Path(__file__).with_name("browser")
for name in ("no_proxy", "NO_PROXY"):
    os.environ[name] = f"{os.environ[name]},{OWN}" if os.environ.get(name) else OWN
SELDOM = (20_000, 20, 20)
"""A site has many objects and little garbage: to look as often as usual takes 5 % of the time."""

# How long an example or a step takes says something of the machine, and nothing of the program.
progress.PATIENCE = 3600.0
settings.register_profile("any", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any")


@pytest.fixture(scope="session", autouse=True)
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of this run share."""
    return begin(tmp_path_factory)


@pytest.fixture(scope="session")
def built_site(shared_folder: Path) -> Path:
    """The folder of the site as it would be published, built from the real data."""
    return site_of_this_run(shared_folder)


@pytest.fixture
def programs_temporary_files(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder for those of programs that a test kills, which remove none themselves.

    Its path is short, as sockets stand in it.
    """
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield


@pytest.fixture
def own_store(tmp_path: Path) -> Iterator[None]:
    """Have tasks keep what they make, for one test alone."""
    with keeping(Store(tmp_path / "kept", "program")):
        yield


@pytest.fixture(scope="module")
def kept(shared_folder: Path) -> Iterator[None]:
    """For tests that make a whole site of a slight change: the rest is made once in a run."""
    with kept_for_the_run():
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that read the real data, and put those in browsers last.

    The browser's driver leaves a loop running in its process, in which no other test can run one.
    """
    items.sort(key=lambda item: BROWSERS in item.path.parents)
    for item in items:
        if isinstance(item, pytest.Function) and reads_data.reads(item):
            item.add_marker(reads_data.MARK)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage among what all tests need, and seldom among what a test makes."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(*SELDOM)
        gc.enable()


def pytest_unconfigure() -> None:
    """Have the interpreter's end find all objects again: DuckDB's would be said to leak."""
    gc.unfreeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let nothing but a test that is marked so open a file of the real data."""
    with reads_data.watched(item), _pipes_as_python_has_them():
        return (yield)


@contextmanager
def _pipes_as_python_has_them() -> Iterator[None]:
    """The tools of csvkit let a broken pipe end their process, which here is that of all tests."""
    before = signal.getsignal(signal.SIGPIPE)
    try:
        yield
    finally:
        signal.signal(signal.SIGPIPE, before)
