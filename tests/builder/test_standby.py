"""A command that is started ahead of time does its work when told, by the program as it then is."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.builder.standby import Standby

CODE = """
import sys
from program.words import WORDS
if sys.stdin.readline():
    with open("said", "a") as file:
        file.write(WORDS)
    sys.exit(len(WORDS))
"""


@pytest.fixture
def standby(tmp_path: Path) -> Iterator[Standby]:
    (tmp_path / "program").mkdir()
    (tmp_path / "program/words.py").write_text('WORDS = "old"')
    with Standby([sys.executable, "-Bc", CODE], tmp_path, [tmp_path / "program"]) as found:
        yield found


def test_each_time_it_works_once_and_only_when_told(standby: Standby, tmp_path: Path) -> None:
    assert not (tmp_path / "said").exists()
    assert standby.run(print) == 3
    assert standby.run(print) == 3
    assert (tmp_path / "said").read_text() == "oldold"


def test_a_program_that_has_changed_is_loaded_anew(standby: Standby, tmp_path: Path) -> None:
    standby.run(print)
    (tmp_path / "program/words.py").write_text('WORDS = "other"')
    assert standby.run(print) == 5
    assert (tmp_path / "said").read_text() == "oldother"


def test_at_the_end_it_ends_without_working(tmp_path: Path) -> None:
    ends = "import sys; sys.stdin.readline() or open('ended', 'w')"
    with Standby([sys.executable, "-c", ends], tmp_path, [tmp_path]):
        pass
    assert (tmp_path / "ended").exists()
