"""What the system refuses, said in a sentence with what to do about it."""

from __future__ import annotations

import errno
import sys
from concurrent.futures import BrokenExecutor

import click

SENTENCES = {
    errno.ENOSPC: "the disk is full at {}; make room there, or name another folder",
    errno.EDQUOT: "your share of the disk is used up at {}; make room, or name another folder",
    errno.EACCES: "{} is somebody else's; run this as its owner, or name another folder",
    errno.EPERM: "{} may not be changed; run this as its owner, or name another folder",
    errno.EROFS: "{} can only be read; name a folder that can be written to",
    errno.ENOTDIR: "{} lies in a file, not in a folder; name another folder",
    errno.EISDIR: "{} is a folder; a file is expected there",
    errno.EMFILE: "too many files are open at {}; raise the limit: ulimit -n 4096",
    errno.ENAMETOOLONG: "the name {} is too long for this disk; name a shorter folder",
}
KILLED = "a process of this build was ended from outside; was there enough memory? Try again"


def sentence(error: OSError) -> str:
    """One line that names the file and what to do; the system's own words where none is known."""
    place = f"'{error.filename}'" if error.filename else "a file"
    if error.errno in SENTENCES:
        return SENTENCES[error.errno].format(place)
    return f"{place}: {error.strerror or error}"


class Guarded(click.Group):
    """A group of commands that ends with a sentence and status 1 where the system says no."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what stood before stays, as files are written aside first."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # click ends quietly when nobody reads on
        except OSError as error:
            message = sentence(error)
        except BrokenExecutor:
            message = KILLED
        click.echo(message, err=True)
        sys.exit(1)
