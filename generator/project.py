"""Where things stand: the program, what comes with it, and the site that a command is about."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
PROGRAM = _PACKAGE.parent
"""The folder that the package lies in: the root of a checkout, or where pip puts packages."""

SHIPPED = _PACKAGE / "shipped" if (_PACKAGE / "shipped").is_dir() else PROGRAM
"""The theme, the build's settings, pages and vocabularies for any site; see setup.py."""

SETTINGS = "site.yml"
"""What a site says of itself; the folder that has it is a site's."""


def site_root(start: Path) -> Path:
    """The site's folder that `start` is or lies in; without one, that of the program."""
    above = (folder for folder in (start, *start.parents) if (folder / SETTINGS).is_file())
    return next(above, PROGRAM)


PROJECT = site_root(Path.cwd())
"""The site that a command is about: its data, its own pages, its build."""

VOCABULARY = SHIPPED / "data"
"""The vocabularies that sites without their own draw on."""

NATIONAL = SHIPPED / "vocabulary"
"""Families that plans of the country have, and their topics: any site takes those that it uses."""

PAGES = SHIPPED / "content"
"""Pages about the program, for any site."""
