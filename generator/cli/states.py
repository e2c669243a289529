"""Finds the state of the data that somebody names: a folder, an archive, a release, a revision."""

from __future__ import annotations

import datetime
import io
import os
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.changes.published import PACKAGE, read_published
from generator.changes.snapshot import Snapshot, SnapshotError
from generator.check.runner import load_checked
from generator.cli.common import shown
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.export.publication import FOLDER
from generator.export.releases.archive import unpack
from generator.export.releases.package import release_files
from generator.export.table import FLAT
from generator.export.tables import TABLES
from generator.load.tree import RELEASES
from generator.project import PROJECT
from generator.surroundings import without_git

TYPICAL = "places.yml"
"""A folder that holds this is a data folder."""


@dataclass(frozen=True)
class State:
    """A state's tables, and the records they were made of where its sources are at hand."""

    snapshot: Snapshot
    dataset: Dataset | None = None


def find_state(name: str) -> State:
    """The state of that name.

    SnapshotError when there is none of that name, InputError when its data has faults, ExportError
    when its tables can't be made or its archive is damaged.
    """
    path = Path(name)
    released = PROJECT / "data" / RELEASES / f"{name}.zip"
    if path.is_dir():
        return _folder(path)
    if path.is_file():
        return _archive(path)
    if released.is_file():
        return _archive(released)
    return _revision(name)


def _folder(path: Path) -> State:
    for inside in (path, path / FOLDER):
        if (inside / PACKAGE).is_file():
            return _published(inside)
    for inside in (path, path / "data"):
        if (inside / TYPICAL).is_file():
            return _data(inside, shown(inside))
    raise SnapshotError(f"{path}: holds neither data ({TYPICAL}) nor published data ({PACKAGE})")


def _published(path: Path) -> State:
    flat = {table.name for table in TABLES if table.group == FLAT}
    return State(read_published(lambda name: (path / name).read_bytes()).without(flat))


def _data(path: Path, called: Path) -> State:
    dataset = derive(load_checked(path, called))
    files = release_files(dataset, datetime.date.min)
    return State(read_published(files.__getitem__), dataset)


def _archive(path: Path) -> State:
    return State(read_published(unpack(str(path), path.read_bytes()).__getitem__))


def _revision(name: str) -> State:
    """The data folder nearest above the folder that one is in, as it was in the revision."""
    top = Path(_git("rev-parse", "--show-toplevel", named=name))
    commit = _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", named=name)
    project = _project(top, commit, name)
    archive = _run("archive", "--format=tar", f"{commit}:{project}", "data", named=name, folder=top)
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            _unpack(files, Path(folder))
        return _data(Path(folder, "data"), Path(f"{name}:{project}data"))


def _unpack(files: tarfile.TarFile, folder: Path) -> None:
    """Write the plain files of git's archive; Python 3.11.2, of Debian 12, knows no filters."""
    for member in files:
        content = files.extractfile(member) if member.isreg() else None
        if content and ".." not in Path(member.name).parts:
            path = folder / member.name.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.read())


def _project(top: Path, commit: str, name: str) -> str:
    """The folder in the repository that holds the data, with a slash at its end; "" is the top."""
    here = PurePosixPath(_git("rev-parse", "--show-prefix", named=name))
    for folder in (here, *here.parents):
        inside = f"{folder}/" if folder.parts else ""
        if _run("ls-tree", commit, "--", f"{inside}data/{TYPICAL}", named=name, folder=top):
            return inside
    raise SnapshotError(f"{name}: that revision holds no data/{TYPICAL} at or above this folder")


def _git(*arguments: str, named: str) -> str:
    """The one line that git prints, in the folder that one is in."""
    return os.fsdecode(_run(*arguments, named=named).removesuffix(b"\n"))


def _run(*arguments: str, named: str, folder: Path | None = None) -> bytes:
    command = ["git", *arguments]
    try:
        return subprocess.run(
            command, cwd=folder, env=without_git(os.environ), capture_output=True, check=True
        ).stdout
    except FileNotFoundError:
        raise SnapshotError(f"{named}: no such folder or file, and git isn't here") from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip()
        more = f" ({reason})" if reason else ""
        raise SnapshotError(
            f"{named}: no folder, archive, release or git revision with data{more}"
        ) from None
