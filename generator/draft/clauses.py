"""How the document's own numbering names an item: 一(三), 二5, (四), 7."""

from __future__ import annotations

from generator.draft.outline import Node


def clause_of(node: Node) -> str:
    """The numbers from the outermost to the node's own, as a clause writes them."""
    steps = [node, *node.ancestors][::-1]
    return "".join(_written(step) for step in steps)


def _written(node: Node) -> str:
    printed = node.marker.printed.strip("、.．，：: \t\u3000")
    return printed.replace("（", "(").replace("）", ")")
