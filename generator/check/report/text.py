"""Faults for people: a line a fault, then what the broken rules ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.check.guide import Guide, guides
from generator.fault import Fault


def fault_lines(faults: Sequence[Fault], base_url: str | None = None) -> Iterator[str]:
    """`base_url` is the site's address: where it is known, each rule's page is named in full."""
    yield from (str(fault) for fault in faults)
    known = guides()
    broken = [known[name] for name in sorted({fault.rule for fault in faults}) if name in known]
    for guide in broken:
        yield f"  {guide.rule}: {guide.statement.en}"
        if base_url:
            yield f"      {page_address(guide, base_url)}"
    if broken:
        yield f"  `check --explain {broken[0].rule}` says more, with an example."
    if fixable := sum(fault.fix is not None for fault in faults):
        some = "1 fault is" if fixable == 1 else f"{fixable} faults are"
        yield f"  {some} mechanical: `check --fix` puts that right."


def explanation(guide: Guide) -> Iterator[str]:
    """A rule in both languages: what it asks, what to do, a bad and a good example."""
    yield f"{guide.rule}\n"
    for text in (guide.statement, guide.remedy):
        yield from (text.en, f"{text.zh}\n")
    for name, example in (("Bad · 错", guide.bad), ("Good · 对", guide.good)):
        yield name
        yield from (f"    {line}".rstrip() for line in example.rstrip("\n").split("\n"))
        yield ""


def page_address(guide: Guide, base_url: str) -> str:
    """Where the rule stands on a site."""
    return f"{base_url.rstrip('/')}/en/{guide.address}"
