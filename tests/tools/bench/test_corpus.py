"""Made-up corpora are without fault, always the same, and as large as asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.check.runner import check
from generator.cli.make_site import make_site
from generator.load.content import load_content
from generator.load.tree import load
from tools.bench.corpus import PER_CITY, page_counts, programmes_for, write_corpus
from tools.bench.edit import find_edit


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.*")
        if path.is_file()
    }


@pytest.mark.parametrize("programmes", [1, 10, 11, PER_CITY + 1])
def test_check_finds_no_fault(programmes: int, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path, programmes)
    loaded, faults = load(corpus.data)
    assert faults == []
    assert check(loaded) == []
    assert load_content(corpus.content)[1] == []
    assert len(list(loaded.programmes())) == programmes


def test_the_same_size_and_seed_give_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_corpus(tmp_path / name, 12)
    assert files(tmp_path / "one")
    assert files(tmp_path / "one") == files(tmp_path / "other")


def test_another_seed_gives_other_figures(tmp_path: Path) -> None:
    one, other = (write_corpus(tmp_path / str(seed), 2, seed) for seed in (1, 2))
    assert files(one.data).keys() == files(other.data).keys()
    assert files(one.data) != files(other.data)


def test_a_larger_corpus_holds_the_programmes_of_a_smaller_one(tmp_path: Path) -> None:
    small, large = (write_corpus(tmp_path / str(size), size).data / "plans" for size in (10, 25))
    assert files(small).items() <= files(large).items()


@pytest.mark.usefixtures("kept")
def test_a_site_has_about_as_many_pages_as_asked_for(tmp_path: Path) -> None:
    """None is smaller than that of one programme."""
    counts = page_counts(tmp_path / "small")
    programmes = programmes_for(300, counts)
    assert programmes > 1
    corpus = write_corpus(tmp_path / "corpus", programmes)
    made = sum(len(part.pages) for part in make_site(corpus.data, corpus.content).parts)
    assert made == pytest.approx(300, rel=0.06)
    assert programmes_for(1, counts) == 1


def test_an_edit_changes_one_figure_and_makes_no_fault(tmp_path: Path) -> None:
    data = write_corpus(tmp_path, 3).data
    before = files(data)
    edit = find_edit(data)
    assert files(data) == before
    edit.apply()
    changed = [name for name, text in files(data).items() if text != before[name]]
    loaded, faults = load(data)
    assert sorted(Path(name).suffix for name in changed) == [".csv", ".yml"]
    assert [*faults, *check(loaded)] == []
    edit.undo()
    assert files(data) == before


def test_where_no_figure_may_change_a_sentence_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.bench.edit.FIGURE", re.compile("(?!)"))
    edit = find_edit(write_corpus(tmp_path, 1).data)
    assert {path: text.replace("又", "", 1) for path, text in edit.after.items()} == edit.before
    assert edit.after != edit.before


def test_a_folder_without_programmes_has_no_edit(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="can be changed without a fault"):
        find_edit(tmp_path)
