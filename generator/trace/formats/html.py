"""Web pages."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.dammit import EncodingDetector
from bs4.element import NavigableString

from generator.trace.formats.fault import UnreadableError

SILENT = ["script", "style", "template", "noscript", "title"]
BLOCKS = re.compile(
    "^(address|article|aside|blockquote|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre"
    "|section|table|ul|caption)$"
)
SPACE = re.compile(r"[ \t\r\n\f]+")
AROUND_LINES = re.compile(r" *\n[ \n]*")


def read(raw: bytes) -> str:
    """A line a block; a table's row is a line with tabs between its cells."""
    soup = BeautifulSoup(_decoded(raw), "html.parser")
    for tag in soup(SILENT):
        tag.decompose()
    for text in soup.find_all(string=True):
        # Comments are strings too, of a kind of their own.
        if type(text) is NavigableString and text.find_parent("pre") is None:
            text.replace_with(SPACE.sub(" ", text))
    # From the end, so that a table within a cell has its line when the cell is read.
    for row in reversed(soup("tr")):
        cells = (" ".join(cell.get_text(" ").split()) for cell in row(["td", "th"]))
        row.replace_with("\n" + "\t".join(cells) + "\n")
    for tag in soup("br"):
        tag.replace_with("\n")
    for tag in soup(BLOCKS):
        tag.insert_before("\n")
        tag.append("\n")
    return AROUND_LINES.sub("\n", soup.get_text()).strip(" \n") + "\n"


def _decoded(raw: bytes) -> str:
    """By the encoding that the page names; GB18030 holds all that GB2312 and GBK do."""
    named = (EncodingDetector.find_declared_encoding(raw, is_html=True) or "utf-8").lower()
    encoding = {"gb2312": "gb18030", "gbk": "gb18030", "utf-8": "utf-8-sig"}.get(named, named)
    try:
        return raw.decode(encoding)
    except LookupError:
        raise UnreadableError(f"it names an encoding that there isn't: {named}") from None
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"not {named} at byte {error.start}, which is the encoding that it names"
        ) from None
