"""What an audit finds, and under which circumstances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["light", "dark"]


@dataclass(frozen=True)
class View:
    """How a page is looked at; the width is in CSS pixels."""

    width: int
    scheme: Scheme

    def __str__(self) -> str:
        return f"{self.width} px, {self.scheme}"


VIEWS = (View(360, "light"), View(1280, "dark"), View(360, "dark"), View(1280, "light"))


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong. `check` is the kind of check, `page` a path within the site."""

    check: str
    page: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.page} ({self.where}): {self.check}: {self.text}"
