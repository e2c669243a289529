"""Builds the parts that the cache lacks, side by side."""

import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor

from generator.builder.part_build import Job, build_part, new_pages
from generator.graph.ticket import LostError

FEW = 60
"""Pages that are made in the time that it takes to start processes."""


def build_parts(jobs: Sequence[Job]) -> Iterator[str]:
    """Build all jobs, the largest first, with a process for each processor; each's key when done.

    A few pages are made right here: starting processes would take longer.
    """
    if len(jobs) < 2 or sum(map(new_pages, jobs)) <= FEW:
        yield from map(build_part, jobs)
        return
    # Not fork: the preview server runs threads. The fork server imports the engine once for all.
    context = multiprocessing.get_context("forkserver")
    builder = f"{jobs[0].engine}.commands.build"
    context.set_forkserver_preload(["generator.builder.part_build", builder])
    ordered = sorted(jobs, key=lambda job: -len(job.part.heads))
    many = min(len(jobs), _processors())
    with ProcessPoolExecutor(many, context, initializer=_end_with_the_build) as executor:
        try:
            begun = [(executor.submit(build_part, job), job) for job in ordered]
            for future, job in begun:
                yield _key(future, job)
        except BaseException:
            executor.shutdown(wait=False, cancel_futures=True)
            raise


def _key(future: Future[str], job: Job) -> str:
    try:
        return future.result()
    except LostError:  # what the worker was to load is gone: only here it can be made again
        return build_part(job)


def _end_with_the_build() -> None:
    """In a worker: end at once when the build is killed, whose next run has these files to write.

    Of itself it would work on, and then wait for ever.
    """
    build = multiprocessing.parent_process()
    assert build

    def watch() -> None:
        build.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
