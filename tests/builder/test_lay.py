"""What a plan says comes to stand in a folder, whatever an earlier site has left there."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.builder.fault import BuildError
from generator.builder.lay import lay
from generator.builder.site_files import LinkedFile, PlainFile, SiteFile

TEXTS = {"a.txt": b"one", "b/c.txt": b"two", "b/d/e.txt": b"three"}


@dataclass(frozen=True)
class LaidPlace:
    """Where files are laid, and what is taken for it."""

    stage: Path
    base: Path

    def lay(self, items: Mapping[str, SiteFile]) -> None:
        """Lay them in a stage that is new."""
        self.stage.mkdir()
        lay(items, self.stage, self.base)

    def retire(self) -> None:
        """Make what was laid the base."""
        self.stage.rename(self.base)

    def look(self) -> dict[str, tuple[int, int]]:
        """Which file lies where, and since when."""
        files = [path for path in self.stage.rglob("*") if path.is_file()]
        looks = {path.relative_to(self.stage).as_posix(): path.lstat() for path in files}
        return {path: (look.st_ino, look.st_mtime_ns) for path, look in looks.items()}

    def content(self) -> dict[str, bytes | None]:
        """All that lies there; a folder holds None."""
        return {
            path.relative_to(self.stage).as_posix(): path.read_bytes() if path.is_file() else None
            for path in self.stage.rglob("*")
        }


def texts(**others: bytes) -> dict[str, SiteFile]:
    """`TEXTS` with others instead, by the names of their files."""
    return {path: PlainFile(others.get(Path(path).stem, text)) for path, text in TEXTS.items()}


@pytest.fixture
def place(tmp_path: Path) -> LaidPlace:
    """A place whose base holds `TEXTS`."""
    found = LaidPlace(tmp_path / "stage", tmp_path / "base")
    found.lay(texts())
    found.retire()
    return found


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, bytes | None]:
    """What lies where `TEXTS` were laid and there was no base."""
    fresh = LaidPlace(tmp_path / "fresh", tmp_path / "none")
    fresh.lay(texts())
    return fresh.content()


def test_what_is_the_same_stays_as_it_lies(place: LaidPlace) -> None:
    place.base.rename(place.stage)
    before = place.look()
    place.retire()
    place.lay(texts(c=b"new"))
    after = place.look()
    assert {path for path in after if after[path] != before[path]} == {"b/c.txt"}
    assert place.content()["b/c.txt"] == b"new"
    assert not place.base.exists()


def test_the_same_length_is_not_the_same_content(place: LaidPlace) -> None:
    place.lay(texts(a=b"ONE"))
    assert place.content()["a.txt"] == b"ONE"


def test_what_is_no_longer_planned_goes_with_its_folders(place: LaidPlace) -> None:
    place.lay({"a.txt": PlainFile(b"one")})
    assert place.content() == {"a.txt": b"one"}


def test_a_file_comes_in_the_place_of_a_folder_and_the_other_way_round(place: LaidPlace) -> None:
    place.lay({"a.txt/f": PlainFile(b"in"), "b": PlainFile(b"out")})
    assert place.content() == {"a.txt": None, "a.txt/f": b"in", "b": b"out"}


@pytest.mark.parametrize("damage", ["cut", "gone", "more", "folder", "closed", "open", "mixed"])
def test_a_damaged_base_is_mended(
    place: LaidPlace, whole: Mapping[str, bytes | None], damage: str
) -> None:
    file = place.base / "b/c.txt"
    modes = (place.base / "b").stat().st_mode, file.stat().st_mode
    match damage:
        case "cut":
            file.write_bytes(b"t")
        case "gone":
            file.unlink()
        case "more":
            (place.base / "b/more/g.txt").parent.mkdir()
            (place.base / "b/more/g.txt").touch()
        case "folder":
            file.unlink()
            file.mkdir()
        case "closed":
            file.chmod(0o600)
        case "open":
            (place.base / "b").chmod(0o777)
        case "mixed":
            file.write_bytes(b"two".swapcase())
            place.base.chmod(0o700)
    place.lay(texts())
    assert place.content() == whole
    found = [(place.stage / path).stat().st_mode for path in ("", "b", "b/c.txt")]
    assert found == [modes[0], *modes]
    assert not place.base.exists()


def test_links_out_of_a_base_are_not_followed(
    place: LaidPlace, whole: Mapping[str, bytes | None], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    (place.base / "b").rename(elsewhere)
    (place.base / "b").symlink_to(elsewhere)
    (elsewhere / "kept.txt").touch()
    (place.base / "a.txt").rename(elsewhere / "a.txt")
    (place.base / "a.txt").symlink_to(elsewhere / "a.txt")
    place.lay(texts())
    assert place.content() == whole
    assert not any(path.is_symlink() for path in place.stage.rglob("*"))
    assert {path.name for path in elsewhere.rglob("*")} == {
        "a.txt",
        "c.txt",
        "d",
        "e.txt",
        "kept.txt",
    }


def test_a_link_stays_only_where_it_is_the_same_file(place: LaidPlace, tmp_path: Path) -> None:
    """A file of the same content is another: who writes into it leaves this one as it is."""
    file = tmp_path / "page"
    file.write_bytes(b"one")
    link = {"a.txt": LinkedFile(str(file), file.stat())}
    for _ in range(2):
        place.lay(link)
        assert (place.stage / "a.txt").samefile(file)
        changed = (place.stage / "a.txt").stat().st_ctime_ns
        place.retire()
    place.lay(link)
    assert (place.stage / "a.txt").stat().st_ctime_ns == changed


def test_a_copy_has_the_times_of_its_file_each_time(place: LaidPlace, tmp_path: Path) -> None:
    file = tmp_path / "mark.svg"
    file.write_bytes(b"one")
    os.utime(file, (7, 7))
    for _ in range(2):
        place.lay({"d.txt": PlainFile(b"one", file)})
        assert (place.stage / "d.txt").stat().st_mtime == 7
        place.retire()


def test_without_links_there_are_copies(
    place: LaidPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    file = tmp_path / "page"
    for text in (b"one", b"two"):
        file.write_bytes(text)
        place.lay({"a.txt": LinkedFile(str(file), file.stat())})
        assert place.content() == {"a.txt": text}
        place.retire()


def test_a_base_on_another_disk_is_left_out(
    place: LaidPlace, whole: Mapping[str, bytes | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "rename", refuse)
    place.lay(texts())
    assert place.content() == whole
    assert not place.base.exists()


@pytest.mark.parametrize("paths", [("a", "a/b"), ("a/b", "a")])
def test_a_file_in_the_place_of_a_folder_is_a_fault(
    place: LaidPlace, paths: tuple[str, str]
) -> None:
    with pytest.raises(BuildError, match=f"{paths[1]} stands in the site already"):
        place.lay({path: PlainFile(b"") for path in paths})
