"""What pages of earlier releases load: kept for a day, whatever was published since."""

import os
import time
from pathlib import Path

from generator.publish.live import Live

DAY = 24 * 3600


def published(live: Live, digest: str, commit: str) -> None:
    """Make a site live whose search stands in a folder of that digest."""
    part = live.work / f"site/en/search/{digest}/t0.js"
    part.parent.mkdir(parents=True)
    part.write_text(digest, encoding="utf-8")
    (part.parent.parent / "start.js").write_text("start", encoding="utf-8")
    live.switch(live.adopt(live.work / "site", commit))


def kept(live: Live) -> dict[str, str]:
    """The kept files and their text."""
    files = (path for path in live.earlier.folder.rglob("*") if path.is_file())
    return {str(path.relative_to(live.earlier.folder)): path.read_text() for path in files}


def filled(folder: Path, count: int) -> Live:
    """A live folder with so many releases of different searches, only the last one kept whole."""
    live = Live(folder)
    live.make()
    for digit in "abcdef"[:count]:
        published(live, digit * 12, digit * 40)
        live.prune(1)
    return live


def test_parts_outlast_their_releases(tmp_path: Path) -> None:
    live = filled(tmp_path, 4)
    assert len(live.releases()) == 2
    assert kept(live) == {f"en/search/{digit * 12}/t0.js": digit * 12 for digit in "abc"}


def test_after_a_day_they_go(tmp_path: Path) -> None:
    live = filled(tmp_path, 3)
    old, young = (live.earlier.folder / f"en/search/{digit * 12}" for digit in "ab")
    now = time.time()
    os.utime(old, (now - DAY - 60, now - DAY - 60))
    os.utime(young, (now - DAY + 600, now - DAY + 600))
    live.earlier.forget()
    assert (old.exists(), young.exists()) == (False, True)


def test_the_day_begins_when_the_parts_were_last_replaced(tmp_path: Path) -> None:
    live = filled(tmp_path, 2)
    folder = live.earlier.folder / f"en/search/{'a' * 12}"
    os.utime(folder, (0, 0))
    published(live, "a" * 12, "c" * 40)  # as before: the edit was taken back
    published(live, "d" * 12, "d" * 40)
    live.earlier.forget()
    assert folder.exists()


def test_what_was_left_unfinished_goes(tmp_path: Path) -> None:
    live = filled(tmp_path, 2)
    cut_off = live.earlier.folder / f"en/search/.{'e' * 12}.new"
    cut_off.mkdir()
    live.earlier.forget()
    assert not cut_off.exists()
