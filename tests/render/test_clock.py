"""The one clock of a build: never a guess."""

import datetime
import os
import subprocess
from pathlib import Path

import pytest

from generator.export.fault import ExportError
from generator.render.clock import build_date, build_moment

EPOCH = "SOURCE_DATE_EPOCH"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in a repository, changed on 1 March 2024."""
    monkeypatch.delenv(EPOCH, raising=False)
    for name, value in {"AUTHOR": "a", "COMMITTER": "a"}.items():
        monkeypatch.setenv(f"GIT_{name}_NAME", value)
        monkeypatch.setenv(f"GIT_{name}_EMAIL", f"{value}@example.org")
    folder = tmp_path / "project/data"
    folder.mkdir(parents=True)
    (folder / "topics.yml").write_text("- id: a\n", encoding="utf-8")
    git(folder.parent, "init", "--quiet")
    git(folder.parent, "add", "data")
    commit(folder.parent, "2024-03-01T00:00:00Z")
    return folder


def git(folder: Path, *arguments: str, **more: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | more, check=True)


def commit(folder: Path, date: str, *arguments: str) -> None:
    quiet = ("commit", "--quiet", "--no-gpg-sign", "-m", "x", *arguments)
    git(folder, *quiet, GIT_COMMITTER_DATE=date, GIT_AUTHOR_DATE=date)


def test_the_epoch_of_the_surroundings_is_the_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(EPOCH, "1700000000")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert build_moment() == datetime.datetime(2023, 11, 14, 22, 13, 20, tzinfo=datetime.UTC)
    assert build_date() == datetime.date(2023, 11, 14)


@pytest.mark.parametrize("epoch", ["yesterday", "1" * 30])
def test_an_epoch_that_is_none_stops(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(EPOCH, epoch)
    with pytest.raises(ExportError, match="seconds since 1970"):
        build_moment()


def test_it_is_the_last_change_of_the_data(data: Path) -> None:
    assert build_date(data) == datetime.date(2024, 3, 1)
    commit(data.parent, "2026-01-01T00:00:00Z", "--allow-empty")
    (data.parent / "other.txt").write_text("x", encoding="utf-8")
    git(data.parent, "add", "other.txt")
    commit(data.parent, "2026-02-01T00:00:00Z")
    assert build_date(data) == datetime.date(2024, 3, 1)


def test_git_s_other_words_don_t_matter(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(data.parent, "config", "log.showSignature", "true")
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert build_date(data) == datetime.date(2024, 3, 1)


def test_a_repository_that_git_does_not_trust_stops(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(ExportError, match=r"git doesn't tell .*dubious ownership.*SOURCE_DATE"):
        build_moment(data)


def test_another_repository_named_in_the_surroundings_is_not_asked(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(data.parent / "nowhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(data.parent / "no-index"))
    assert build_date(data) == datetime.date(2024, 3, 1)


def test_without_git_s_program_a_repository_stops(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ExportError, match="unknown without git"):
        build_moment(data)


def test_data_in_another_repository_that_git_does_not_keep(data: Path) -> None:
    foreign = data.parent / "unpacked/data"
    foreign.mkdir(parents=True)
    file = foreign / "topics.yml"
    file.write_text("- id: a\n", encoding="utf-8")
    (foreign / ".topics.yml.swp").write_text("x", encoding="utf-8")
    os.utime(file, (1_600_000_000, 1_600_000_000))
    assert build_date(foreign) == datetime.date(2020, 9, 13)


def test_data_without_a_repository_are_as_old_as_their_newest_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(EPOCH, raising=False)
    for name, moment in {"a.yml": 1_500_000_000, "b.yml": 1_600_000_000}.items():
        (tmp_path / name).write_text("x", encoding="utf-8")
        os.utime(tmp_path / name, (moment, moment))
    assert build_date(tmp_path) == datetime.date(2020, 9, 13)
