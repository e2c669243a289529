"""Pictures beside hand-written pages, and what pages say of them, as the site has them.

A page names a picture by its path from the page's own file, as Markdown's editors show it; on the
site the page lies one folder deeper.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

from generator.load.leftovers import written_files

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"})
NAMED = re.compile(r"""(\]\(\s*<?|\bsrc=["'])([^)\s>"':?#]+)""")
"""A target of Markdown's or an image's own, up to where it ends; none on another site."""


def load_pictures(folder: Path) -> dict[str, bytes]:
    """Every picture below `content/`, by its path on the site: zh/map.png, shared/map.png."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in written_files(folder, "**/*")
        if path.suffix.lower() in SUFFIXES and path.is_file()
    }


def with_pictures(body: str, folder: str, pictures: Mapping[str, bytes]) -> str:
    """A page's text whose pictures are named from where the page stands on the site.

    `folder` is where its file lies, below `content/`.
    """

    def named(match: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join(folder, match[2]))
        return f"{match[1]}../{match[2]}" if path in pictures else match[0]

    return NAMED.sub(named, body)
