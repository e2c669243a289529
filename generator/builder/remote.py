"""Builds parts on a cluster: each goes out as its pages of Markdown and comes back as its files."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.builder.assemble import write_files
from generator.builder.cache import settle
from generator.builder.cards import FOLDER
from generator.builder.engine import packages
from generator.builder.fault import BuildError
from generator.builder.part_build import Job, build_part
from generator.graph.cluster import run_on
from generator.graph.fault import EngineError
from generator.graph.program import version_of
from generator.project import SHIPPED

_ONE_AT_A_TIME = threading.Lock()  # an engine's warnings would go to another thread's part


@dataclass(frozen=True)
class RemoteJob:
    """A part to be built elsewhere, by the same version of the program."""

    job: Job
    version: str


@dataclass(frozen=True)
class PackedPart:
    """A finished part: its files by their path below its folder, and the cards drawn for it."""

    key: str
    files: Mapping[str, bytes]
    cards: Mapping[str, bytes]


def build_parts_on(address: str, jobs: Sequence[Job]) -> Iterator[str]:
    """Build all jobs on the cluster at `address`, the largest first; each's key when it is here.

    BuildError if it can't.
    """
    if not jobs:
        return
    version = version_of(packages(jobs[0].engine))
    ordered = sorted(jobs, key=lambda job: -len(job.part.heads))
    # One after another, as a part goes out with all of its pages.
    tasks = (RemoteJob(replace(job, part=job.part.whole()), version) for job in ordered)
    cache = jobs[0].cache
    try:
        for packed in run_on(address, build_remotely, tasks, packages(jobs[0].engine)):
            _unpack(packed, cache)
            yield packed.key
    except EngineError as error:
        raise BuildError(str(error)) from error


def build_remotely(task: RemoteJob) -> PackedPart:
    """Build a part in a folder of its own; BuildError where this is another program's worker."""
    here = version_of(packages(task.job.engine))
    if here != task.version:
        raise BuildError(
            f"a worker on {os.uname().nodename} has another version: {here}; "
            f"the build has {task.version}; update the worker and start it again"
        )
    with _ONE_AT_A_TIME, tempfile.TemporaryDirectory(prefix="part-") as name:
        cache = Path(name) / "parts"
        key = build_part(replace(task.job, cache=cache, shared=SHIPPED / "mkdocs.yml"))
        cards = dict(_files(Path(name) / FOLDER))
        return PackedPart(key, dict(_files(cache / key)), cards)


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _unpack(packed: PackedPart, cache: Path) -> None:
    """Write a part aside, then move it to its name: a cached part is always whole."""
    aside = cache / f".new-{packed.key}"
    shutil.rmtree(aside, ignore_errors=True)
    write_files(packed.files, aside)
    cards = cache.with_name(FOLDER)
    for name, content in packed.cards.items():
        if not (cards / name).exists():
            drawn = cards / f".{name}"
            cards.mkdir(parents=True, exist_ok=True)
            drawn.write_bytes(content)
            drawn.rename(cards / name)
    settle(aside, cache / packed.key)
