"""The open data as files in a folder, to be judged by the standards' own validators."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.export.files import data_files
from generator.export.publication import FOLDER
from generator.project import PROJECT
from tests.corpus import dataset_of
from tests.publication import NOWHERE
from tests.real_data import real_files
from tests.run_cache import kept_for_the_run

STANDARDS = PROJECT.parent / "shared" / "standards"


def _write(files: Mapping[str, bytes], root: Path) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root / FOLDER


@pytest.fixture(scope="session")
def real_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`data/v1` of the project's own data; not to be changed."""
    return _write(real_files(), tmp_path_factory.mktemp("real"))


@pytest.fixture(scope="session")
def _sample_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    with kept_for_the_run():
        return data_files(dataset_of(tmp_path_factory.mktemp("sample")), NOWHERE)


@pytest.fixture
def folder(_sample_files: dict[str, bytes], tmp_path: Path) -> Path:
    """`data/v1` of the sample, for a test to plant faults in."""
    return _write(_sample_files, tmp_path)


Change = Callable[[str, bytes, bytes], None]


@pytest.fixture
def change(folder: Path) -> Change:
    """Replaces bytes in one of the sample's files, where they stand once or more."""

    def changed(name: str, old: bytes, new: bytes) -> None:
        content = (folder / name).read_bytes()
        assert old in content
        (folder / name).write_bytes(content.replace(old, new))

    return changed


@pytest.fixture(scope="session")
def standards() -> Path:
    """The standards' own rules, which this project holds no copy of."""
    if not STANDARDS.is_dir():
        pytest.skip("the standards' own rules (../shared/standards) are not here")
    return STANDARDS
