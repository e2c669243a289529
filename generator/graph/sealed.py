"""A file that says its own digest: one that was damaged, cut short or never finished is as none."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def write_sealed(path: Path, content: bytes) -> None:
    """Write the file aside, then move it to its name: whoever reads it finds it whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        aside.write_bytes(_seal(content) + content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def read_sealed(path: Path) -> bytes | None:
    """The content, or None where there is no such file or it isn't what was written."""
    try:
        whole = path.read_bytes()
    except OSError:
        return None
    size = hashlib.sha256().digest_size
    seal, content = whole[:size], whole[size:]
    return content if seal == _seal(content) else None


def _seal(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
