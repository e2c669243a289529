"""A kind of thing that the API has a file each on, and one file on all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.export.api.links import list_path
from generator.export.api.shape import Item
from generator.model.base import Text


@dataclass(frozen=True)
class Resource:
    """A kind: its name in addresses, what it is called, its shape, and how its things are made.

    `of_plans` is whether these are the things of the plans, one plan after the other.
    """

    kind: str
    title: Text
    shape: type[Item]
    make: Callable[[Dataset], Iterable[Item]]
    of_plans: bool = False

    @property
    def path(self) -> str:
        """The file on all of them."""
        return list_path(self.kind)
