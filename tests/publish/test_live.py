"""The live folder: links exchanged, old releases removed, leftovers swept away."""

import datetime
import errno
from pathlib import Path

import pytest

from generator.publish import live as live_module
from generator.publish.fault import PublishError
from generator.publish.live import Live, LiveSite

COMMITS = [digit * 40 for digit in "abcdef"]


def site(live: Live, text: str) -> Path:
    """A finished site of one page, where a build leaves it."""
    folder = live.work / "site"
    folder.mkdir()
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


def filled(folder: Path, count: int) -> tuple[Live, list[LiveSite]]:
    """A live folder with so many releases, the last one live."""
    live = Live(folder)
    live.make()
    for commit in COMMITS[:count]:
        live.switch(live.adopt(site(live, commit), commit))
    return live, live.releases()


def test_the_last_release_is_live_and_the_one_before_at_hand(tmp_path: Path) -> None:
    live, releases = filled(tmp_path / "live", 3)
    assert [one.commit for one in releases] == ["a" * 12, "b" * 12, "c" * 12]
    assert live.current() == releases[-1]
    assert (live.folder / "current/index.html").read_text() == COMMITS[2]
    assert (live.folder / "previous/index.html").read_text() == COMMITS[1]


def test_links_stay_good_when_the_folder_moves(tmp_path: Path) -> None:
    filled(tmp_path / "live", 2)
    (tmp_path / "live").rename(tmp_path / "moved")
    assert (tmp_path / "moved/current/index.html").read_text() == COMMITS[1]


def test_releases_of_one_second_have_names_in_order(tmp_path: Path) -> None:
    _, releases = filled(tmp_path / "live", 6)
    moments = [one.moment for one in releases]
    assert moments == sorted(set(moments))


def test_a_clock_that_went_back_does_not_change_the_order(tmp_path: Path) -> None:
    live, _ = filled(tmp_path / "live", 1)
    later = live.releases_folder / "29990101T000000Z-bbbbbbbbbbbb"
    later.mkdir()
    new = live.adopt(site(live, "new"), "c" * 40)
    assert live.releases()[-1] == new
    assert new.moment == datetime.datetime(2999, 1, 1, 0, 0, 1, tzinfo=datetime.UTC)


def test_old_releases_go_but_never_one_in_use(tmp_path: Path) -> None:
    live, releases = filled(tmp_path / "live", 6)
    live.switch(releases[0])
    assert live.prune(2) == releases[1:4]
    assert live.releases() == [releases[0], *releases[4:]]
    assert live.current() == releases[0]


def test_leftovers_are_swept_and_releases_stay(tmp_path: Path) -> None:
    live, releases = filled(tmp_path / "live", 2)
    site(live, "cut off")
    (live.work / "incoming/data").mkdir(parents=True)
    (live.folder / ".current.new").symlink_to("releases/nowhere")
    half_removed = live.releases_folder / f".{releases[0].name}.old"
    (live.releases_folder / releases[0].name).rename(half_removed)
    live.sweep()
    assert live.releases() == releases[1:]
    assert list(live.releases_folder.iterdir()) == [live.releases_folder / releases[1].name]
    assert list(live.work.iterdir()) == []
    names = {path.name for path in live.folder.iterdir()}
    assert names == {"current", "previous", "releases", "work"}


def test_what_no_publication_made_is_no_release(tmp_path: Path) -> None:
    live, releases = filled(tmp_path / "live", 1)
    (live.releases_folder / "mine").mkdir()
    assert live.releases() == releases


def test_a_folder_in_the_place_of_the_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "live/current").mkdir(parents=True)
    with pytest.raises(PublishError, match="is a folder; move it away first"):
        Live(tmp_path / "live").make()


def test_a_release_has_its_name_only_once_it_is_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live, releases = filled(tmp_path / "live", 1)

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(live_module, "_write_to_disk", full)
    with pytest.raises(OSError, match="No space left"):
        live.adopt(site(live, "never written"), COMMITS[1])
    assert live.releases() == releases
    assert live.current() == releases[0]
