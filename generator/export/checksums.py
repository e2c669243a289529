"""`SHA256SUMS`: what `sha256sum -c` reads, in the folder of the open data."""

from __future__ import annotations

import hashlib

from generator.export.draft import Draft, Files
from generator.export.publication import FOLDER

PATH = f"{FOLDER}/SHA256SUMS"


def checksums(draft: Draft) -> Files:
    """A line for every file made so far, by name relative to the folder."""
    lines = [
        f"{hashlib.sha256(content).hexdigest()}  {path.removeprefix(FOLDER + '/')}\n"
        for path, content in sorted(draft.files.items())
    ]
    return {PATH: "".join(lines).encode()}
