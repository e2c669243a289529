"""Tasks that workers run for the tests of the cluster."""

import os
import time
from pathlib import Path

from tests.waiting import LONGEST


def double(number: int) -> int:
    """A task that takes no time."""
    return 2 * number


def fail(number: int) -> int:
    """A task that finds a fault."""
    raise OSError(number, "no room")


def outlive(folder: Path) -> str:
    """A task whose first run lasts until its process is killed; `folder` tells which one."""
    mark = folder / "begun"
    if mark.exists():
        return "done again"
    mark.with_suffix(".new").write_text(str(os.getpid()))
    mark.with_suffix(".new").rename(mark)
    time.sleep(LONGEST)
    return "never"
