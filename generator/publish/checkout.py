"""Writes the data and pages of a commit into a folder: plain files only, none outside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.fault import Fault, InputError
from generator.publish.git import git

# Only these are taken from a push. The program that builds is the server's own, so that a push
# can't run anything there.
TAKEN = ("data", "content")
KINDS = {"120000": "a symbolic link", "160000": "a repository within the repository"}
RULE = "checkout"


@dataclass(frozen=True)
class TreeEntry:
    """One file of a commit."""

    mode: str
    blob: str
    path: str


def checkout(repository: Path, commit: str, folder: Path) -> None:
    """Write `data` and `content` of a commit into the empty `folder`.

    Raises InputError for every path that is no plain file below these two, before anything is
    written; OSError when the disk is full.
    """
    entries = list(_entries(repository, commit))
    names = {entry.path.partition("/")[0] for entry in entries}
    faults = [
        _fault(f"{name}/", f"the push holds no folder {name}")
        for name in TAKEN
        if name not in names
    ]
    faults += [_fault(entry.path, why) for entry in entries if (why := _refused(entry))]
    if faults:
        raise InputError(faults)
    for entry, content in zip(entries, _contents(repository, entries), strict=True):
        path = folder / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)


def _entries(repository: Path, commit: str) -> Iterator[TreeEntry]:
    listed = git(repository, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *TAKEN)
    for line in listed.split(b"\0")[:-1]:
        head, _, path = line.partition(b"\t")
        mode, _, blob = head.decode().split()
        yield TreeEntry(mode, blob, path.decode(errors="surrogateescape"))


def _refused(entry: TreeEntry) -> str | None:
    """Why a file may not be written, or None."""
    parts = entry.path.split("/")
    if ".." in parts or "." in parts or "" in parts or ".git" in map(str.lower, parts):
        return "a path that leads elsewhere; only plain folders and files are published"
    if not entry.path.isprintable() or "\\" in entry.path:
        return "a file name with invisible characters or with a backslash; rename the file"
    if entry.mode in KINDS:
        return f"{KINDS[entry.mode]} could lead out of here; put plain files in its place"
    return "a file where a folder is expected" if len(parts) == 1 else None


def _fault(path: str, message: str) -> Fault:
    shown = path if path.isprintable() else ascii(path)[1:-1]
    return Fault(Path(shown), 1, 1, message, RULE)


def _contents(repository: Path, entries: list[TreeEntry]) -> Iterator[bytes]:
    """The files' contents, in order, all asked for at once."""
    asked = "".join(f"{entry.blob}\n" for entry in entries).encode()
    answer, at = git(repository, "cat-file", "--batch", given=asked), 0
    for _ in entries:
        head, _, _ = answer[at : at + 200].partition(b"\n")
        begin = at + len(head) + 1
        at = begin + int(head.split()[2])
        yield answer[begin:at]
        at += 1
