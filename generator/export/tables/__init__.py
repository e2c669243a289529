"""The published tables: each file of this folder that has a TABLE is one."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from generator.export.table import GROUPS, Table


def _found() -> Iterator[Table]:
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if isinstance(table := getattr(module, "TABLE", None), Table):
            yield table


def _place(table: Table) -> tuple[int, bool, str]:
    """Group by group; in each, the table of the group's name comes first."""
    return GROUPS.index(table.group), table.name != table.group, table.name


TABLES = tuple(sorted(_found(), key=_place))
