"""Bodies that a plan names as it prints them: 市教育局 is the education body of its level."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from generator.fault import Fault
from generator.load.source import SourceFile
from generator.model.base import Loc
from generator.model.body_name import KnownBodies
from generator.model.vocabulary import Body

RULE = "unknown-reference"


class BodyNames:
    """Finds whose names they are; what isn't found is a fault, and left out."""

    def __init__(self, own: Callable[[], Iterable[Body]], national: Callable[[], Iterable[Body]]):
        """The bodies are asked for when the first name comes."""
        self._own, self._national = own, national

    @cached_property
    def _known(self) -> KnownBodies:
        return KnownBodies(self._own(), self._national())

    def filled(self, data: Any, source: SourceFile, loc: Loc = ()) -> tuple[Any, list[Fault]]:
        """A programme's data with an id for each name."""
        parts = data.get("bodies") if isinstance(data, dict) else None
        if not isinstance(parts, dict) or not any(map(_has_name, parts.values())):
            return data, []
        faults: list[Fault] = []
        found = {}
        for part, refs in parts.items():
            here = (*loc, "bodies", part)
            found[part] = list(self._refs(refs, source, here, faults)) if _has_name(refs) else refs
        return {**data, "bodies": found}, faults

    def _refs(
        self, refs: list[Any], source: SourceFile, loc: Loc, faults: list[Fault]
    ) -> Iterator[Any]:
        for at, ref in enumerate(refs):
            if not _is_name(ref):
                yield ref
            elif identifier := self._known.find(ref):
                yield {"id": identifier, "printed": ref}
            else:
                message = f"no body is called '{ref}'; add it to bodies.yml with this printed name"
                faults.append(source.fault((*loc, at), message, RULE))


def _has_name(refs: Any) -> bool:
    return isinstance(refs, list) and any(map(_is_name, refs))


def _is_name(ref: Any) -> bool:
    return isinstance(ref, str) and not ref.isascii()


def with_names(listed: list[Any], national: Callable[[], Iterable[Body]]) -> list[Any]:
    """A list of bodies; of one that the country has, its names needn't stand there again."""
    if all("name" in body for body in listed if isinstance(body, dict)):
        return listed
    known = {body.id: body.model_dump(exclude={"id", "printed"}) for body in national()}
    return [
        known.get(str(body.get("id")), {}) | body if isinstance(body, dict) else body
        for body in listed
    ]
