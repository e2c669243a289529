"""Which other Pythons build the site, and that a difference in what they make is seen."""

from pathlib import Path

import pytest

from tools import other_pythons
from tools.other_pythons import differences, others
from tools.provision.pythons import Version

KNOWN: dict[Version, Path] = {(3, minor): Path(f"python3.{minor}") for minor in (11, 12, 13)}


@pytest.mark.parametrize(
    ("running", "chosen"),
    [((3, 11), [(3, 13)]), ((3, 12), [(3, 11), (3, 13)]), ((3, 13), [(3, 11)])],
)
def test_the_oldest_and_the_newest_but_the_one_that_runs(
    running: Version, chosen: list[Version]
) -> None:
    assert list(others(KNOWN, running)) == chosen


def test_files_that_differ_or_are_missing(tmp_path: Path) -> None:
    for name in ("a.html", "folder/b.json", "c.zip"):
        for side in ("one", "other"):
            path = tmp_path / side / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, encoding="utf-8")
    assert differences(tmp_path / "one", tmp_path / "other") == []
    (tmp_path / "one/folder/b.json").write_text("x", encoding="utf-8")
    (tmp_path / "other/c.zip").unlink()
    assert differences(tmp_path / "one", tmp_path / "other") == ["c.zip", "folder/b.json"]


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Without an environment or a build: each Python makes a site of the text in its own file."""
    monkeypatch.setattr(other_pythons, "FOLDER", tmp_path)
    monkeypatch.setattr(other_pythons, "provide_newest", lambda: None)
    monkeypatch.setattr(other_pythons, "environment", lambda version, python: python)
    monkeypatch.setattr(other_pythons, "build", _site)
    return tmp_path


def _site(python: Path, folder: Path) -> Path:
    (folder / "site").mkdir(parents=True)
    content = python.read_text("utf-8") if python.suffix == ".fake" else "same"
    (folder / "site/index.html").write_text(content, encoding="utf-8")
    return folder / "site"


@pytest.mark.parametrize(("content", "status"), [("same", 0), ("other", 1)])
def test_the_status_says_whether_all_is_the_same(
    builds: Path,
    content: str,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    newer = builds / "python.fake"
    newer.write_text(content, encoding="utf-8")
    monkeypatch.setattr(other_pythons, "pythons", lambda: {(3, 99): newer})
    assert other_pythons.main() == status
    assert ("index.html" in capsys.readouterr().out) == bool(status)


def test_a_machine_with_no_other_python_does_not_pass_for_done(
    builds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(other_pythons, "pythons", dict)
    assert other_pythons.main() == other_pythons.NONE_OTHER
    assert "No other Python than 3." in capsys.readouterr().out
    assert list(builds.iterdir()) == []
