"""Going back to an earlier release, and seeing which there are."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.publish.live import Live, LiveSite
from tests.publish.test_live import COMMITS, filled


@pytest.fixture
def three(tmp_path: Path) -> tuple[Live, list[LiveSite]]:
    return filled(tmp_path / "live", 3)


def publish(live: Live, command: str, *arguments: str) -> Result:
    options = ["publish", command, "--live", str(live.folder), *arguments]
    return CliRunner().invoke(main, options)


def test_back_to_the_one_before_and_once_more(three: tuple[Live, list[LiveSite]]) -> None:
    live, releases = three
    result = publish(live, "rollback")
    assert (result.exit_code, result.stdout) == (0, f"Live again: {releases[1].name}\n")
    assert (live.folder / "current/index.html").read_text() == COMMITS[1]
    publish(live, "rollback")
    assert live.current() == releases[0]
    result = publish(live, "rollback")
    assert result.exit_code == 1
    assert result.stderr == "there is no earlier release to go back to\n"
    assert live.current() == releases[0]


@pytest.mark.parametrize("wanted", ["cccc", "c" * 40])
def test_back_and_forward_to_a_commit(three: tuple[Live, list[LiveSite]], wanted: str) -> None:
    live, releases = three
    publish(live, "rollback", releases[0].name)
    assert live.current() == releases[0]
    publish(live, "rollback", wanted)
    assert live.current() == releases[2]


@pytest.mark.parametrize(
    ("wanted", "message"), [("2", "more than one release begins"), ("../x", "no release begins")]
)
def test_a_name_that_fits_none_or_several(
    three: tuple[Live, list[LiveSite]], wanted: str, message: str
) -> None:
    live, releases = three
    result = publish(live, "rollback", wanted)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{message} with '{wanted}'; see: ")
    assert live.current() == releases[2]


def test_the_list_marks_what_is_live(three: tuple[Live, list[LiveSite]]) -> None:
    live, releases = three
    publish(live, "rollback", releases[1].name)
    lines = publish(live, "list").stdout.splitlines()
    assert [line[0] for line in lines] == [" ", "*", " "]
    names = [line.split()[0 if line[0] == " " else 1] for line in lines]
    assert names == [one.name for one in reversed(releases)]


def test_without_a_live_folder(tmp_path: Path) -> None:
    result = publish(Live(tmp_path / "none"), "rollback")
    assert result.exit_code == 1
    assert "none" in result.stderr
