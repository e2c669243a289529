"""Scripts, frames and pictures of other sites in hand-written pages: each with its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice, repeat
from pathlib import Path

from generator.cli.content_links import html_of
from generator.fault import Fault
from generator.graph.task import kept
from generator.load.content import Written
from generator.load.page_html import Blocked, blocked
from generator.load.text import place

RULE = "page-markup"


def markup_faults(written: Iterable[Written], folder: Path) -> Iterator[Fault]:
    """A fault for each thing that the policy blocks, or that misleads; `folder` as people see it.

    A page is read as it will be shown, so that code may show what it likes.
    """
    for page in written:
        path = folder / page.lang / f"{page.name}.md"
        for message, at in kept(RULE, [page.body], partial(_found, page.body)):
            line, column = place(page.body[:at])
            yield Fault(path, page.first_line + line - 1, column, message, RULE)


def _found(body: str) -> list[tuple[str, int]]:
    """What is wrong with a page's text, and where it is written."""
    counts = Counter(blocked(html_of(body)))
    return [
        (each.message, at) for each, count in counts.items() for at in _places(body, each, count)
    ]


def _places(body: str, each: Blocked, count: int) -> Iterator[int]:
    """Where something is written so many times: other writing in its place, and it isn't there.

    Where it isn't found, as other characters stand for its own, the page's beginning.
    """
    starts = (
        match.start()
        for wording in (each.tag, each.word)
        for match in re.finditer(re.escape(wording), body, re.IGNORECASE)
        if blocked(html_of(_without(body, match))).count(each) < count
    )
    return islice(chain(starts, repeat(0)), count)


def _without(body: str, match: re.Match[str]) -> str:
    return body[: match.start()] + "x" * len(match[0]) + body[match.end() :]
