"""The kinds of files that a document's text may stand in: one a file, each with `read`."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from generator.called import installing
from generator.trace.formats.fault import UnreadableError

KINDS = {".txt": "plain", ".docx": "word", ".pdf": "pdf", ".html": "html", ".htm": "html"}
"""The ending of a file's name and the module that reads it; in the order of preference."""


def read_text(ending: str, raw: bytes) -> str:
    """The text of a file of one of the KINDS; UnreadableError says why there is none."""
    try:
        module = importlib.import_module(f"{__name__}.{KINDS[ending]}")
    except ModuleNotFoundError as error:
        raise UnreadableError(
            f"reading {ending} needs the package '{error.name}'; "
            f"install it with: {installing('trace')}"
        ) from None
    read: Callable[[bytes], str] = module.read
    text = read(raw)
    if not text.strip():
        raise UnreadableError("no text in it")
    return text
