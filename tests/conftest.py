"""What every test can ask for."""

import os
from pathlib import Path

import pytest

from tests.site_build import site_of_this_run


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site as it would be published, built from the real data."""
    folder = tmp_path_factory.getbasetemp()
    # Run side by side, each process has a folder of its own inside the run's.
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    return site_of_this_run(shared)
