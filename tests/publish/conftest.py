"""A server with one release, built once and copied for every test; nginx; a browser."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.publish.stage import Stage
from tests.run_cache import share_kept


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A server to which one site was pushed; tests only look at it."""
    stage = Stage(tmp_path_factory.mktemp("published"))
    stage.open()
    share_kept(stage.live.work)
    stage.fill()
    done = stage.push()
    assert done.returncode == 0, done.stdout
    assert stage.live.current() is not None, done.stdout
    return stage


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
