"""One slip in a figure is one fault, though the ledger can't know the slip either."""

from pathlib import Path

from generator.check.runner import check
from generator.load.tree import load
from tests.changes import Change, put
from tests.corpus import PROGRAMME, dump, files, write


def rules_broken(tmp_path: Path, change: Change) -> list[str]:
    """The rules that a change made after tracing breaks."""
    contents = files()
    data = write(tmp_path, contents)
    change(contents)
    (data / PROGRAMME).write_text(dump(contents[PROGRAMME]), encoding="utf-8")
    corpus, faults = load(data)
    assert faults == []
    return [fault.rule for fault in check(corpus)]


def test_a_misspelt_indicator_is_told_once(tmp_path: Path) -> None:
    slip = put(PROGRAMME, "figures", 4, "indicator", value="spaecs")
    assert rules_broken(tmp_path, slip) == ["foreign-indicator"]


def test_a_changed_print_alone_waits_for_the_trace(tmp_path: Path) -> None:
    change = put(PROGRAMME, "figures", 4, "printed", value="超90个")
    assert rules_broken(tmp_path, change) == ["unverified"]
