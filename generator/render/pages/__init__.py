"""The kinds of pages, a file each; what lists something of the data is found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache

from generator.render.maker import Maker
from generator.site import Page

Make = Callable[[Maker], Page]


@cache
def reference_pages() -> tuple[Make, ...]:
    """What makes the pages that others refer to: those in REFERENCE of each file, in order."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(make for module in modules for make in getattr(module, "REFERENCE", ()))
