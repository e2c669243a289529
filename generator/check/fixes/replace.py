"""Replaces values where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.fault import Fault, Replace
from generator.load.strict_yaml import parse_yaml

QUOTES = "\"'"


def replaced(text: str, faults: Iterable[Fault]) -> str:
    """The text with each fault's replacement, as far as what is to be replaced stands there.

    A replacement after which the file would hold other keys and lists than before is left out.
    """
    for fault in sorted(faults, reverse=True):  # from the end, so that places before stay
        if isinstance(fault.fix, Replace):
            changed = _replaced(text, fault, fault.fix)
            text = changed if _shape(changed) == _shape(text) else text
    return text


def _replaced(text: str, fault: Fault, fix: Replace) -> str:
    lines = text.split("\n")
    if fault.line > len(lines):
        return text
    line, at = lines[fault.line - 1], fault.column - 1
    if line[at : at + 1] in QUOTES and line.startswith(fix.old, at + 1):
        at += 1
    if not line.startswith(fix.old, at):
        return text
    lines[fault.line - 1] = line[:at] + fix.new + line[at + len(fix.old) :]
    return "\n".join(lines)


def _shape(text: str) -> object:
    source, faults = parse_yaml(text, Path())
    return sorted(source.marks, key=repr) if source else faults
