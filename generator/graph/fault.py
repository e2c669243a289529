"""What keeps the engines from running a task."""

from __future__ import annotations


class EngineError(Exception):
    """Nobody is there to work, or works with another program; the text says who and what to do."""
