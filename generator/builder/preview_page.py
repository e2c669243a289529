"""A page as the preview shows it at one moment."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from pathlib import Path

_DIGITS = 16  # of a digest, enough to tell what a page was from what it is


@dataclass(frozen=True)
class ShownPage:
    """What is sent; `ahead` says that the page was built ahead of the site."""

    status: HTTPStatus
    body: bytes
    ahead: bool = False

    @classmethod
    def of(cls, ahead: Iterable[Path], file: Path, missing: Path) -> ShownPage:
        """The first file ahead that is there, else the site's own, else that for a 404."""
        for path in ahead:
            if (body := _read(path)) is not None:
                return cls(HTTPStatus.OK, body, ahead=True)
        if (body := _read(file)) is not None:
            return cls(HTTPStatus.OK, body)
        return cls(HTTPStatus.NOT_FOUND, _read(missing) or b"")

    @cached_property
    def digest(self) -> str:
        """Of what is sent."""
        return hashlib.sha256(self.body).hexdigest()[:_DIGITS]


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except (OSError, ValueError):  # a name that no file can have
        return None
