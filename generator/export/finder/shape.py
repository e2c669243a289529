"""What the shapes of the finder's files have in common."""

from __future__ import annotations

from pydantic import ConfigDict

from generator.export.published_name import published_name
from generator.export.same_named import SameNamed


class FinderShape(SameNamed):
    """A JSON object; keys that are words of Python's own are written by alias."""

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,
        extra="forbid",
        validate_by_name=True,
        model_title_generator=published_name,
    )

    def json_text(self) -> str:
        """The object as compact JSON."""
        return self.model_dump_json(by_alias=True)
