"""Bodies that a group of items names once, behind its last item."""

from __future__ import annotations

from itertools import groupby

from generator.draft.item import NoticeItem
from generator.draft.labels import Label, labels


def lend_within_groups(items: list[NoticeItem]) -> None:
    """Give the bodies named behind a group's last item to all of the group.

    Only where every group does so: else an item without bodies is one whose bodies aren't named.
    """
    groups = [list(group) for _, group in groupby(items, key=lambda item: item.group_clause)]
    several = [group for group in groups if len(group) > 1 and group[0].group_clause]
    if not several or not all(_only_last_names(group) for group in several):
        return
    for group in several:
        text = group[-1].body.text
        shared = [(label.part or "", text[label.value_start : label.end]) for label in _of(text)]
        for item in group[:-1]:
            item.cells += shared


def _only_last_names(group: list[NoticeItem]) -> bool:
    *others, last = group
    return bool(_of(last.body.text)) and not any(
        _of(item.body.text) or item.cells for item in others
    )


def _of(text: str) -> list[Label]:
    return [label for label in labels(text) if label.part]
