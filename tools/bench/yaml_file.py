"""Writes made-up data: plain records as YAML, with the folders they stand in."""

from __future__ import annotations

from pathlib import Path

import yaml

Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # ten times as fast, where there is one


def write_yaml(path: Path, data: object) -> None:
    """Write plain data."""
    text = yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=100)
    write_text(path, text)


def write_text(path: Path, text: str) -> None:
    """Write a text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
