"""The sample's files of the finder."""

import pytest

from generator.derive.dataset import Dataset
from generator.export.finder.files import FinderData, finder_files
from tests import sample_levels
from tests.corpus import dataset_of


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"), sample_levels.files())


@pytest.fixture(scope="module")
def files(sample: Dataset) -> dict[str, bytes]:
    return finder_files(FinderData.of(sample))
