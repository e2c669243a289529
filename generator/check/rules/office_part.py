"""An office has no greater part in a programme than its own body has."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus, PlanEntry

RULE = "office-part"

ALLOWED = {
    "lead": {"lead"},
    "responsible": {"lead", "responsible"},
    "supporting": {"lead", "responsible", "supporting"},
}
"""For an office's part, the parts of which its body has at least one."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each office of each scheme."""
    for plan in corpus.plans:
        parts = _parts(plan)
        for scheme in plan.schemes:
            of = parts.get(scheme.value.programme)
            if of is None:
                continue
            for at, office in enumerate(scheme.value.offices):
                if not of.get(office.body, set()) & ALLOWED[office.part]:
                    message = f"the programme does not name '{office.body}' as {office.part}"
                    yield scheme.fault(("offices", at, "part"), message, RULE)


def _parts(plan: PlanEntry) -> dict[str, dict[str, set[str]]]:
    """By programme: each body and its parts."""
    found: dict[str, dict[str, set[str]]] = {}
    for entry in plan.programmes:
        bodies = found.setdefault(entry.value.id, {})
        for part, refs in entry.value.bodies.items():
            for ref in refs:
                bodies.setdefault(ref.id, set()).add(part)
    return found
