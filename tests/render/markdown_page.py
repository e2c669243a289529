"""Markdown as the site's engine turns it into HTML, and what an HTML page is made of."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from markdown import Markdown
from mkdocs.utils.yaml import yaml_load

from generator.project import PROJECT

BUILT_IN = ("toc", "tables", "fenced_code")
"""What mkdocs adds on its own."""


@cache
def _converter() -> Markdown:
    with (PROJECT / "mkdocs.yml").open("rb") as file:
        listed = yaml_load(file)["markdown_extensions"]
    options: dict[str, dict[str, Any]] = {name: {} for name in BUILT_IN}
    for one in listed:
        options |= (
            {name: given or {} for name, given in one.items()}
            if isinstance(one, dict)
            else {one: {}}
        )
    return Markdown(extensions=list(options), extension_configs=options)


def to_html(markdown: str) -> str:
    """A page's body as HTML."""
    return _converter().reset().convert(markdown)


def parse(html: str) -> Element:
    """HTML as browsers read it."""
    tree: Element = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    return tree


Shape = tuple[str, tuple[str, ...], str]
"""An element's name, its attributes' names, and where it leads."""


def skeleton(tree: Element) -> list[Shape]:
    """Every element in order, without any text; anchors within the page count as one."""
    return [_shape(element) for element in tree.iter()]


def _shape(element: Element) -> Shape:
    # A comment's tag is a function; it counts as an element too.
    target = element.get("href") or element.get("src") or ""
    # An example in a cell is shortened: its language is that of its beginning.
    passed = {"lang"} if element.tag == "td" else set()
    names = tuple(sorted({str(name) for name in element.attrib} - passed))
    return str(element.tag), names, "#" if target.startswith("#") else target


def texts(tree: Element) -> str:
    """All text of a page on one line, without what is hidden until it is asked for."""
    return " ".join("".join(_texts(tree)).split())


def _texts(element: Element) -> Iterator[str]:
    # A comment's tag can be called; what a script is given is no text.
    shown = not callable(element.tag) and element.tag != "script"
    if shown and element.get("hidden") is None:
        yield element.text or ""
        for child in element:
            yield from _texts(child)
    yield element.tail or ""
