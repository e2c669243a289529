"""A server with one release, built once in a run and copied for every test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from tests.publish.stage import Stage
from tests.run_cache import share_kept


@pytest.fixture(scope="session")
def published(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A server to which one site was pushed, once in a run; tests only look at it."""
    told = shared_folder / "published.txt"
    with FileLock(told.with_suffix(".lock")):
        if not told.exists():
            folder = tmp_path_factory.mktemp("published")
            _push_first(Stage(folder))
            told.write_text(str(folder), encoding="utf-8")
        return Stage(Path(told.read_text(encoding="utf-8")))


def _push_first(stage: Stage) -> None:
    stage.open()
    share_kept(stage.live.work)
    stage.fill()
    done = stage.push()
    assert done.returncode == 0, done.stdout
    assert stage.live.current() is not None, done.stdout


@pytest.fixture
def stage(published: Stage, tmp_path: Path) -> Stage:
    """A server of the test's own, with one release and a clone at the same commit."""
    return copied(published, tmp_path / "server")


def copied(published: Stage, folder: Path) -> Stage:
    """The same server in another folder."""
    shutil.copytree(published.folder, folder, symlinks=True)
    stage = Stage(folder)
    stage.open()
    return stage
