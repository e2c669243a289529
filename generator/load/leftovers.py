"""Files that editors and systems leave beside those that people write."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

LEFT_BEHIND = re.compile(
    r"""\. .*                # hidden: .DS_Store, .x.yml.swp, .#x.yml of Emacs, ._x.yml of a Mac
    | .*~ | \#.*\# | ~\$.*   # copies and locks of Emacs, Vim and Word
    | .*\.(?:bak|orig|rej|save|sw[a-p]|tmp|part|crdownload|crswap|kate-swp|pyc)
    | .*\.sb-[\w-]+ | 4913        # safe copies of macOS, Vim's look whether it may write
    | (?:eh)?thumbs\.db | desktop\.ini | icon\r | __macosx | __pycache__
    | @eadir | \$recycle\.bin | lost\+found | system\ volume\ information""",
    re.VERBOSE | re.IGNORECASE,
)


def left_behind(path: Path, folder: Path) -> bool:
    """Whether a file below `folder`, or a folder that it lies in, is none of ours."""
    return any(map(LEFT_BEHIND.fullmatch, path.relative_to(folder).parts))


def written_below(folder: str) -> Iterator[os.DirEntry[str]]:
    """All below `folder` that is no folder, in no order, without what was left behind."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            if LEFT_BEHIND.fullmatch(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from written_below(entry.path)
            elif not entry.is_dir():
                yield entry


def written_files(folder: Path, pattern: str) -> Iterator[Path]:
    """The files below `folder` that match the pattern, sorted, without what was left behind."""
    return (path for path in sorted(folder.glob(pattern)) if not left_behind(path, folder))
