"""What every test can ask for, and which tests read the real data."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import reads_data
from tests.run_cache import begin
from tests.site_build import site_of_this_run


@pytest.fixture(scope="session", autouse=True)
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of this run share."""
    return begin(tmp_path_factory)


@pytest.fixture(scope="session")
def built_site(shared_folder: Path) -> Path:
    """The folder of the site as it would be published, built from the real data."""
    return site_of_this_run(shared_folder)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that read the real data."""
    for item in items:
        if isinstance(item, pytest.Function) and reads_data.reads(item):
            item.add_marker(reads_data.MARK)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let nothing but a test that is marked so open a file of the real data."""
    with reads_data.watched(item):
        return (yield)
