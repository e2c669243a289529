"""How far a plan is: what is still open in its files, counted by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.load.strict_yaml import parse_yaml

SAID = {
    "en": "English texts",
    "zh": "Chinese texts",
    "family": "families",
    "indicator": "indicators of figures",
    "clause": "clauses",
    "date": "dates",
    "drafted": "texts that a program wrote, to be read and then freed of their mark",
}
REMARK = "is not in bodies.yml"


def status_of(plan: Path) -> Iterator[str]:
    """Lines that say what is open in a plan's file and its programmes' files."""
    files = [plan, *sorted(plan.with_suffix("").glob("*.yml"))]
    opened = {path: _open(path) for path in files}
    whole = sum(not counts for counts in opened.values())
    yield f"{whole} of {len(files)} files have nothing open."
    total: Counter[str] = Counter()
    for counts in opened.values():
        total.update(counts)
    for kind, count in total.most_common():
        yield f"  {count} {kind}"
    for path, counts in opened.items():
        if counts:
            yield f"{path.name}: {', '.join(f'{count} {kind}' for kind, count in counts.items())}"


def _open(path: Path) -> Counter[str]:
    text = path.read_text(encoding="utf-8")
    source, _ = parse_yaml(text, path)
    found: Counter[str] = (
        Counter(_empty(source.data)) if source else Counter({"unreadable files": 1})
    )
    unknown = text.count(REMARK)
    return found + Counter({"bodies without an id": unknown})


def _empty(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "drafted":
                yield from [SAID[name]] * len(inner)
            else:
                yield from _empty(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _empty(inner, key)
    elif value == "":
        yield SAID.get(key, f"values of '{key}'")
