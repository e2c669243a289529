"""The API's files of the sample, and of the project's own data on a server."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.derive.dataset import Dataset
from generator.export.api.files import files_of, things
from tests.corpus import dataset_of
from tests.publication import NOWHERE
from tools.web.static_server import serving

Read = Callable[[str], Any]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The records of the sample."""
    return dataset_of(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="session")
def read(sample: Dataset) -> Read:
    """Reads one of the sample's files by its path below the API's folder."""
    files = files_of(things(sample), NOWHERE)
    return lambda path: json.loads(files[f"api/v1/{path}"])


@pytest.fixture(scope="session")
def served(real_folder: Path) -> Iterator[str]:
    """The address of the real data's API on a server of this machine."""
    with serving(real_folder.parents[1]) as address:
        yield f"{address}/api/v1"
