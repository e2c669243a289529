"""Which numbered pieces of a text are its items: every list is weighed, the heaviest one taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.draft.labels import NAMED, is_field, labels
from generator.draft.outline import Node, every
from generator.draft.segments import is_title
from generator.draft.words import GROUP, is_demand, is_procedure

FEWEST = 2
COUNT_FITS, ONE_LABEL, GOES_ON, FIGURES = 6.0, 4.0, 2.0, 2.0
DEMANDS, FEW, GROUP_TITLES, NOTED = 6.0, 1.5, 1.5, 3.0
BEGINS_ANEW, COVERED = 3.0, 3.0
LEAST = 2.0
TELLING = 0.4
"""How many of the items must have a figure or bodies for them to be promises at all."""
TELLS = re.compile("[0-9](?:\\.[0-9]+)?[万亿]?(?![0-9]*[年月日号]|[0-9.])[^0-9\\s]")
"""A number that isn't part of a date or a document's number."""
BY = re.compile("由[^。；，（）]{2,40}牵头")
END_NOTE = re.compile(
    "[）〕。]?（[^（）]*(?:局|委|办|厅|会|政府|公司|中心|支队)(?:[^（）]*（[^（）]*）)*[^（）]*）[。；]?\\s*$"
)


@dataclass(frozen=True)
class Candidate:
    """Nodes that may be the items, how much speaks for it, and where their document ends."""

    nodes: tuple[Node, ...]
    weight: float
    end: int


def candidates(text: str, roots: list[Node], stated: Sequence[int]) -> list[Candidate]:
    """The lists that could be the items, the likeliest first."""
    found = []
    extent = roots[-1].end - roots[0].start if roots else 1
    for nodes in _lists(text, roots):
        named = all(NAMED.match(_opening(text, node)) for node in nodes)
        kept = tuple(node for node in nodes if not _is_other(text, node, named))
        if len(kept) >= FEWEST and _is_telling(text, kept):
            covered = COVERED * sum(node.end - node.start for node in kept) / extent
            weight = _weight(text, kept, nodes, stated) + covered
            found.append(Candidate(kept, weight, roots[-1].end))
    return sorted(found, key=lambda each: -each.weight)


def _is_telling(text: str, nodes: tuple[Node, ...]) -> bool:
    texts = [text[node.marker.end : node.end] for node in nodes]
    return sum(bool(TELLS.search(each) or _blocks(each)) for each in texts) >= TELLING * len(texts)


def _lists(text: str, roots: list[Node]) -> list[list[Node]]:
    """Every list, and the lists within its members taken as one."""
    lists = _runs(roots)
    for node in every(roots):
        lists += [run for run in _runs(node.children) if len(run) > FEWEST]
    for siblings in lists:  # grows: the lists within lists are gone through too
        inner = [_first_run(node) for node in siblings if not _is_demanded(text, node)]
        joined = [child for run in inner for child in run]
        if joined and len(siblings) > 1:
            lists.append(joined)
    return [each for each in lists if len(each) >= FEWEST]


def _runs(nodes: list[Node]) -> list[list[Node]]:
    """Siblings of one style up to where their numbers begin anew."""
    runs: list[list[Node]] = []
    for node in nodes:
        style = runs[-1][0].marker.style if runs else None
        if style != node.marker.style or (node.marker.number == 1 and node.begins_list):
            runs.append([])
        runs[-1].append(node)
    return runs


def _first_run(node: Node) -> list[Node]:
    return _runs(node.children)[0] if node.children else []


def _opening(text: str, node: Node) -> str:
    return text[node.marker.end : node.marker.end + 14].lstrip()


def _is_other(text: str, node: Node, named: bool) -> bool:
    """Whether a piece is a field of an item, or belongs to demands on offices.

    `named` says that each of its list begins with the label of a name, as items may.
    """
    line = text[node.marker.end : node.end].strip()
    return (
        (is_field(_opening(text, node)) and not named) or is_title(line) or _is_demanded(text, node)
    )


def _is_demanded(text: str, node: Node) -> bool:
    titles = (heading(text, each) for each in (node, *node.ancestors))
    return any(is_demand(title) or is_procedure(title) for title in titles)


def heading(text: str, node: Node) -> str:
    """What stands behind a number up to the first stop, at most a line."""
    line = text[node.marker.end : min(node.own_end, node.marker.end + 60)].split("\n", 1)[0]
    return re.split("[。；：，]", line.strip())[0]


def _weight(text: str, nodes: tuple[Node, ...], whole: list[Node], stated: Sequence[int]) -> float:
    texts = [text[node.start : node.end] for node in nodes]
    share = 1 / len(nodes)
    blocks = [_blocks(each) for each in texts]
    weight = ONE_LABEL * share * sum(each == 1 for each in blocks)
    weight -= ONE_LABEL * share * sum(each > 1 for each in blocks) * 0.75
    weight += FIGURES * share * sum(bool(TELLS.search(each[4:])) for each in texts)
    weight += COUNT_FITS * (len(nodes) in stated or nodes[-1].marker.number in stated)
    weight -= DEMANDS * (1 - len(nodes) / len(whole)) * 0.5
    weight -= FEW * (len(nodes) < 4)
    weight -= NOTED * (nodes[0].marker.style in ("is", "ring") and nodes[0].parent is not None)
    hollow = [heading(text, node) for node in nodes if _is_hollow(text, node)]
    weight -= GROUP_TITLES * share * sum(1.5 if GROUP.search(title) else 1 for title in hollow)
    weight += GOES_ON * _goes_on(nodes) - BEGINS_ANEW * _begins_anew(nodes)
    return weight - 0.02 * _depth(nodes[0])


def _blocks(text: str) -> int:
    """How many sets of bodies a text names: labels of leads, or of those responsible."""
    named = [label for label in labels(text) if label.part]
    leads = sum(label.part == "lead" for label in named)
    others = sum(label.part == "responsible" for label in named)
    if leads or others:
        return max(leads, others)
    if led := len(BY.findall(text)):
        return led
    return sum(bool(END_NOTE.search(line)) for line in text.split("\n"))


def _is_hollow(text: str, node: Node) -> bool:
    """Whether nothing but its title stands before its first numbered part, no step of it (一是)."""
    if not node.children or node.children[0].marker.style == "is":
        return False
    return len(text[node.marker.end : node.own_end].strip()) < 25


def _goes_on(nodes: tuple[Node, ...]) -> bool:
    """Whether the numbers run on over several parents."""
    parents = {id(node.parent) for node in nodes}
    numbers = [node.marker.number for node in nodes]
    return len(parents) > 1 and numbers == sorted(set(numbers))


def _begins_anew(nodes: tuple[Node, ...]) -> bool:
    """Whether each of several parents numbers its own: these are parts of items, more often."""
    return len({id(node.parent) for node in nodes}) > 1 and not _goes_on(nodes)


def _depth(node: Node) -> int:
    return len(node.ancestors)
