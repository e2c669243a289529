"""Finished parts on disk, each named by a digest of everything that went into it."""

import hashlib
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.builder import engine
from generator.graph.inputs import places_digest
from generator.graph.sealed import read_sealed, write_sealed
from generator.site import AnyPart, Site

_HERE = Path(__file__).parent
_DIGITS = 24  # of a digest, at the end of a folder's name
_WHOLE = "whole"  # the file of a finished folder that says how its other files lay


def environment_digest(shared: Path, builder: str) -> str:
    """A digest of what all parts depend on: settings, templates, this code, the engine."""
    digest = hashlib.sha256(f"{engine.versions(builder)} python {sys.version_info[:2]}".encode())
    templates = sorted((shared.parent / "theme").rglob("*.html"))
    for path in [shared, *templates, *sorted(_HERE.rglob("*.py"))]:
        digest.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def part_key(part: AnyPart, site: Site, environment: str, base_url: str | None) -> str:
    """The name of the part's folder in the cache: readable first, then the digest."""
    lang = part.lang
    said = (environment, base_url, site.names[lang], site.frame, site.tabs[lang], part.digest)
    return f"{lang}-{part.name}-{hashlib.sha256(repr(said).encode()).hexdigest()[:_DIGITS]}"


def named_folders(folder: Path, part: AnyPart) -> list[Path]:
    """The part's finished folders, whatever went into them, the latest first."""
    found = folder.glob(f"{part.lang}-{part.name}-{'?' * _DIGITS}")
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def settle(aside: Path, folder: Path) -> Path:
    """Move a finished folder to its name, in the place of a damaged one, and return it."""
    seal = aside / _WHOLE
    write_sealed(seal, places_digest(aside, seal).encode())
    shutil.rmtree(folder, ignore_errors=True)
    return aside.rename(folder)


def is_whole(folder: Path) -> bool:
    """Whether a finished folder is there, and its files lie as they were left.

    They may not: a copy from elsewhere was cut short, or somebody wrote into a file of the site,
    which is one with the file here.
    """
    seal = folder / _WHOLE
    return read_sealed(seal) == places_digest(folder, seal).encode()


def clean(folder: Path) -> None:
    """Remove what an interrupted build left unfinished in the cache."""
    for leftover in folder.glob(".new-*"):
        shutil.rmtree(leftover, ignore_errors=True)


def forget(folder: Path, keep: Iterable[str]) -> None:
    """Remove the parts that the site no longer consists of."""
    kept = set(keep)
    for path in folder.iterdir():
        if path.name not in kept:
            shutil.rmtree(path, ignore_errors=True)
