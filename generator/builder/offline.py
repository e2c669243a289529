"""The whole site as one archive: unpacked, it is read from a disk, without a network."""

import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from generator.builder import offline_page as rewriting
from generator.builder.cards import FOLDER
from generator.builder.kept_archive import write_archive
from generator.builder.offline_page import offline_page

_SIZE = b"<!--offline-size-->"
# They, and the cards, answer visitors of a server, search engines and other sites.
_LEFT_OUT = re.compile(r"404\.html|robots\.txt|sitemap(-\d+)?\.xml")
# How pages are rewritten is a part of what those in the archive are made from.
_REWRITING = Path(rewriting.__file__).read_bytes()


def add_offline(stage: Path, name: str, kept: Path) -> None:
    """Put the archive `name` beside the finished site in `stage`, which it holds.

    In it all files stand in one folder named as it is. Pages with an `<!--offline-size-->` then
    say how large it is. The same site makes the same bytes; `kept` is a folder of its own, from
    which what hasn't changed is taken the next time.
    """
    archive = stage / name
    telling: list[Path] = []

    def files() -> Iterator[tuple[str, Callable[[], bytes], bytes]]:
        for path in paths:
            content = (stage / path).read_bytes()
            if not path.endswith(".html"):
                yield f"{archive.stem}/{path}", partial(bytes, content), content
                continue
            if _SIZE in content:
                telling.append(stage / path)
            yield f"{archive.stem}/{path}", partial(_rewritten, content), content + _REWRITING

    paths = sorted(path for path in _paths(stage) if path != name)
    write_archive(archive, files(), kept)
    size = f"{archive.stat().st_size / 1_000_000:,.1f} MB"
    for page in telling:
        _fill(page, size)


def _paths(stage: Path) -> Iterator[str]:
    root = len(os.fspath(stage)) + 1
    for folder, _, names in os.walk(stage):
        for name in names:
            path = f"{folder[root:]}/{name}".lstrip("/").replace(os.sep, "/")
            if not _LEFT_OUT.fullmatch(path) and f"/{FOLDER}/" not in path:
                yield path


def _rewritten(page: bytes) -> bytes:
    return offline_page(page.decode()).encode()


def _fill(page: Path, size: str) -> None:
    html = page.read_bytes()
    page.unlink()  # it may be one file with the cached part's
    page.write_bytes(html.replace(_SIZE, size.encode()))
