"""Writes the folder of a new site: its settings, empty data, pages to begin with."""

from __future__ import annotations

from pathlib import Path

from generator.skeleton.request import SkeletonError

TEMPLATE = Path(__file__).parent / "site"
HIDDEN = {"gitignore": ".gitignore"}
"""Files whose name begins with a full stop in the folder, and in the template doesn't."""


def make_site_folder(folder: Path) -> list[Path]:
    """Write the files; SkeletonError where something stands there already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SkeletonError(f"{folder}: there is something already; name a new or an empty folder")
    written = []
    for source in sorted(path for path in TEMPLATE.rglob("*") if path.is_file()):
        inside = source.relative_to(TEMPLATE)
        target = folder / inside.with_name(HIDDEN.get(inside.name, inside.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
        written.append(target)
    return written
