"""Takes away white space that says nothing."""

from __future__ import annotations

import re
from pathlib import Path

from generator.load.strict_yaml import parse_yaml

ENDS = re.compile(r"[ \t]+$", re.MULTILINE)


def tidied(text: str) -> str:
    """The text without spaces at ends of lines and with one line end at its end.

    Where a space is part of a value, such as in a block of literal text, the text stays as it was.
    """
    plain = ENDS.sub("", text).rstrip("\n") + "\n"
    before, _ = parse_yaml(text, Path())
    after, _ = parse_yaml(plain, Path())
    return plain if before and after and before.data == after.data else text
