"""Work in processes of their own that stop at a moment they are told, until they are killed.

`python -m tests.stopping MODULE:WORK` reads lines `MODULE:FUNCTION ARGUMENT`. For each it calls
WORK with the argument in a new process, which stops once it comes to the function. That is an
event, so whoever kills it there need not look at a clock.
"""

import os
import pkgutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from tempfile import TemporaryDirectory

from generator.project import PROJECT

STOPPED, ENDED = "stopped at", "ended"
Killing = Callable[[str, str], list[int]]


@contextmanager
def killing(work: str) -> Iterator[Killing]:
    """Within the block: has `work` ("MODULE:FUNCTION") done up to a moment, and kills it there.

    It gives the processes that had come there, the one that is killed among them or not.
    """
    # What is killed removes nothing: its own temporary files go with this folder.
    temporary = TemporaryDirectory(ignore_cleanup_errors=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.stopping", work],
        cwd=PROJECT,
        env=os.environ | {"TMPDIR": temporary.name},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert process.stdin
    assert process.stdout
    told, said = process.stdin, process.stdout

    def kill(moment: str, argument: str) -> list[int]:
        told.write(f"{moment} {argument}\n")
        begun, stopped = int(said.readline()), said.readline()
        assert stopped.startswith(STOPPED), f"the work never came to {moment}: {stopped}"
        os.kill(begun, signal.SIGKILL)
        there = [stopped]
        while (line := said.readline()) != f"{ENDED}\n":
            there.append(line)
        return [int(line.removeprefix(STOPPED)) for line in there]

    try:
        yield kill
    finally:
        told.close()
        process.wait()
        said.close()
        temporary.cleanup()


def stop(*_: object, **__: object) -> None:
    """Say that the moment has come, and wait to be killed."""
    os.write(1, f"{STOPPED} {os.getpid()}\n".encode())
    signal.pause()


def _work(work: Callable[[str], object], moment: str, argument: str) -> None:
    module, _, name = moment.partition(":")
    owner, _, last = name.rpartition(".")
    holder = import_module(module)
    setattr(pkgutil.resolve_name(f"{module}:{owner}") if owner else holder, last, stop)
    work(argument)


def _each(work: Callable[[str], object]) -> None:
    for line in sys.stdin:
        child = os.fork()
        if not child:
            os.write(1, f"{os.getpid()}\n".encode())
            try:
                _work(work, *line.split())
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        os.write(1, f"{ENDED}\n".encode())


if __name__ == "__main__":
    _each(pkgutil.resolve_name(sys.argv[1]))
