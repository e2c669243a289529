"""What editors and systems leave behind stops nobody's check."""

from pathlib import Path

import pytest

from generator.load.content import load_content
from generator.load.leftovers import left_behind
from generator.load.tree import load
from tests.corpus import files, write

LEFT = [
    *(".#16-parking.yml", "._16-parking.yml", "16-parking.yml~", "#16-parking.yml#"),
    *("Thumbs.db", "desktop.ini", "~$plan.docx", ".DS_Store", ".16-parking.yml.swp"),
    *("16-parking.yml.orig", "16-parking.yml.rej", "16-parking.bak", "__MACOSX", "Icon\r"),
    *("16-parking.yml.save", "16-parking.yml.swn", "16-parking.yml.kate-swp", "x.yml.sb-12-ab"),
    *("ehthumbs.db", "@eaDir", "$RECYCLE.BIN", "lost+found", "System Volume Information", "4913"),
]


@pytest.mark.parametrize("name", LEFT)
def test_they_are_passed_over(name: str, tmp_path: Path) -> None:
    write(tmp_path, files())
    before = load(tmp_path)
    for folder in (tmp_path, *(path for path in tmp_path.rglob("*") if path.is_dir())):
        (folder / name).write_bytes(b"\x00\xff")
    assert load(tmp_path) == before


def test_a_lock_that_leads_nowhere_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, files())
    (tmp_path / "plans/360100/.#2023.yml").parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "plans/360100/.#2023.yml").symlink_to("me@host.1:1")
    assert load(tmp_path)[1] == []


def test_pages_too(tmp_path: Path) -> None:
    for lang in ("zh", "en"):
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "._about.md").write_bytes(b"\x00\x05")
    assert load_content(tmp_path) == ([], [])


@pytest.mark.parametrize("name", ["16-parking.yml", "about.md", "draft.yml", "orig.yml"])
def test_what_people_write_is_read(name: str, tmp_path: Path) -> None:
    assert not left_behind(tmp_path / name, tmp_path)
