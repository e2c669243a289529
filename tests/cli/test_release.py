"""The command `release`."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.export.releases.release import read_releases
from generator.model.site_settings import PLAIN
from generator.project import SETTINGS
from tests.changes import drop, put
from tests.corpus import PLAN, PROGRAMME, files, write

TITLE = put(PROGRAMME, "title", "en", value="More parking")


def release(data: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["release", "--data", str(data), *arguments])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


def change(data: Path) -> None:
    contents = files()
    TITLE(contents)
    write(data, contents)


def test_one_release_after_the_other(data: Path) -> None:
    first = release(data, "--date", "2023-04-01")
    assert first.exit_code == 0
    assert " rows in " in first.output
    assert "Since" not in first.output
    change(data)
    second = release(data, "--date", "2023-05-01")
    assert second.exit_code == 0
    assert second.output.splitlines()[1:] == ["Since 2023-04-01:", "  programmes: 1 changed"]
    assert [one.version for one in read_releases(data)] == ["2023-04-01", "2023-05-01"]
    # What lies among the data now is no fault of it.
    assert release(data, "--date", "2023-06-01").stderr.startswith("nothing has changed since")


def test_nothing_is_overwritten(data: Path) -> None:
    release(data, "--date", "2023-04-01")
    before = (data / "releases/2023-04-01.zip").read_bytes()
    change(data)
    result = release(data, "--date", "2023-04-01")
    assert result.exit_code == 1
    assert "the next must be later" in result.stderr
    assert (data / "releases/2023-04-01.zip").read_bytes() == before


def test_nothing_to_release(data: Path) -> None:
    release(data, "--date", "2023-04-01")
    result = release(data, "--date", "2023-05-01")
    assert result.exit_code == 1
    assert result.stderr == "nothing has changed since the release of 2023-04-01\n"
    assert len(read_releases(data)) == 1


def test_data_with_faults_is_not_released(data: Path) -> None:
    (data / "topics.yml").write_text("[]\n", encoding="utf-8")
    result = release(data, "--date", "2023-04-01")
    assert result.exit_code == 1
    assert "[unknown-reference]" in result.stderr
    assert not (data / "releases").exists()


def test_an_id_that_went_without_a_line_stops_the_next(data: Path) -> None:
    """After it nobody would ask any more: only the latest release is looked at."""
    release(data, "--date", "2023-04-01")
    contents = files()
    drop(PLAN, "milestones")(contents)
    write(data, contents)
    result = release(data, "--date", "2023-05-01")
    assert result.exit_code == 1
    assert re.match(r"\S+/tombstones\.yml:1:1: the milestone '990100-2023\.report'", result.stderr)
    assert [kept.version for kept in read_releases(data)] == ["2023-04-01"]


def test_settings_with_a_fault_stop_a_release(data: Path) -> None:
    settings = yaml.safe_dump(PLAIN.model_dump(mode="json") | {"start": "nowhere"})
    (data.parent / SETTINGS).write_text(settings, encoding="utf-8")
    result = release(data, "--date", "2023-04-01")
    assert result.exit_code == 1
    assert "'start' names no place" in result.stderr
    assert not (data / "releases").exists()


def test_a_damaged_release_stops_the_next(data: Path) -> None:
    release(data, "--date", "2023-04-01")
    (data / "releases/2023-04-01.zip").write_bytes(b"x")
    change(data)
    result = release(data, "--date", "2023-05-01")
    assert result.exit_code == 1
    assert result.stderr.startswith("releases/2023-04-01.zip: not a readable archive")


def test_the_day_is_that_of_the_build_where_it_is_set(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert release(data).exit_code == 0
    assert [one.version for one in read_releases(data)] == ["2023-11-14"]


def test_a_day_that_is_none(data: Path) -> None:
    result = release(data, "--date", "2023-02-30")
    assert result.exit_code == 2
    assert not (data / "releases").exists()


def test_a_damaged_release_stops_the_build(data: Path, tmp_path: Path) -> None:
    release(data, "--date", "2023-04-01")
    (data / "releases/2023-04-01.zip").write_bytes(b"x")
    content = tmp_path / "content"
    content.mkdir()
    folders = {"data": data, "content": content, "out": tmp_path / "out", "work": tmp_path / "work"}
    arguments = [part for name, path in folders.items() for part in (f"--{name}", str(path))]
    result = CliRunner().invoke(main, ["build", *arguments])
    assert result.exit_code == 1
    assert result.stderr.startswith("releases/2023-04-01.zip: not a readable archive")
    assert not (tmp_path / "out").exists()
