"""Faults as GitHub shows them beside the lines of a pull request: workflow commands."""

from __future__ import annotations

from collections.abc import Iterable

from generator.fault import Fault

DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github_report(faults: Iterable[Fault]) -> str:
    """A line `::error file=…,line=…,col=…,title=…::message` a fault."""
    return "\n".join(_line(fault) for fault in faults)


def _line(fault: Fault) -> str:
    place = {
        "file": fault.path.as_posix(),
        "line": str(fault.line),
        "col": str(fault.column),
        "title": fault.rule,
    }
    listed = ",".join(f"{name}={value.translate(PROPERTY)}" for name, value in place.items())
    return f"::error {listed}::{' '.join(fault.message.split()).translate(DATA)}"
