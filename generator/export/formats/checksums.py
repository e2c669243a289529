"""`SHA256SUMS`: what `sha256sum -c` reads, in the folders of the open data and of the API."""

from __future__ import annotations

import hashlib

from generator.export.api.links import FOLDER as API
from generator.export.draft import Draft, Files
from generator.export.publication import FOLDER

NAME = "SHA256SUMS"
FOLDERS = (FOLDER, API)


def checksums(draft: Draft) -> Files:
    """A line for every file made so far, by name relative to the folder it lies in."""
    return {f"{folder}/{NAME}": _sums(folder, draft.files) for folder in FOLDERS}


def _sums(folder: str, files: Files) -> bytes:
    lines = [
        f"{hashlib.sha256(files[path]).hexdigest()}  {path.removeprefix(folder + '/')}\n"
        for path in sorted(files)
        if path.startswith(f"{folder}/")
    ]
    return "".join(lines).encode()
