"""Files that are brought to their place one by one, and the assets that all pages share."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.builder.fault import BuildError
from generator.builder.lay import put_all
from generator.builder.script_bundle import SHARED, script_bundles
from generator.builder.site_files import PlainFile, SiteFile, checked, link_or_copy
from generator.builder.styles import stylesheet


def link_file(source: Path, target: Path) -> None:
    """Bring one file to `target` as a hard link, or as a copy across disks.

    Raises BuildError where a file stands already: two pages would claim one file.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        link_or_copy(os.fspath(source), os.fspath(target))
    except FileExistsError:
        raise BuildError(f"two parts hold the same page: {target.name}") from None


def write_files(files: Mapping[str, bytes], target: Path) -> None:
    """Write `files` by their path under `target`, none over another and none outside."""
    put_all({checked(path): PlainFile(content) for path, content in files.items()}, target)


def assets(theme: Path, colours: Mapping[str, str]) -> dict[str, SiteFile]:
    """The theme's scripts, images and styles, with the site's own `colours`, by their paths."""
    bundles = script_bundles(theme / "assets")
    written = {**bundles, "site.css": stylesheet(theme, colours).encode()}
    plain = _plain(theme / "assets", bundles)
    found: dict[str, SiteFile] = {path: PlainFile(file.read_bytes(), file) for path, file in plain}
    return found | {path: PlainFile(content) for path, content in written.items()}


def _plain(folder: Path, bundles: Mapping[str, bytes]) -> Iterator[tuple[str, Path]]:
    """The files that are taken as they are: none that a bundle is made of."""
    bundled = {SHARED, *(Path(name).stem for name in bundles)}
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if (
            file.is_file()
            and file.suffix != ".mjs"
            and file.name != "README.md"
            and bundled.isdisjoint(inside.parts)
        ):
            yield inside.as_posix(), file
