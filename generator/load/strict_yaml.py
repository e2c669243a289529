"""Strict YAML: one document of plain maps, lists and scalars, every value with its place.

Built from the parser's events in one loop, so that no input can exhaust the stack. Refused:
duplicate keys, anchors and aliases, tags, several documents, keys that are not text.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from generator.fault import Fault
from generator.graph.task import kept
from generator.load.scalars import resolve
from generator.load.source import Mark, Places, SourceFile
from generator.load.text import read_text
from generator.load.unwanted import unwanted
from generator.model.base import Loc

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_DEPTH = 32
RULE = "yaml"


@dataclass
class _Frame:
    """A map or a list being filled; `key` is the map's key that waits for its value."""

    container: dict[str, object] | list[object]
    loc: Loc
    key: str | None = None


@dataclass
class _Composer:
    path: Path
    text: str
    marks: dict[Loc, Mark] = field(default_factory=dict)
    keys: dict[Loc, Mark] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)
    documents: int = 0
    root: object = None

    def fault(self, event: yaml.Event, message: str) -> None:
        mark = _mark(event)
        self.faults.append(Fault(self.path, mark.line, mark.column, message, RULE))

    def feed(self, event: yaml.Event) -> bool:
        """Take one event in; False when there is no point in going on."""
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.fault(event, "a second document begins; a file holds one")
            return self.documents == 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self.fault(event, "anchors (&) and aliases (*) are not used here; write the value out")
            return False
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            return self.open(event)
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self.scalar(event)
        return True

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> bool:
        if len(self.stack) >= MAX_DEPTH:
            self.fault(event, f"nested deeper than {MAX_DEPTH} levels")
            return False
        if event.tag is not None:
            self.fault(event, f"the tag {event.tag} is not used here")
        if self.awaits_key():
            self.fault(event, "a key must be text, not a map or a list")
            return False
        container: dict[str, object] | list[object]
        container = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.stack.append(_Frame(container, self.put(container, event, None)))
        return True

    def scalar(self, event: yaml.ScalarEvent) -> None:
        if event.tag not in (None, "!"):
            self.fault(event, f"the tag {event.tag} is not used here")
        if event.style == '"':
            self.look_at_escapes(event)
        value = resolve(event.value, plain=event.implicit[0])
        if self.awaits_key():
            self.take_key(event, value)
        else:
            self.put(value, event, event.value)

    def look_at_escapes(self, event: yaml.ScalarEvent) -> None:
        """Refuse an unwanted character that is written as an escape."""
        for _, found in unwanted(event.value):
            if found.character not in self.text:
                self.fault(event, str(found))

    def awaits_key(self) -> bool:
        top = self.stack[-1] if self.stack else None
        return top is not None and isinstance(top.container, dict) and top.key is None

    def take_key(self, event: yaml.ScalarEvent, value: object) -> None:
        frame = self.stack[-1]
        assert isinstance(frame.container, dict)
        if not isinstance(value, str):
            self.fault(
                event, f"the key {event.value or '(empty)'} must be text; put quotes round it"
            )
        frame.key = event.value
        first = self.keys.setdefault((*frame.loc, frame.key), _mark(event))
        if frame.key in frame.container:
            self.fault(event, f"the key '{frame.key}' stands twice; first in line {first.line}")

    def put(self, value: object, event: yaml.Event, raw: str | None) -> Loc:
        """Place a value where the top of the stack wants it; its location comes back."""
        loc: Loc = ()
        if not self.stack:
            self.root = value
        else:
            frame = self.stack[-1]
            if isinstance(frame.container, dict):
                assert frame.key is not None
                loc = (*frame.loc, frame.key)
                frame.container[frame.key] = value
                frame.key = None
            else:
                loc = (*frame.loc, len(frame.container))
                frame.container.append(value)
        self.marks[loc] = _mark(event, raw)
        return loc


def _mark(event: yaml.Event, raw: str | None = None) -> Mark:
    mark = event.start_mark
    assert mark is not None
    return Mark(mark.line + 1, mark.column + 1, raw)


def read_yaml(path: Path, shown: Path) -> tuple[SourceFile | None, list[Fault]]:
    """Read one file; `shown` is its path in messages. A file with faults gives no Source."""
    text, faults = read_text(path, shown)
    if text is None:
        return None, faults
    data, wrong = kept("yaml", [text], lambda: _plain(text, shown))
    if wrong:  # told with this file's name
        return None, faults + parse_yaml(text, shown)[1]
    return SourceFile(shown, data, partial(_places, text, shown), _digest(text)), faults


def _plain(text: str, shown: Path) -> tuple[object, bool]:
    """What a text holds, and whether it has a fault."""
    source, wrong = parse_yaml(text, shown)
    return (source.data if source else None), bool(wrong)


def places_of(path: Path, shown: Path) -> Places:
    """Where everything stands in a file whose text wasn't read."""
    text, _ = read_text(path, shown)
    return Places({}, {}) if text is None else _places(text, shown)


def _places(text: str, shown: Path) -> Places:
    source, _ = parse_yaml(text, shown)
    return source.places if source else Places({}, {})


def parse_yaml(text: str, shown: Path) -> tuple[SourceFile | None, list[Fault]]:
    """Parse a text; `shown` is where it stands. A text with faults gives no Source."""
    composer = _Composer(shown, text)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if not composer.feed(event):
                break
    except yaml.YAMLError as error:
        composer.faults.append(_syntax_fault(error, text, shown))
    if not composer.faults and composer.root is None:
        composer.faults.append(Fault(shown, 1, 1, "the file is empty", RULE))
    if composer.faults:
        return None, composer.faults
    places = Places(composer.marks, composer.keys)
    return SourceFile(shown, composer.root, lambda: places, _digest(text)), []


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _syntax_fault(error: yaml.YAMLError, text: str, shown: Path) -> Fault:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Fault(shown, 1, 1, f"not YAML: {error}", RULE)
    lines = text.splitlines() or [""]
    row = lines[mark.line] if mark.line < len(lines) else ""
    if "\t" in row[: mark.column + 1]:
        column = row.index("\t") + 1
        return Fault(shown, mark.line + 1, column, "a tab; YAML is indented with spaces", RULE)
    problem = getattr(error, "problem", None) or "unreadable"
    context = getattr(error, "context", None)
    message = f"not YAML: {problem}" + (f", {context}" if context else "")
    return Fault(shown, mark.line + 1, mark.column + 1, message + "; is the indent right?", RULE)
