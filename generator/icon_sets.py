"""Icons by name, such as `material/baby-bottle`: the sets that come with mkdocs-material."""

from __future__ import annotations

import os
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

SUFFIX = ".svg"
_NAME = re.compile(r"[\w-]+(/[\w-]+)+", re.ASCII)


@cache
def icon_folder() -> Path:
    """Where the installed theme keeps its sets; ModuleNotFoundError if it isn't installed."""
    return Path(str(files("material"))) / "templates" / ".icons"


@cache
def icon_names() -> frozenset[str]:
    """All names, about 14,500: a file's place in its set, without its suffix."""
    top = str(icon_folder())
    return frozenset(
        f"{os.path.relpath(folder, top)}/{name.removesuffix(SUFFIX)}".replace(os.sep, "/")
        for folder, _, names in os.walk(top)
        for name in names
        if folder != top and name.endswith(SUFFIX)
    )


def is_icon(name: str) -> bool:
    """Whether a set has an icon of that very name; quicker than to list them all."""
    return bool(_NAME.fullmatch(name)) and _file(name).is_file()


def icon_drawing(name: str) -> str:
    """The SVG of that name, as the set has it; KeyError for any other name."""
    if not is_icon(name):
        raise KeyError(name)
    return _file(name).read_text(encoding="utf-8").strip()


def _file(name: str) -> Path:
    return icon_folder() / f"{name}{SUFFIX}"
