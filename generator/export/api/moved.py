"""Files of the API at addresses that things had before their ids were changed.

A static site can't send a program elsewhere, so the same answer stands there; the id inside it is
the one that the thing has now.
"""

from __future__ import annotations

from generator.derive.redirects import resolved
from generator.export.api.links import item_path
from generator.export.draft import Draft, Files
from generator.model.tombstone import ThingKind

KINDS: dict[ThingKind, str] = {
    "place": "places",
    "document": "documents",
    "plan": "plans",
    "programme": "programmes",
    "family": "families",
    "benefit": "benefits",
}
"""What the API has a file each on; other ids are found in the table of redirects."""


def moved_files(draft: Draft) -> Files:
    """A file for each old id; the exporter of the API's files comes before this one.

    Where a new id leads nowhere, `check` has said so.
    """
    return {
        item_path(KINDS[redirect.kind], redirect.old): draft.files[new]
        for redirect in resolved(draft.dataset)
        if redirect.kind in KINDS
        and (new := item_path(KINDS[redirect.kind], redirect.new)) in draft.files
    }
