"""A corpus that git keeps is as old as its commit, whatever is edited after it."""

import os
from pathlib import Path

from generator.render.clock import build_moment
from tools.bench.history import keep_in_git


def test_an_edit_changes_no_date(tmp_path: Path) -> None:
    data, content = tmp_path / "data", tmp_path / "content"
    for folder in (data, content):
        folder.mkdir()
        (folder / "a.yml").write_text("a: 1\n", encoding="utf-8")
    os.utime(data / "a.yml", (1, 1))
    outside = build_moment(data)
    keep_in_git([data, content])
    committed = build_moment(data)
    assert committed != outside
    os.utime(data / "a.yml", (2, 2))
    assert build_moment(data) == committed
