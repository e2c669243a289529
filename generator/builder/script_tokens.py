"""A script as its tokens, and as text again: no comments, no gaps but those that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_GAP = re.compile(r"(?:\s|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)+")
_TEXT_ON = r"(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)"
_TEXT = re.compile("`" + _TEXT_ON)
_TEXT_AFTER = re.compile("}" + _TEXT_ON)
_PATTERN = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/\w*")
_OTHER = re.compile(
    r"""#?[^\W\d][\w$]*|\$[\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    r"""|=>|\.\.\.|\?\.|\+\+|--|[=!]==?|[-+*/%&|^<>?]+=?|[][(){}.,;:~!=]"""
)
_KEYWORDS = (
    "async await break case catch class const continue debugger default delete do else export"
    " extends false finally for function get if import in instanceof let new null of return set"
    " static super switch this throw true try typeof var void while with yield"
)
KEYWORDS = frozenset(_KEYWORDS.split())
_ALONE = ("break", "continue", "return", "throw", "yield")
_BEFORE_VALUE = KEYWORDS - {"this", "super", "null", "true", "false"}
_IN_WORD = re.compile(r"[\w$#]")
_MAY_END = re.compile(r"[\w$\])}\"'`]$|\+\+$|--$")
_MAY_BEGIN = re.compile(r"[\w$#{\"'!~]|\+\+|--")


class Token(NamedTuple):
    """A token, and whether a line ended before it."""

    text: str
    first: bool


class UnreadError(Exception):
    """What stands here isn't understood."""


def tokens(text: str) -> Iterator[Token]:
    """All tokens of a script."""
    at, last, braces = 0, ";", [""]
    while True:
        gap = _GAP.match(text, at)
        first = gap is not None and "\n" in gap[0]
        at = gap.end() if gap else at
        if at == len(text):
            return
        found = _kind(text[at], last, braces[-1]).match(text, at)
        if not found:
            raise UnreadError(text[at:].split("\n", 1)[0])
        at, last = found.end(), found[0]
        if last.startswith("}") and len(braces) > 1:
            braces.pop()
        if last.endswith("{"):
            braces.append(last)
        yield Token(last, first)


def _kind(first: str, last: str, brace: str) -> re.Pattern[str]:
    """How the token that begins with `first` goes on, after the token `last`, within `brace`."""
    if first == "`":
        return _TEXT
    if first == "}" and len(brace) > 1:
        return _TEXT_AFTER
    if first == "/" and (last in _BEFORE_VALUE or not _MAY_END.search(last)):
        return _PATTERN
    return _OTHER


def joined(parts: Iterable[Token]) -> str:
    """The script that these tokens are."""
    written: list[str] = []
    last = ""
    for text, first in parts:
        written += (_between(last, text, first), text)
        last = text
    return "".join(written)


def _between(last: str, text: str, first: bool) -> str:
    """What must stand between two tokens; the end of a line may be the end of a statement."""
    if first and _MAY_END.search(last) and (_MAY_BEGIN.match(text) or last in _ALONE):
        return "\n"
    pattern = last[:1] == "/" and len(last) > 2
    words = (pattern or _IN_WORD.match(last[-1:])) and _IN_WORD.match(text)
    return " " if words or last[-1:] + text[0] in ("++", "--", "//", "<!") else ""
