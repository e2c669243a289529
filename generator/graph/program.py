"""Which program makes the site: a digest of its code and of all that it runs on."""

from __future__ import annotations

import os
import platform
from functools import cache

from generator.graph.inputs import digest_of, states
from generator.project import PROGRAM, SHIPPED

FILES = (PROGRAM / "generator", SHIPPED / "theme", SHIPPED / "mkdocs.yml")
"""What a site is made by: code, templates, styles, settings."""


@cache
def code_digest() -> str:
    """Of the program's own files, wherever the checkout lies."""
    found = states(FILES, {})
    return digest_of({os.path.relpath(path, PROGRAM): state for path, state in found.items()})


@cache
def version_of(packages: tuple[str, ...]) -> str:
    """What two machines must have in common to make the same pages."""
    names = (f"{name} {_version(name)}" for name in packages)
    return f"Python {platform.python_version()}, {', '.join(names)}, program {code_digest()[:12]}"


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # which is slow to load

    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"
