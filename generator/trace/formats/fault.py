"""Why a file gives no text."""

from __future__ import annotations


class UnreadableError(Exception):
    """A file that has no text for us, and why; its path is for others to name."""
