"""Puts cached parts, shared assets and further files together into one folder."""

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.builder.fault import BuildError
from generator.builder.script_bundle import SHARED, script_bundles
from generator.builder.styles import stylesheet


def link_tree(source: Path, target: Path) -> None:
    """Bring all files of `source` to `target` as hard links, or as copies across disks.

    Raises BuildError where a file stands already: two parts would claim one page.
    """
    for folder, _, names in os.walk(source):
        goal = target / Path(folder).relative_to(source)
        goal.mkdir(parents=True, exist_ok=True)
        for name in names:
            _link(f"{folder}/{name}", f"{goal}/{name}", target)


def _link(source: str, goal: str, root: Path) -> None:
    try:
        os.link(source, goal)
    except FileExistsError:
        inside = Path(goal).relative_to(root)
        raise BuildError(f"two parts hold the same page: {inside}") from None
    except OSError:
        shutil.copyfile(source, goal)


def link_file(source: Path, target: Path) -> None:
    """Bring one file to `target`, as `link_tree` does."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _link(str(source), str(target), target.parent)


def copy_assets(theme: Path, targets: Iterable[Path], colours: Mapping[str, str]) -> None:
    """Put the theme's scripts, images and styles, with the site's own `colours`, in each target."""
    bundles = script_bundles(theme / "assets")
    folders = (SHARED, *(Path(name).stem for name in bundles))
    modules = shutil.ignore_patterns("*.mjs", "README.md", *folders)
    for target in targets:
        shutil.copytree(theme / "assets", target / "assets", ignore=modules)
        write_files(bundles, target / "assets")
        (target / "assets/site.css").write_text(stylesheet(theme, colours), encoding="utf-8")


def write_files(files: Mapping[str, bytes], target: Path) -> None:
    """Write `files` by their path under `target`, none over another and none outside."""
    folders: dict[str, Path] = {}
    for name, content in files.items():
        before, _, last = name.rpartition("/")
        if {"", ".", ".."}.intersection(name.split("/")):
            raise BuildError(f"a file can't be put at {name!r}")
        if before not in folders:
            folders[before] = target / before
            folders[before].mkdir(parents=True, exist_ok=True)
        try:
            with (folders[before] / last).open("xb") as file:
                file.write(content)
        except FileExistsError:
            raise BuildError(f"{name} stands in the site already") from None
