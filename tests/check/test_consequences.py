"""One slip in a file gives one fault, whatever else no longer fits."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.runner import check
from generator.load.tree import load
from tests.corpus import FAMILY, PROGRAMME, files, write

CONFLICT = "<<<<<<< HEAD\n=======\n>>>>>>> main\n"

SLIPS: dict[str, Callable[[str], str]] = {
    "a tab": lambda text: text.replace("title:", "\ttitle:", 1),
    "an unknown key": lambda text: f"colour: red\n{text}",
    "a full-width colon": lambda text: text.replace("number: 1", "number：1"),
    "the wrong kind of value": lambda text: text.replace("number: 1", "number: first"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_one_slip_is_one_fault(slip: str, tmp_path: Path) -> None:
    path = write(tmp_path, files()) / PROGRAMME
    text = path.read_text("utf-8")
    path.write_text(SLIPS[slip](text), encoding="utf-8")
    assert path.read_text("utf-8") != text
    corpus, faults = load(tmp_path, Path())
    found = [*faults, *check(corpus, faults)]
    assert [str(fault.path) for fault in found] == [PROGRAMME], found


def test_the_file_saved_in_another_encoding(tmp_path: Path) -> None:
    path = write(tmp_path, files()) / PROGRAMME
    path.write_bytes(path.read_text("utf-8").encode("gbk"))
    corpus, faults = load(tmp_path, Path())
    assert [*faults, *check(corpus, faults)] == faults
    assert len(faults) == 1


def test_other_faults_are_still_shown(tmp_path: Path) -> None:
    contents = files()
    contents[FAMILY]["name"]["zh"] = "Parking"
    path = write(tmp_path, contents) / PROGRAMME
    path.write_text("\t" + path.read_text("utf-8"), encoding="utf-8")
    corpus, faults = load(tmp_path, Path())
    rules = {fault.rule for fault in [*faults, *check(corpus, faults)]}
    assert rules == {"yaml", "untranslated"}


ALL = [*files(), "ledger"]


@pytest.mark.parametrize("name", ALL)
def test_a_merge_conflict_is_one_fault(name: str, tmp_path: Path) -> None:
    write(tmp_path, files())
    path = next((tmp_path / name).iterdir()) if name == "ledger" else tmp_path / name
    text = path.read_text("utf-8")
    path.write_text(text[: len(text) // 2] + f"\n{CONFLICT}", encoding="utf-8")
    corpus, faults = load(tmp_path, Path())
    found = [*faults, *check(corpus, faults)]
    assert [fault.rule for fault in found] == ["merge-conflict"], found
