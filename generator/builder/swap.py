"""Puts a finished site in the place of the last one, in one step where the system can."""

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def staging(out: Path) -> Path:
    """The folder beside `out` in which the new site is put together."""
    return out.with_name(f".{out.name}.new")


def prepare(out: Path) -> Path:
    """Tidy up after an interrupted build and return an empty staging folder."""
    new, old = staging(out), _retired(out)
    if old.exists() and not out.exists():
        old.rename(out)
    for leftover in (new, old):
        shutil.rmtree(leftover, ignore_errors=True)
    new.mkdir(parents=True)
    return new


def discard(out: Path) -> None:
    """Remove what a build that failed had put together."""
    shutil.rmtree(staging(out), ignore_errors=True)


def swap(out: Path, base: Path) -> None:
    """Make the staged site the one at `out`. If this fails, the last site stands as before.

    The last site becomes the folder `base`, of which the next one is made; where there was none,
    that is of the same files as the new one. Across disks there is no base.
    """
    new, old = staging(out), _retired(out)
    if not out.exists():
        new.rename(out)
        _link(out, base)
        return
    if _exchange(new, out):
        _retire(new, base)
        return
    out.rename(old)
    try:
        new.rename(out)
    except BaseException:
        old.rename(out)
        raise
    _retire(old, base)


def _link(out: Path, base: Path) -> None:
    try:
        shutil.copytree(out, base, copy_function=os.link)
    except OSError:  # shutil's own is one, too
        shutil.rmtree(base, ignore_errors=True)


def _retire(last: Path, base: Path) -> None:
    try:
        last.rename(base)
    except OSError:
        shutil.rmtree(last, ignore_errors=True)


def _retired(out: Path) -> Path:
    return out.with_name(f".{out.name}.old")


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders' names at once; False where the system or its disk can't."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    paths = os.fsencode(first), os.fsencode(second)
    if renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.EPERM):
        return False
    raise OSError(code, os.strerror(code), str(second))
