"""Cut off, disk full, two at once: what was live stays live, and nothing is left over."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.publish.conftest import copied
from tests.publish.stage import Stage, surroundings
from tests.waiting import until


def building(stage: Stage) -> bool:
    """Whether pages are being written into the site that will be the next release."""
    return any(stage.live.work.glob(".site.new/*/*"))


def process_of(word: str, folder: Path) -> int:
    """The process that was started in a folder with this word among its arguments."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            where = (process / "cwd").readlink()
        except OSError:
            continue
        if word.encode() in words and where == folder:
            return int(process.name)
    raise AssertionError(f"no process '{word}' runs in {folder}")


@pytest.mark.usefixtures("programs_temporary_files")
def test_everything_killed_in_the_middle_of_a_build(stage: Stage) -> None:
    before, text = stage.live.current(), stage.page.read_bytes()
    commit = stage.edit("harbour")
    with stage.pushing() as push:
        until(lambda: building(stage))
        os.killpg(push.pid, signal.SIGKILL)
    assert stage.leftovers() != []
    assert (stage.live.current(), stage.page.read_bytes()) == (before, text)
    assert stage.live.releases() == [before]

    done = stage.now()
    assert done.returncode == 0, done.stdout
    current = stage.live.current()
    assert current is not None
    assert current.commit == commit[:12]
    assert stage.leftovers() == []


@pytest.mark.usefixtures("programs_temporary_files")
def test_only_the_hook_killed_while_its_build_goes_on(stage: Stage) -> None:
    commit = stage.edit("harbour")
    with stage.pushing() as push:
        until(lambda: building(stage))
        build = process_of("build", stage.live.work / "incoming")
        os.kill(build, signal.SIGSTOP)
        os.kill(process_of("post-receive", stage.bare), signal.SIGKILL)
        push.communicate()
    # The build that is still there holds the lock; the next publication waits, then sweeps.
    with stage.publishing() as publication:
        try:
            lines_of(publication, "Another publication is under way; waiting for it to end")
        finally:
            os.kill(build, signal.SIGCONT)
        said, _ = publication.communicate()
    assert publication.returncode == 0, said
    current = stage.live.current()
    assert current is not None
    assert current.commit == commit[:12]
    assert stage.leftovers() == []


def test_who_waits_waits_for_what_a_killed_process_had_started(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    code = (
        "import subprocess, sys, time; from pathlib import Path\n"
        "from generator.publish.say import Say; from generator.publish.turn import turn\n"
        f"with turn(Path({str(lock)!r}), 'It', Say()) as held:\n"
        "    child = subprocess.Popen(['sleep', '600'], pass_fds=(held,))\n"
        "    print(child.pid, flush=True); time.sleep(600)\n"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings()) as holder:
        assert holder.stdout is not None
        child = int(holder.stdout.readline())
        holder.kill()
    with lock.open() as file:
        with pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.kill(child, signal.SIGKILL)
        fcntl.flock(file, fcntl.LOCK_EX)


def lines_of(push: subprocess.Popen[str], until: str) -> list[str]:
    """What a push says up to and with the line that holds `until`."""
    assert push.stdout is not None
    lines: list[str] = []
    for line in push.stdout:
        lines.append(line)
        if until in line:
            return lines
    raise AssertionError("".join(lines))


def test_of_two_pushes_at_once_the_second_waits(stage: Stage) -> None:
    """The lock is held as a build would hold it, until both pushes have come."""
    before = stage.live.current()
    waiting = "Another publication is under way; waiting for it to end"
    with stage.live.lock.open() as publication:
        fcntl.flock(publication, fcntl.LOCK_EX)
        stage.edit("first")
        first = stage.pushing()
        lines_of(first, waiting)
        # Faults are told at once, even so.
        (stage.clone / "data/topics.yml").write_text("- id: [\n", encoding="utf-8")
        stage.commit("A fault")
        assert "data/topics.yml:2:1: not YAML" in stage.push().stdout
        stage.git("reset", "--hard", "--quiet", "HEAD~1")
        last = stage.edit("second")
        second = stage.pushing()
        lines_of(second, waiting)
        assert stage.live.current() == before
    said = first.communicate()[0] + second.communicate()[0]
    assert (first.returncode, second.returncode) == (0, 0)
    # One of them publishes what came last, the other finds it done.
    assert said.count("Live: ") == 1
    assert said.count(f"{last[:12]} is live already.") == 1
    current = stage.live.current()
    assert current is not None
    assert current.commit == last[:12]
    assert len(stage.live.releases()) == 2
    assert "second" in stage.page.read_text(encoding="utf-8")


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[None]:
    """A disk of this size at `folder`."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a disk of its own can't be mounted here; that takes root")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(filler: Path, leaving: int) -> None:
    """Write a file that leaves so many bytes of its disk free."""
    size = shutil.disk_usage(filler.parent).free - leaving
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)


def test_a_full_disk(published: Stage, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 60):
        stage = copied(published, tmp_path / "disk/server")
        before, text = stage.live.current(), stage.page.read_bytes()
        commit = stage.edit("harbour")

        # Room for the push and its check, not for a site.
        fill(tmp_path / "disk/filler", 1_000_000)
        done = stage.push()
        assert "the disk is full at " in done.stdout
        assert "The live site is unchanged" in done.stdout
        assert f"python -m generator publish now {stage.bare}" in done.stdout
        assert (stage.live.current(), stage.page.read_bytes()) == (before, text)
        assert stage.leftovers() == []

        (tmp_path / "disk/filler").unlink()
        assert stage.now().returncode == 0
        current = stage.live.current()
        assert current is not None
        assert current.commit == commit[:12]


def test_a_disk_too_full_to_check(published: Stage, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 60):
        stage = copied(published, tmp_path / "disk/server")
        before = stage.live.current()
        # Large enough that git takes it in one pack and our own copy finds no room.
        (stage.clone / "content/en/large.md").write_text("a" * 3_000_000, encoding="utf-8")
        (stage.clone / "content/zh/large.md").write_text("b" * 3_000_000, encoding="utf-8")
        stage.commit("A large page")
        fill(tmp_path / "disk/filler", 2_000_000)
        done = stage.push()
        assert done.returncode == 1
        assert "The server could not check this push: [Errno 28] No space left" in done.stdout
        assert "The push was refused and nothing was changed." in done.stdout
        assert stage.live.current() == before
        assert stage.leftovers() == []


def test_what_was_accepted_goes_live_though_the_pusher_is_gone(tmp_path: Path) -> None:
    """A terminal that was closed, and a log on a full disk, stop nothing."""
    log = Path("/dev/full")
    code = (
        "from pathlib import Path; from generator.publish.say import Say\n"
        f"say = Say(Path({str(log)!r}))\n"
        "for number in range(3): say('line')\n"
        "Path('done').touch()\n"
    )
    read, write = os.pipe()
    os.close(read)
    subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=surroundings(), stderr=write, check=False
    )
    os.close(write)
    assert (tmp_path / "done").exists()
