"""A page's article as blocks of plain text: headings, paragraphs, rows of tables, entries."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

# Python's HTML parser would take as long as building the page does.
_PIECE = re.compile(r"""(<!--.*?-->|<[a-zA-Z/](?:[^>"']|"[^"]*"|'[^']*')*>)""", re.DOTALL)
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)
_SPACED = frozenset({"br", "td", "th", "dd", "img"})  # what stands apart within a block
_MUTE = frozenset(
    {"script", "style", "svg", "figure", "nav", "template", "select", "button", "noscript", "pre"}
)
_EMPTY = frozenset({"br", "img", "wbr", "hr", "input", "col", "link", "meta", "source"})
_UNSEEN = re.compile(r'\s(?:role="tooltip"|(?:hidden|data-unsearched)(?=[\s>]))')
_SPACE = re.compile(r"\s+")
_ID = re.compile(r"""\sid=["']?([^"'\s>]+)""")
TITLE, HEADING, BODY = 3, 2, 1
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LEVELS = {"h1": TITLE, **dict.fromkeys((*_HEADINGS, "caption"), HEADING)}
_SECTIONS = frozenset({*_HEADINGS, "dt"})


class Block(NamedTuple):
    """A text and whether it is the page's TITLE, a HEADING or BODY.

    `section` is its id where it begins one: as a heading, or as an entry of a list of terms.
    """

    level: int
    text: str
    section: str = ""


def article_blocks(html: str) -> list[Block]:
    """The blocks of the page's <article>, in order; hidden texts are left out.

    So are explanations with role="tooltip": the reader finds them where they belong; and code,
    examples of data and what is `data-unsearched`, whose words are about nothing that the page is
    about.
    """
    start, end = html.find("<article"), html.rfind("</article>")
    return list(_blocks(html[start:end])) if start >= 0 else []


def _blocks(article: str) -> Iterator[Block]:
    level, section, texts, mute = BODY, "", [""], _Mute()
    for at, piece in enumerate(_PIECE.split(article)):
        if at % 2 == 0:
            if not mute.depth:
                texts.append(piece)
            continue
        name = found[1].lower() if (found := _NAME.match(piece)) else "!"
        if mute.hears(name, piece) or name == "!" or name in _INLINE:
            continue
        if name in _SPACED:
            texts.append(" ")
            continue
        if block := _text(texts):
            yield Block(level, block, section)
        texts = []
        opens = not piece.startswith("</")
        level = _LEVELS.get(name, BODY) if opens else BODY
        section = found[1] if opens and name in _SECTIONS and (found := _ID.search(piece)) else ""
    if block := _text(texts):
        yield Block(level, block, section)


def _text(pieces: list[str]) -> str:
    return _SPACE.sub(" ", unescape("".join(pieces))).strip()


class _Mute:
    """Knows whether the reading is inside something that is no text of the page."""

    def __init__(self) -> None:
        self.depth = 0

    def hears(self, name: str, tag: str) -> bool:
        """Take note of a tag; True where it belongs to what is left out."""
        if not self.depth:
            opens = bool(not tag.startswith("</") and (name in _MUTE or _UNSEEN.search(tag)))
            self.depth = int(opens and name not in _EMPTY)
            return opens
        if name not in _EMPTY and name != "!" and not tag.endswith("/>"):
            self.depth += -1 if tag.startswith("</") else 1
        return True
