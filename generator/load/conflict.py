"""A merge that nobody has finished: git's marks round the two sides of a file."""

from __future__ import annotations

import re
from pathlib import Path

RULE = "merge-conflict"
MARKDOWN = ".md"
_SIDES = re.compile(r"^(?:<{7}|>{7})(?: .*)?$", re.MULTILINE)
_ANY = re.compile(r"^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$", re.MULTILINE)


def conflict(text: str, path: Path) -> int | None:
    """Where git's first mark stands; None if there is none.

    In Markdown a line of = is a heading's, and one of | a row of a table.
    """
    found = (_SIDES if path.suffix == MARKDOWN else _ANY).search(text)
    return found.start() if found else None
