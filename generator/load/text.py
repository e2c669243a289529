"""Text files, read with a clear word about what makes one unreadable."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from generator.fault import Fault, Replace
from generator.load import conflict as merge
from generator.load import unwanted as hygiene
from generator.load.unwanted import Unwanted, unwanted

MAX_BYTES = 2_000_000
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
"""Characters that make a file unreadable; what else is unwanted stands in unwanted.py."""
RULE = "text"
MOST = 20
"""Of a text full of them, so many are enough to show."""


def read_text(path: Path, shown: Path) -> tuple[str | None, list[Fault]]:
    """The UTF-8 text of a file with plain line ends, or the fault that makes it unreadable.

    A text with unwanted characters is read, and each is a fault.
    """
    text = _read(path, shown)
    if isinstance(text, Fault):
        return None, [text]
    if broken := _broken(text, shown):
        return None, [broken]
    found = islice(unwanted(text), MOST)
    return text, [_unwanted(shown, text[:at], character) for at, character in found]


def _read(path: Path, shown: Path) -> str | Fault:
    """The text, or why there is none."""
    if path.is_fifo():
        return Fault(shown, 1, 1, "can't be read: not a plain file", RULE)
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Fault(shown, 1, 1, f"can't be read: {error.strerror}", RULE)
    if len(raw) > MAX_BYTES:
        return Fault(shown, 1, 1, f"larger than {MAX_BYTES:,} bytes", RULE)
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line, column = place(raw[: error.start].decode("utf-8", "replace"))
        return Fault(shown, line, column, "not UTF-8; save the file as UTF-8", RULE)


def _broken(text: str, shown: Path) -> Fault | None:
    """What makes the text as a whole unreadable."""
    if control := CONTROL.search(text):
        message = f"the control character U+{ord(control.group()):04X} is not allowed"
        return Fault(shown, *place(text[: control.start()]), message, RULE)
    if (mark := merge.conflict(text, shown)) is not None:
        found = text[mark : mark + 7]
        message = f"an unfinished merge: {found}; keep what is right, delete the marks"
        return Fault(shown, *place(text[:mark]), message, merge.RULE)
    return None


def _unwanted(shown: Path, before: str, found: Unwanted) -> Fault:
    fix = None if found.instead is None else Replace(found.character, found.instead)
    return Fault(shown, *place(before), str(found), hygiene.RULE, fix)


def place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows `before`."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
