"""Making releases."""

import datetime
from pathlib import Path

import pytest

from generator.export.releases.make import ReleaseError, make_release
from generator.export.releases.release import read_releases
from tests.changes import Change, put
from tests.corpus import PLAN, dataset_of, files, write

DAY = datetime.date(2023, 4, 1)
LATER = datetime.date(2023, 5, 1)
SUMMARY = put(PLAN, "summary", "en", value="Another summary.")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


def make(data: Path, day: datetime.date, change: Change = lambda _: None) -> object:
    contents = files()
    change(contents)
    return make_release(dataset_of(data.with_name("work"), contents), data, day)


def test_the_first_release(data: Path) -> None:
    made = make_release(dataset_of(data), data, DAY)
    assert made.path == data / "releases/2023-04-01.zip"
    assert (made.previous, made.changes) == (None, [])
    [release] = read_releases(data)
    assert release.snapshot == made.snapshot
    assert made.snapshot.rows > 50
    assert [path.name for path in made.path.parent.iterdir()] == ["2023-04-01.zip"]


def test_the_next_release_says_what_changed(data: Path) -> None:
    make(data, DAY)
    contents = files()
    SUMMARY(contents)
    made = make_release(dataset_of(data.with_name("work"), contents), data, LATER)
    assert made.previous == "2023-04-01"
    assert [(one.table, one.count("changed")) for one in made.changes] == [("plans", 1)]


def test_the_same_data_on_the_same_day_gives_the_same_archive(data: Path) -> None:
    make(data, DAY)
    [first] = read_releases(data)
    (data / "releases/2023-04-01.zip").unlink()
    make(data, DAY)
    assert read_releases(data)[0].archive == first.archive


@pytest.mark.parametrize("day", [DAY, datetime.date(2023, 3, 31)])
def test_none_of_the_same_day_and_none_before(data: Path, day: datetime.date) -> None:
    make(data, DAY)
    before = (data / "releases/2023-04-01.zip").read_bytes()
    with pytest.raises(ReleaseError, match="the latest release is of 2023-04-01"):
        make(data, day, SUMMARY)
    assert (data / "releases/2023-04-01.zip").read_bytes() == before


def test_none_of_nothing_new(data: Path) -> None:
    make(data, DAY)
    with pytest.raises(ReleaseError, match="nothing has changed since the release of 2023-04-01"):
        make(data, LATER)
    assert len(read_releases(data)) == 1
