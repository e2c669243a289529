"""Fixes the files of a folder."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.check.fixes.reorder import reordered
from generator.check.fixes.replace import replaced
from generator.check.fixes.tidy import tidied
from generator.fault import Fault, Reorder
from generator.load.text import read_text

ROUNDS = 5
"""A fix may bring another fault to light: a file whose form is right is held against the rules."""
Faults = Callable[[], Iterable[Fault]]


@dataclass(frozen=True)
class Fixed:
    """A file's text before and after."""

    path: Path
    before: str
    after: str


def fix_files(find: Faults, files: Iterable[Path]) -> list[Fixed]:
    """Fix the YAML files of `files`; `find` gives the faults as they are now, with real paths.

    OSError if a file can't be written; it then is as it was.
    """
    chosen = {path.resolve(): path for path in files if path.suffix == ".yml"}
    first: dict[Path, str] = {}
    last: dict[Path, str] = {}
    for number in range(ROUNDS):
        found = _by_file(find(), chosen)
        changed = list(_changed(chosen if number == 0 else found, found))
        for path, before, after in changed:
            _write(path, after)
            first.setdefault(path, before)
            last[path] = after
        if not changed:
            break
    return [Fixed(chosen[path], first[path], last[path]) for path in sorted(first)]


def _by_file(faults: Iterable[Fault], chosen: Mapping[Path, Path]) -> dict[Path, list[Fault]]:
    found: dict[Path, list[Fault]] = defaultdict(list)
    for fault in faults:
        if fault.fix and (path := fault.path.resolve()) in chosen:
            found[path].append(fault)
    return found


def _changed(
    paths: Iterable[Path], found: Mapping[Path, list[Fault]]
) -> Iterator[tuple[Path, str, str]]:
    for path in paths:
        text, _ = read_text(path, path)
        if text is not None and (after := _fixed(text, found.get(path, []))) != text:
            yield path, text, after


def _fixed(text: str, faults: list[Fault]) -> str:
    text = tidied(replaced(text, faults))
    for fault in faults:
        if isinstance(fault.fix, Reorder):
            text = reordered(text, fault.fix.keys)
    return text


def _write(path: Path, text: str) -> None:
    """In one go, so that a fault while writing leaves the file as it was."""
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        shutil.copymode(path, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
