"""How the program was called, for messages that name a command to type."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from generator.project import PROGRAM

INSTALLED = "minsheng"
"""The name of the entry point, and of the package."""

MODULE = "python -m generator"
"""How a checkout is called, in which nothing is installed under a name."""

HANDED_ON = "MINSHENG_COMMAND"
"""Says it to programs that were started by this one, such as a repository's hooks."""


def command() -> str:
    """What to type for this program: the installed name where that is what was called."""
    named = Path(sys.argv[0]).stem if sys.argv else ""
    own = INSTALLED if named == INSTALLED else MODULE
    given = os.environ.get(HANDED_ON)
    return given if given in {INSTALLED, MODULE} else own


def installing(group: str) -> str:
    """What to type to install the packages of requirements/`group`.in beside the program."""
    if (PROGRAM / "requirements" / "install").is_file():
        return f"sh requirements/install {group}"
    from importlib.metadata import PackageNotFoundError, requires  # long to load, seldom asked

    try:
        wanted = requires(INSTALLED) or []
    except PackageNotFoundError:
        wanted = []
    names = sorted(line.partition(";")[0].strip() for line in wanted if f'"{group}"' in line)
    return f"pip install {' '.join(names)}"
