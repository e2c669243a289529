"""The whole site as one archive: unpacked, it is read from a disk, without a network."""

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from generator.build.cards import FOLDER
from generator.build.offline_page import offline_page

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the first moment that the format can tell
_SIZE = "<!--offline-size-->"
# They, and the cards, answer visitors of a server, search engines and other sites.
_LEFT_OUT = frozenset({"404.html", "robots.txt", "sitemap.xml"})


def add_offline(stage: Path, name: str) -> None:
    """Put the archive `name` beside the finished site in `stage`, which it holds.

    In it all files stand in one folder named as it is. Pages with an `<!--offline-size-->` then
    say how large it is. The same site makes the same bytes.
    """
    archive = stage / name
    files = sorted(_files(stage))
    with zipfile.ZipFile(archive, "w") as packed:
        telling = [path for path in files if _add(packed, stage, path, archive.stem)]
    size = f"{archive.stat().st_size / 1_000_000:,.1f} MB"
    for path in telling:
        _fill(stage / path, size)


def _files(stage: Path) -> Iterator[str]:
    for folder, _, names in os.walk(stage):
        for name in names:
            path = (Path(folder) / name).relative_to(stage).as_posix()
            if path not in _LEFT_OUT and f"/{FOLDER}/" not in path:
                yield path


def _add(packed: zipfile.ZipFile, stage: Path, path: str, folder: str) -> bool:
    """Add one file; whether it is a page that tells the archive's size."""
    content, tells = (stage / path).read_bytes(), False
    if path.endswith(".html"):
        html = content.decode()
        content, tells = offline_page(html).encode(), _SIZE in html
    packed.writestr(_entry(f"{folder}/{path}"), content)
    return tells


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _BEGINNING)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix: the same on every machine
    entry.external_attr = 0o100644 << 16
    return entry


def _fill(page: Path, size: str) -> None:
    html = page.read_text(encoding="utf-8")
    page.unlink()  # it may be one file with the cached part's
    page.write_text(html.replace(_SIZE, size), encoding="utf-8")
