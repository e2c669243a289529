"""Text from data as text on a page: it can become neither HTML nor Markdown.

Every character that either of them reads as markup is written as a character reference, which
Markdown leaves alone and browsers show as the character itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup

SPECIAL = re.compile(r"[\\`*_{}\[\]<>&#|~^=!\"'$@:+]|(?<![0-9A-Za-z])-|-{2,}|(?<=\d)[.)]|//")
LETTER = re.compile(r"[0-9A-Za-z\u00c0-\U0010ffff]")


def _reference(text: str) -> str:
    return "".join(f"&#{ord(character)};" for character in text)


def escape_text(value: object) -> Markup:
    """The value as one line of plain text; markup made by templates passes through."""
    if isinstance(value, Markup):
        return value
    if hasattr(value, "__html__"):
        return Markup(value.__html__())
    line = " ".join(str(value).split())
    escaped = SPECIAL.sub(lambda found: _reference(found.group()), line)
    if escaped and not LETTER.match(escaped) and not escaped.startswith("&"):
        escaped = _reference(escaped[0]) + escaped[1:]
    return Markup(escaped)


def escape_part(value: object) -> Markup:
    """A part of a line, escaped; a space at either end is kept, as more of the line follows."""
    if type(value) is not str and hasattr(value, "__html__"):
        return escape_text(value)
    return _escaped_part(str(value))


@lru_cache(maxsize=1 << 15)
def _escaped_part(text: str) -> Markup:
    """Kept, as names, labels and words stand on many pages."""
    before = " " if text[:1].isspace() else ""
    after = " " if text.strip() and text[-1:].isspace() else ""
    return Markup(before) + escape_text(text) + Markup(after)
