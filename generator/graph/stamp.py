"""What the site that stands was made from: a build whose inputs are the same has nothing to do."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.graph.inputs import FileState, digest_of, installed, places_digest, states
from generator.graph.sealed import read_sealed, write_sealed

_FORM = 1  # of what is kept; what has another one is made anew


@dataclass(frozen=True)
class Look:
    """The inputs as they were at one moment, and a digest of them with all settings."""

    files: Mapping[str, FileState]
    digest: str


@dataclass(frozen=True)
class _Entry:
    """What a finished build has left: its inputs, how the site lay, what was said of it."""

    digest: str = ""
    site: str = ""
    summary: str = ""
    files: Mapping[str, FileState] = field(default_factory=dict)


@dataclass(frozen=True)
class Stamp:
    """The file that says what the site in the folder `out` was made from."""

    path: Path
    out: Path

    @classmethod
    def of(cls, work: Path, out: Path) -> Stamp:
        """The stamp of the site at `out`, kept below `work`."""
        name = hashlib.sha256(os.fsencode(out.resolve())).hexdigest()[:16]
        return cls(work / "stamps" / name, out.resolve())

    def look(self, roots: Iterable[Path], settings: Sequence[str | None]) -> Look:
        """The inputs as they are now: the files at `roots`, the settings, what is installed."""
        found = states([root.resolve() for root in roots], self._read().files)
        text = json.dumps([_FORM, digest_of(found), installed(), list(settings)])
        return Look(found, hashlib.sha256(text.encode()).hexdigest())

    def stands(self, look: Look) -> str | None:
        """What was said of the site, if it was made from these inputs and lies as it was left."""
        entry = self._read()
        if entry.digest != look.digest or entry.site != places_digest(self.out):
            return None
        if entry.files != look.files:
            self._write(look, entry.site, entry.summary)
        return entry.summary

    def changed(self, look: Look) -> set[str]:
        """The inputs that came, went or were changed since a site was built here."""
        before = self._read().files
        return {
            path
            for path in look.files.keys() | before.keys()
            if _digest(look.files, path) != _digest(before, path)
        }

    def enter(self, look: Look, summary: str) -> None:
        """Note that the site that lies at `out` now was made from these inputs."""
        self._write(look, places_digest(self.out), summary)

    def _write(self, look: Look, site: str, summary: str) -> None:
        content = json.dumps([look.digest, site, summary, look.files])
        write_sealed(self.path, content.encode())

    def _read(self) -> _Entry:
        content = read_sealed(self.path)
        if content is None:
            return _Entry()
        digest, site, summary, files = json.loads(content)
        return _Entry(
            digest, site, summary, {path: FileState(*state) for path, state in files.items()}
        )


def _digest(files: Mapping[str, FileState], path: str) -> str | None:
    return files[path].digest if path in files else None
