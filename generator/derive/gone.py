"""What is gone of a thing that is still there."""

from __future__ import annotations

from generator.derive.dataset import Dataset
from generator.model.tombstone import Tombstone


def left_by(dataset: Dataset, owner: str) -> list[Tombstone]:
    """The tombstones of what belonged to it: a programme's figures, lists or benefits."""
    return [stone for stone in dataset.tombstones if stone.old.rpartition(".")[0] == owner]
