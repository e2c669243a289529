"""Sets a page's blocks of HTML aside before Markdown's own parser looks for them.

That parser reads whole pages tag by tag, twice with mkdocs', and takes as long as all the rest of
Markdown. Pages of this site are mostly HTML that is well formed, for which one expression is
enough. What it doesn't understand at once it leaves to Markdown, the whole page: the result is the
same to the byte.
"""

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

_COMMENT = r"<!--[^<>-]*(?:-[^<>-]+)*-->"
_ATTRIBUTES = r'(?:\s+[a-zA-Z_:][\w:.-]*(?:="[^"<>`]*")?)*'
_TAG = re.compile(
    rf"{_COMMENT}|<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*){_ATTRIBUTES}\s*(?P<empty>/?)>"
)
_BEGINNING = re.compile("^ {0,3}<", re.MULTILINE)
_BLANK_LINE = re.compile(r"(?:[ ]*\n){2}")
_LOOSE = re.compile(r"&(?!#\d+;|#[xX][0-9a-fA-F]+;|[a-zA-Z][a-zA-Z0-9]*;)")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)
# Their content is text, whatever it looks like.
_TEXT = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"})


class _NotPlainError(Exception):
    """The page holds HTML that only Markdown's own parser can judge."""


class RawBlocks(Extension):
    """The step as an extension of Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Right before mkdocs' look at the HTML (priority 21) and the inline patterns (20)."""
        md.preprocessors.register(_RawBlocks(md), "minsheng_raw_blocks", 22)
        md.treeprocessors.register(_Placeholders(md), "minsheng_placeholders", 21)


class _RawBlocks(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """The lines with a placeholder a block, as the parser after this would leave them."""
        source = "\n".join(lines)
        try:
            pieces = list(_pieces(source, self.md.is_block_level))
        except _NotPlainError:
            return lines
        store = self.md.htmlStash.store
        text = (f"\n{store(piece)}\n\n" if at % 2 else piece for at, piece in enumerate(pieces))
        return "".join(text).split("\n")


class _Placeholders(Treeprocessor):
    """Paragraphs that are a block's placeholder hold nothing that an inline pattern could find."""

    def run(self, root: Element) -> None:
        for element in root.iter("p"):
            if element.text and HTML_PLACEHOLDER_RE.fullmatch(element.text):
                element.text = AtomicString(element.text)


def _pieces(source: str, is_block: Callable[[str], bool]) -> Iterator[str]:
    """What stands outside of blocks and the blocks, in turn."""
    done = at = 0
    while found := _BEGINNING.search(source, at):
        start = found.end() - 1
        tag = _TAG.match(source, start)
        if tag is None or not tag["name"] or tag["name"] == "hr":
            raise _NotPlainError
        at = tag.end()
        if tag["close"] or not is_block(tag["name"]):
            continue
        if tag["empty"] or found[0] != "<":
            raise _NotPlainError
        at = _end(source, start)
        yield _outside(source[done:start])
        yield _block(source, start, at)
        done = at
    yield _outside(source[done:])


def _outside(text: str) -> str:
    """The text, if no tag in it is left open."""
    if "<" in text and "<" in _TAG.sub("", text):
        raise _NotPlainError
    return text


def _block(source: str, start: int, end: int) -> str:
    block = source[start:end]
    if _LOOSE.search(block):
        raise _NotPlainError
    if _BLANK_LINE.match(source, end):
        return f"{block}\n"
    if not source.startswith("\n", end):
        raise _NotPlainError
    return block


def _end(source: str, start: int) -> int:
    """Where the element that begins at `start` ends, if all in it is closed in its turn."""
    stack: list[str] = []
    at = start
    while (at := source.find("<", at)) >= 0:
        tag = _TAG.match(source, at)
        if tag is None:
            raise _NotPlainError
        at = tag.end()
        name = (tag["name"] or "").lower()
        if not name or tag["empty"] or name in _VOID:
            continue
        if not tag["close"]:
            stack.append(name)
            if name in _TEXT:
                at = _text_end(source, at, name)
        elif stack.pop() != name:
            raise _NotPlainError
        elif not stack:
            return at
    raise _NotPlainError


def _text_end(source: str, start: int, name: str) -> int:
    end = source.find("</", start)
    if end < 0 or not source.startswith(f"{name}>", end + 2):
        raise _NotPlainError
    return end
