"""What stands at the address of a thing that is gone, and the file on all ids that went."""

from __future__ import annotations

from generator.export.api import envelope
from generator.export.api.links import item_path, list_path
from generator.export.api.moved import KINDS
from generator.export.api.shape import ApiShape
from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.model.base import Text
from generator.model.tombstone import ThingKind, Tombstone

KIND = "tombstones"
PATH = list_path(KIND)


class ApiTombstone(ApiShape):
    """An id that names nothing any longer."""

    id: str
    """Never used for another thing; ids that began with it went along."""
    kind: ThingKind
    gone_since: str
    """The day from which it is gone."""
    why: Text
    successor: str | None
    """The id of the same kind that says it now; null where there is none."""
    successor_url: str | None
    """Its file, from the site's root; null where it has none."""


def tombstone_files(draft: Draft) -> Files:
    """A file at each old address, and one on all; see `moved.py` for ids that were renamed."""
    stones = [_shape(stone) for stone in draft.dataset.tombstones]
    files = {PATH: json_document(envelope.many(stones, draft.publication))}
    for stone in stones:
        if stone.kind in KINDS:
            path = item_path(KINDS[stone.kind], stone.id)
            files[path] = json_document(envelope.single(stone, draft.publication))
    return files


def _shape(stone: Tombstone) -> ApiTombstone:
    folder = KINDS.get(stone.kind)
    return ApiTombstone.of(
        stone,
        id=stone.old,
        gone_since=stone.since,
        successor_url=item_path(folder, stone.successor) if folder and stone.successor else None,
    )
