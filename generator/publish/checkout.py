"""Writes data, pages and settings of a commit into a folder: plain files only, none outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.fault import Fault, InputError
from generator.project import SETTINGS
from generator.publish.blobs import Blobs
from generator.publish.git import git

# Only these are taken from a push. The program that builds is the server's own, so that a push
# can't run anything there.
FOLDERS = ("data", "content")
TAKEN = (*FOLDERS, SETTINGS)
KINDS = {"120000": "a symbolic link", "160000": "a repository within the repository"}
RULE = "checkout"
LARGEST = 20_000_000
"""Bytes of one file that may be published; whatever is larger is no data and no page."""


@dataclass(frozen=True)
class TreeEntry:
    """One file of a commit."""

    mode: str
    blob: str
    size: int
    path: str


def checkout(repository: Path, commit: str, folder: Path) -> None:
    """Write the data, the pages and the site's settings of a commit into the empty `folder`.

    Raises InputError for every path that is no plain file below these or too large a one, before
    any file is read or written; OSError when the disk is full.
    """
    entries = list(_entries(repository, commit))
    names = {entry.path.partition("/")[0] for entry in entries}
    faults = [
        _fault(f"{name}/", f"the push holds no folder {name}")
        for name in FOLDERS
        if name not in names
    ]
    faults += [_fault(entry.path, why) for entry in entries if (why := _refused(entry))]
    if faults:
        raise InputError(faults)
    with Blobs(repository) as blobs:
        for entry in entries:
            path = folder / entry.path
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(blobs.content(entry.blob))


def _entries(repository: Path, commit: str) -> Iterator[TreeEntry]:
    listed = git(repository, "ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--", *TAKEN)
    for line in listed.split(b"\0")[:-1]:
        head, _, path = line.partition(b"\t")
        mode, _, blob, size = head.decode().split()
        length = int(size) if size.isdigit() else 0
        yield TreeEntry(mode, blob, length, path.decode(errors="surrogateescape"))


def _refused(entry: TreeEntry) -> str | None:
    """Why a file may not be written, or None."""
    parts = entry.path.split("/")
    if ".." in parts or "." in parts or "" in parts or ".git" in map(str.lower, parts):
        return "a path that leads elsewhere; only plain folders and files are published"
    if not entry.path.isprintable() or "\\" in entry.path:
        return "a file name with invisible characters or with a backslash; rename the file"
    if entry.mode in KINDS:
        return f"{KINDS[entry.mode]} could lead out of here; put plain files in its place"
    if entry.size > LARGEST:
        size = f"{entry.size / 1e6:,.0f} MB"
        return f"the file is too large: {size}, where {LARGEST / 1e6:.0f} MB are the most"
    return "a file where a folder is expected" if entry.path in FOLDERS else None


def _fault(path: str, message: str) -> Fault:
    shown = path if path.isprintable() else ascii(path)[1:-1]
    return Fault(Path(shown), 1, 1, message, RULE)
