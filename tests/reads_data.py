"""Which tests read the real data: found by what they import, and watched while they run."""

import ast
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from generator.project import PROJECT
from tests.real_data import data_folder

MARK = "reads_data"
SOURCES = {"tests.real_data", "tests.site_build"}
"""The modules that hand out the real data, and the site built of them."""
_REAL = f"{PROJECT / 'data'}/"
_running: list[pytest.Item] = []


def reads(item: pytest.Function) -> bool:
    """Whether the test's module, or that of a fixture it asks for, leads to the real data."""
    fixtures = item._fixtureinfo.name2fixturedefs
    asked = [fixtures[name][-1].func for name in item.fixturenames if name in fixtures]
    own = item.module.__name__
    modules = {own, *(one.__module__ for one in asked if one.__module__ != "tests.conftest")}
    return "built_site" in item.fixturenames or any(_leads(module) for module in modules)


@cache
def _leads(name: str) -> bool:
    """Whether a module of the tests imports one of `SOURCES`, itself or through others."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in SOURCES:
            return True
        if one.startswith("tests.") and one not in seen and one in sys.modules:
            seen.add(one)
            waiting += _taken(sys.modules[one])
    return False


@cache
def _taken(module: ModuleType) -> tuple[str, ...]:
    """The modules of the tests that a module imports, or imports something from."""
    source = Path(module.__file__).read_bytes() if module.__file__ else b""  # a mere folder
    found: list[str] = []
    for node in _statements(ast.parse(source).body):
        if isinstance(node, ast.ImportFrom):
            found += (str(node.module), *(f"{node.module}.{name.name}" for name in node.names))
        elif isinstance(node, ast.Import):
            found += (name.name for name in node.names)
    return tuple(found)


def _statements(listed: list[ast.stmt]) -> Iterator[ast.stmt]:
    """All statements, however deep: an expression imports nothing, and most of a module is such."""
    for one in listed:
        yield one
        for part in ("body", "orelse", "finalbody"):
            yield from _statements(getattr(one, part, []))
        for branch in (*getattr(one, "handlers", ()), *getattr(one, "cases", ())):
            yield from _statements(branch.body)


@contextmanager
def watched(item: pytest.Item) -> Iterator[None]:
    """Know which test is running."""
    _running.append(item)
    try:
        yield
    finally:
        _running.remove(item)


def _look(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse to open a file of the real data for a test that may not, or past the copy."""
    if event != "open" or not _running or not isinstance(arguments[0], str | bytes):
        return
    if _running[-1].nodeid.startswith("tests/repo/test_tracked_files.py"):
        return  # looks at every file of the repository, whatever it is for
    path = os.fsdecode(arguments[0])
    if not str(Path(path).absolute()).startswith(_REAL):
        return
    if data_folder() != PROJECT / "data":
        raise AssertionError(f"{path} was opened, past the copy; take it from tests.real_data")
    if _running[-1].get_closest_marker(MARK) is None:
        raise AssertionError(f"{path} was opened, past tests.real_data")


sys.addaudithook(_look)
