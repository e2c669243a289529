"""The audit's report, for people and for programs."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from tests.audit.finding import Finding
from tests.audit.weight import FIRST_VISIT, NEXT_VISIT, Weight

CHECKS = {
    "axe": "axe-core finds a broken rule",
    "state": "search, menu or finder can't be opened",
    "width": "a page scrolls sideways at 320, 360 or 1280 px",
    "browser": "an error in the console, or a request to another host",
    "language": "a text that isn't in the language said of it",
    "weight": "a programme page is too heavy",
    "html": "HTML that isn't valid",
}


@dataclass(frozen=True)
class Audit:
    """What was looked at and what was found; `seconds` is how long it took."""

    pages: int
    looks: int
    seconds: float
    checker: str
    weight: Weight
    findings: list[Finding]


def as_data(audit: Audit) -> dict[str, Any]:
    """The audit as JSON."""
    return asdict(audit)


def as_markdown(audit: Audit) -> str:
    """The audit as a page of Markdown."""
    counted = Counter(one.check for one in audit.findings)
    rows = [f"| {text} | {counted[check]} |" for check, text in CHECKS.items()]
    weight = audit.weight
    lines = [
        "# Audit of the site",
        "",
        f"{audit.pages} pages, seen {audit.looks} times by axe-core as they open, in"
        f" {audit.seconds:.0f} seconds. HTML was checked by {audit.checker}.",
        "",
        "| what is looked for | found |",
        "|---|---:|",
        *rows,
        "",
        "| weight, gzipped | KB | at most |",
        "|---|---:|---:|",
        f"| first visit, `{weight.page}` | {weight.first / 1024:.1f} | {FIRST_VISIT // 1024} |",
        f"| the next page, `{weight.following}` | {weight.next / 1024:.1f}"
        f" | {NEXT_VISIT // 1024} |",
        "",
        *(f"- `{one}`" for one in audit.findings),
    ]
    return "\n".join(lines).rstrip() + "\n"
