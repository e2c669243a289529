"""Build the site under the oldest and the newest Python too: `python -m tools.other_pythons`.

Each gets an environment of its own below build/pythons, and must make the same bytes as the Python
that runs this. Exits with 3 where this machine can be given no other Python than that one.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from generator.project import PROJECT
from tools.provision.pythons import Version, provide_newest, pythons

FOLDER = PROJECT / "build" / "pythons"
NONE_OTHER = 3
SHOWN = 10


def others(known: dict[Version, Path], running: Version) -> dict[Version, Path]:
    """The oldest and the newest of the known Pythons, without the one that runs."""
    ends = {min(known, default=running), max(known, default=running)} - {running}
    return {version: known[version] for version in sorted(ends)}


def build(python: Path, folder: Path) -> Path:
    """Build the site into a folder with what that Python makes it; where it stands."""
    folders = ["--out", str(folder / "site"), "--work", str(folder)]
    command = [str(python), "-m", "generator", "build", *folders]
    subprocess.run(command, cwd=PROJECT, check=True)
    return folder / "site"


def environment(version: Version, python: Path) -> Path:
    """The Python of an environment that was made with another one, with the site's packages."""
    venv = FOLDER / text(version) / "venv"
    settings = {"VENV": str(venv), "PYTHON": str(python)}
    install = ["sh", "requirements/install", "site"]
    subprocess.run(install, cwd=PROJECT, env=os.environ | settings, check=True)
    return venv / "bin" / "python"


def differences(one: Path, other: Path) -> list[str]:
    """The files that two folders don't both have with the same bytes."""
    first, second = _digests(one), _digests(other)
    return sorted({name for name, _ in first.items() ^ second.items()})


def text(version: Version) -> str:
    """A version as people write it."""
    return ".".join(map(str, version))


def _digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def _compare(version: Version, python: Path, own: Path) -> bool:
    """Build under one other Python; whether it comes out the same, and say so."""
    site = build(environment(version, python), FOLDER / text(version))
    found = differences(own, site)
    print(f"Python {text(version)}: {f'{len(found)} files differ' if found else 'the same bytes'}")
    print("".join(f"  {name}\n" for name in found[:SHOWN]), end="")
    return not found


def main() -> int:
    """Build and compare; the exit status."""
    running: Version = sys.version_info[:2]
    provide_newest()
    known = pythons()
    print("Pythons to be had here:", *map(text, known))
    chosen = others(known, running)
    if not chosen:
        print(f"No other Python than {text(running)} is to be had here.")
        return NONE_OTHER
    own = build(Path(sys.executable), FOLDER / text(running))
    same = [_compare(version, python, own) for version, python in chosen.items()]
    return 0 if all(same) else 1


if __name__ == "__main__":
    sys.exit(main())
