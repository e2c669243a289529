"""Lists that a text leaves open."""

from pathlib import Path
from typing import Any

import pytest

from generator.load.tree import load
from generator.trace.open_ended import open_ended
from generator.trace.source_text import SourceText
from tests.changes import put
from tests.corpus import PROGRAMME, files, write

LIST = ("lists", 0)


def found(folder: Path, sentence: str, **more: Any) -> list[str]:
    """What is wrong with a list of two items in a text of one sentence."""
    listed = {
        "id": "works",
        "title": {"zh": "工程", "en": "Works"},
        "items": [{"zh": "街道", "en": "Streets"}, {"zh": "楼房的公共部位", "en": "Common parts"}],
    }
    contents = files()
    put(*LIST, value=listed | more)(contents[PROGRAMME])
    corpus, faults = load(write(folder / "data", contents))
    assert not faults
    text = SourceText("yunzhou-plan", f"一、城市\n（一）改造。{sentence}\n", "0" * 64)
    return [fault.message for fault in open_ended(corpus, text)]


@pytest.mark.parametrize("end", ["等，", "等。", "等工程，", "等 工程，"])
def test_a_text_that_goes_on_leaves_the_list_open(tmp_path: Path, end: str) -> None:
    (said,) = found(tmp_path, f"改造街道、建筑公共部位{end}涉及居民。")
    assert said == "一(一) goes on with 等 behind these: 'open_ended: true'"


@pytest.mark.parametrize("end", ["等2项工程。", "等两类。", "。", "，等级不同。", "，居民等受益。"])
def test_a_list_is_whole_where_the_text_says_how_many_or_ends(tmp_path: Path, end: str) -> None:
    assert found(tmp_path, f"改造街道、建筑公共部位{end}") == []


def test_an_open_list_is_one_in_the_text_too(tmp_path: Path) -> None:
    assert found(tmp_path, "改造街道、建筑公共部位等。", open_ended=True) == []
    (said,) = found(tmp_path / "more", "改造街道、建筑公共部位。", open_ended=True)
    assert said == "等, which leaves this list open, is not in 一(一)"


def test_what_a_figure_counts_is_whole(tmp_path: Path) -> None:
    assert found(tmp_path, "改造街道、建筑公共部位等。", counted="car-parks-target") == []


def test_and_others_is_no_item(tmp_path: Path) -> None:
    contents = files()
    put(*LIST, "items", 0, value={"zh": "等等", "en": "And others"})(contents[PROGRAMME])
    _, faults = load(write(tmp_path, contents))
    assert [fault.message for fault in faults] == [
        "'items' can't hold '等等': write 'open_ended: true' above"
    ]
