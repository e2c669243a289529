"""How much a site may keep of what was made of it: a large one leaves more than a small one."""

from __future__ import annotations

from pathlib import Path

PLAN = 12_000_000
"""Bytes; a plan leaves some 5 million from a whole build (368 made-up ones were measured)."""


def room(data: Path) -> int:
    """Bytes that the plans in the folder may take up, beyond what any site may keep."""
    return PLAN * sum(path.is_dir() for path in data.glob("plans/*/*"))
