"""The site, or a part of it, as archives that are read from a disk, without a network."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from generator.builder import left_out as leaving
from generator.builder import offline_page as rewriting
from generator.builder.cards import FOLDER
from generator.builder.kept_archive import ArchivedFile, write_archive
from generator.builder.left_out import LeftOut
from generator.builder.offline_page import offline_page
from generator.builder.search.bundle import search_bundles
from generator.lang import Lang
from generator.site import OfflineCopy, Site

PartFolders = Mapping[tuple[Lang, str], Path]
"""The cached parts' folders, by their language and name."""

_SIZE = re.compile(rb"<!--offline-size ([^<>]+)-->")
# They, and the cards, answer visitors of a server, search engines and other sites.
_LEFT_OUT = re.compile(r"404\.html|robots\.txt|sitemap(-\d+)?\.xml")
_INDEX = re.compile(r"[a-z]+/search/(?!index\.html).+")
# How pages are rewritten is a part of what those in the archive are made from.
_REWRITING = Path(rewriting.__file__).read_bytes() + Path(leaving.__file__).read_bytes()


def add_offline(
    site: Site, stage: Path, kept: Path, parts: PartFolders, base_url: str | None
) -> None:
    """Put the site's archives beside the finished site in `stage`, which they hold.

    In each, all files stand in one folder named as it is. Pages with an `<!--offline-size PATH-->`
    then say how large it is. The same site makes the same bytes; `kept` is a folder of their own,
    from which what hasn't changed is taken the next time.
    """
    names = {copy.path for copy in site.offline}
    telling: set[Path] = set()
    paths = sorted(path for path in _paths(stage) if path not in names)
    for copy in site.offline:
        own = kept / Path(copy.path).stem
        left_out = LeftOut.of(copy, site, base_url)
        files = {path: stage / path for path in paths if not left_out.holds(path)}
        if copy.lacks:
            files = _with_index(files, _index(site, copy, parts, own / "search"))
        members = _members(own.name, files, left_out, telling)
        write_archive(stage / copy.path, members, own, stage / site.packed if site.packed else None)
    _forget(kept, {Path(name).stem for name in names})
    for page in telling:
        _fill(page, stage)


def _paths(stage: Path) -> Iterator[str]:
    root = len(os.fspath(stage)) + 1
    for folder, _, names in os.walk(stage):
        for name in names:
            path = f"{folder[root:]}/{name}".lstrip("/").replace(os.sep, "/")
            if not _LEFT_OUT.fullmatch(path) and f"/{FOLDER}/" not in path:
                yield path


def _index(site: Site, copy: OfflineCopy, parts: PartFolders, kept: Path) -> dict[str, Path]:
    """The files of a search that knows the copy's own pages alone, by path."""
    own: dict[Lang, list[Path]] = {}
    for (lang, name), folder in parts.items():
        if name not in copy.lacks:
            own.setdefault(lang, []).append(folder)
    bundles = search_bundles(own, site.search, kept)
    return {
        f"{lang}/search/{file.relative_to(bundle).as_posix()}": file
        for lang, bundle in bundles.items()
        for file in bundle.rglob("*")
        if file.is_file()
    }


def _with_index(files: Mapping[str, Path], index: Mapping[str, Path]) -> dict[str, Path]:
    others = {path: file for path, file in files.items() if not _INDEX.fullmatch(path)}
    return dict(sorted({**others, **index}.items()))


def _members(
    folder: str, files: Mapping[str, Path], left_out: LeftOut, telling: set[Path]
) -> Iterator[ArchivedFile]:
    """The files for an archive; pages that tell how large one is are added to `telling`."""
    rewriting = hashlib.sha256(_REWRITING + left_out.digest).hexdigest()
    for path, file in files.items():
        member = ArchivedFile(f"{folder}/{path}", path, file)
        if path.endswith(".html"):
            make, look = partial(_rewritten, path, left_out), partial(_tells, file, telling)
            member = member._replace(make=make, by=rewriting, look=look)
        yield member


def _rewritten(path: str, left_out: LeftOut, page: bytes) -> bytes:
    return offline_page(page.decode(), path, left_out).encode()


def _tells(file: Path, telling: set[Path], page: bytes) -> bool:
    """Whether the page tells how large an archive is."""
    found = _SIZE.search(page) is not None
    if found:
        telling.add(file)
    return found


def _forget(kept: Path, names: set[str]) -> None:
    """Remove what earlier builds have kept of copies that are no longer made."""
    for path in kept.iterdir() if kept.is_dir() else ():
        if path.name not in names:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _fill(page: Path, stage: Path) -> None:
    html = page.read_bytes()
    page.unlink()  # it may be one file with the cached part's
    page.write_bytes(_SIZE.sub(lambda found: _size(stage / found[1].decode()), html))


def _size(archive: Path) -> bytes:
    return f"{archive.stat().st_size / 1_000_000:,.1f} MB".encode()
