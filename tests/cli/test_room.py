"""A site may keep more of what was made of it for each of its plans."""

from pathlib import Path

from generator.cli.room import PLAN, room


def test_each_plan_has_room(tmp_path: Path) -> None:
    assert room(tmp_path) == 0
    for name in ("990100/2023", "990100/2024", "990200/2023"):
        (tmp_path / "plans" / name).mkdir(parents=True)
    (tmp_path / "plans/990100/notes.txt").touch()
    assert room(tmp_path) == 3 * PLAN
