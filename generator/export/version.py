"""The version of the data: it changes when and only when the tables do, in a row or in order."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN = 8
"""How much of the digest stands in a name."""


@dataclass(frozen=True)
class DataVersion:
    """What the tables hold: a release, or what came after one.

    `release` is the latest release, None before the first; `changes` is how many rows differ
    from it, `digest` the SHA-256 of all tables, None of the release itself. One table has a
    version of its own in the same way; where no release holds it, no change is counted.
    """

    release: str | None
    changes: int = 0
    digest: str | None = None

    @property
    def name(self) -> str:
        """`2026-11-22`, `2026-11-22+12.3fa9c1e8`, `unreleased.3fa9c1e8`: one name, one content."""
        if self.digest is None:
            return self.release or "unreleased"
        shown = self.digest[:SHOWN]
        return f"{self.release}+{self.changes}.{shown}" if self.release else f"unreleased.{shown}"

    @property
    def is_release(self) -> bool:
        """Whether it is a release, with nothing changed since."""
        return self.release is not None and self.digest is None


UNKNOWN = DataVersion(None)
"""Before anybody has looked at the tables."""
