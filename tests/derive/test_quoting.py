"""Summaries with the figures that they quote."""

from pathlib import Path

import pytest

from tests.changes import put
from tests.corpus import PROGRAMME, dataset_of, files
from tests.real_data import real_corpus, real_dataset


@pytest.mark.parametrize(
    ("printed", "zh", "en"),
    [
        ("10888个", "新增10888个泊位。", "It adds 10,888 spaces."),
        ("不低于1.2万个", "新增不低于1.2万个泊位。", "It adds at least 12,000 spaces."),
        ("1个", "新增1个泊位。", "It adds 1 space."),
    ],
)
def test_a_figure_in_both_languages(tmp_path: Path, printed: str, zh: str, en: str) -> None:
    contents = files()
    figure = {"indicator": "spaces", "role": "target", "printed": printed}
    put(PROGRAMME, "figures", value=[figure])(contents)
    text = {"zh": "新增{spaces-target}泊位。", "en": "It adds {spaces-target}."}
    put(PROGRAMME, "summary", value=text)(contents)
    [programme] = dataset_of(tmp_path, contents).programmes()
    assert programme.programme.summary.model_dump() == {"zh": zh, "en": en}


def test_real_summaries_hold_what_they_quote() -> None:
    quoting = [
        entry.value.id for _, entry in real_corpus().programmes() if "{" in entry.value.summary.zh
    ]
    assert quoting != []
    texts = [each.programme.summary for each in real_dataset().programmes()]
    assert [text for text in texts if "{" in text.zh + text.en] == []
