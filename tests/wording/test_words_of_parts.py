"""Words that stand in a folder of their own."""

from pathlib import Path

import pytest

from generator import wording


def test_a_key_may_stand_in_one_file_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "part").mkdir()
    for name in ("en.yml", "part/en.yml"):
        (tmp_path / name).write_text("word: A word\n", encoding="utf-8")
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    wording.words.cache_clear()
    with pytest.raises(ValueError, match="stands twice: word"):
        wording.words("en")
    (tmp_path / "part/en.yml").write_text("other: Another\n", encoding="utf-8")
    assert wording.words("en") == {"word": "A word", "other": "Another"}
    wording.words.cache_clear()
