"""A redirect leads from an id that is no longer in use straight to one that is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.ids import programme_id
from generator.model.redirect import RedirectKind

RULE = "redirect"
UNREAD: dict[RedirectKind, str] = {
    "place": "places",
    "document": "documents",
    "topic": "topics",
    "fact": "facts",
}
Known = dict[RedirectKind, set[str]]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each redirect by itself, then whether its old id is redirected once only."""
    known = _published(corpus) if corpus.redirects else {}
    old = {(entry.value.kind, entry.value.old) for entry in corpus.redirects}
    seen: set[tuple[str, str]] = set()
    for entry in corpus.redirects:
        redirect = entry.value
        if redirect.old in known[redirect.kind]:
            yield entry.fault(
                ("old",), f"'{redirect.old}' is still in use as a {redirect.kind}", RULE
            )
        if (redirect.kind, redirect.old) in seen:
            yield entry.fault(("old",), f"'{redirect.old}' is redirected twice", RULE)
        seen.add((redirect.kind, redirect.old))
        if (redirect.kind, redirect.new) in old:
            message = f"'{redirect.new}' is redirected itself; name the id that it has now"
            yield entry.fault(("new",), message, RULE)
        elif (
            redirect.new not in known[redirect.kind]
            and UNREAD.get(redirect.kind) not in corpus.unread
        ):
            hint = did_you_mean(redirect.new, known[redirect.kind])
            yield entry.fault(("new",), f"there is no {redirect.kind} '{redirect.new}'{hint}", RULE)


def _published(corpus: Corpus) -> Known:
    """The published ids by kind."""
    outlines = [plan.outline for plan in corpus.plans]
    return {
        "place": corpus.ids.get("places", set()),
        "document": corpus.ids.get("documents", set()),
        "topic": corpus.ids.get("topics", set()),
        "family": corpus.ids.get("families", set()),
        "indicator": {entry.value.id for entry in corpus.indicators()},
        "plan": {outline.id for outline in outlines},
        "programme": {
            programme_id(outline.id, each.id) for outline in outlines for each in outline.programmes
        },
        "figure": {name for outline in outlines for name in outline.figure_ids},
        "benefit": {name for outline in outlines for name in outline.benefit_ids},
        "fact": corpus.ids.get("facts", set()),
    }
