"""Nodes of JSON-LD as Turtle, thing by thing.

rdflib would read them into a graph first and sort it whole, which takes a thousand times as long;
the tests have it read what is written here, and find the graph that the nodes are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.export.catalog.terms import Node

_NAME = re.compile(r"([a-z]+):([A-Za-z_][\w-]*)", re.ASCII)
_UNSAFE = re.compile(r"[\x00-\x20<>\"{}|^`\\]")


def turtle(nodes: Iterable[Node], prefixes: Mapping[str, str], base: str) -> str:
    """All nodes; their own IRIs are relative to `base`, the others begin with one of `prefixes`."""
    head = [f"@base <{base}> .\n"]
    head += [f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(prefixes.items())]
    return "".join([*head, *(_block(node, prefixes) for node in nodes)])


def _block(node: Node, prefixes: Mapping[str, str]) -> str:
    said = " ;\n    ".join(_said(node, prefixes))
    return f"\n{_iri(node['@id'], prefixes)} {said} .\n"


def _said(node: Node, prefixes: Mapping[str, str]) -> Iterator[str]:
    for name, value in node.items():
        values = value if isinstance(value, list) else [value]
        if name == "@type":
            yield f"a {', '.join(_iri(kind, prefixes) for kind in values)}"
        elif name != "@id" and values:
            yield f"{_iri(name, prefixes)} {', '.join(_object(it, prefixes) for it in values)}"


def _object(value: Any, prefixes: Mapping[str, str]) -> str:
    if isinstance(value, str):
        return _text(value)
    if "@id" in value:
        return _iri(value["@id"], prefixes)
    text = _text(value["@value"])
    if "@language" in value:
        return f"{text}@{value['@language']}"
    return f"{text}^^{_iri(value['@type'], prefixes)}" if "@type" in value else text


def _text(text: str) -> str:
    """JSON's escapes are among Turtle's own."""
    return json.dumps(text, ensure_ascii=False)


def _iri(name: str, prefixes: Mapping[str, str]) -> str:
    """A name with a prefix, or an IRI in full where the prefix can't stand before the rest."""
    if (found := _NAME.fullmatch(name)) and found[1] in prefixes:
        return name
    prefix, colon, rest = name.partition(":")
    iri = prefixes[prefix] + rest if colon and prefix in prefixes else name
    return f"<{_UNSAFE.sub(lambda unsafe: f'%{ord(unsafe[0]):02X}', iri)}>"
