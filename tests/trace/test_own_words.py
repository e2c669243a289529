"""No text of the data, the interface or the pages repeats a document, where those are at hand.

Names and titles are theirs and stay as they are; `NAMED` says where they stand, and why.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.load.strict_yaml import parse_yaml
from generator.project import PROJECT
from generator.trace.normal import normalise
from generator.wording import FOLDER
from tests.every import every
from tests.real_data import data_folder, sources_folder

SOURCES = sources_folder()
LENGTH = 20
"""So many Chinese characters in a row are a sentence of somebody else's."""
WIDE = str.maketrans(",;", "，；")

NAMED = {
    ("title",): "a document, a programme or its table is called what it is called",
    ("*", "title"): "documents.yml: the titles of the documents",
    ("columns", "*", "heading"): "a column bears the document's heading",
    ("references", "*", "title"): "titles of other documents",
}
"""Keys that lead to names and titles; `*` is any place in a list."""
NAMES = {
    "葡萄糖-6-磷酸脱氢酶缺乏症（G6PD）": "the name of a disease",
    "新生儿先天性心脏病筛查（听诊、经皮血氧饱和度与体格检查）": "the names of examinations",
}


def prose(data: Any, keys: tuple[str, ...] = ()) -> Iterator[str]:
    """The texts below `data` that are our own to word."""
    if keys in NAMED:
        return
    if isinstance(data, dict):
        for inner, value in data.items():
            yield from prose(value, (*keys, str(inner)))
    elif isinstance(data, list):
        for value in data:
            yield from prose(value, (*keys, "*"))
    elif isinstance(data, str) and data not in NAMES:
        yield data


def pieces(text: str) -> Iterator[str]:
    """All stretches of LENGTH characters, without spaces and in one form of marks and digits."""
    line = normalise(text).text.translate(WIDE)
    return (line[at : at + LENGTH] for at in range(len(line) - LENGTH + 1))


def repeated(text: str, source: set[str]) -> list[str]:
    """The pieces of a text that stand in the documents, each of them LENGTH characters long."""
    return [piece for piece in pieces(text) if piece in source]


@pytest.fixture(scope="module")
def source() -> set[str]:
    if not SOURCES.is_dir():
        pytest.skip("the documents' texts are not at hand")
    found = set()
    for path in SOURCES.glob("*.txt"):
        found |= set(pieces(path.read_text(encoding="utf-8")))
    return found


def texts_of(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yml":
        parsed, _ = parse_yaml(text, path)
        assert parsed
        yield from prose(parsed.data)
    else:
        yield text


FILES = [
    *data_folder().rglob("*.yml"),
    *(PROJECT / "content" / "zh").rglob("*.md"),
    *FOLDER.rglob("zh*.yml"),
]


@every("path", FILES)
def test_own_words(path: Path, source: set[str]) -> None:
    assert [piece for text in texts_of(path) for piece in repeated(text, source)] == []


def test_a_copied_sentence_would_be_found(source: set[str]) -> None:
    copied = "评估的是已纳入保障的孤儿、事实无人抚养儿童和重点留守儿童，开展监护状况评估。"
    assert repeated(copied, source)
    assert repeated(copied.replace("，", ", ").replace("孤儿", "**孤儿**"), source)
    own = {"title": {"zh": "x"}, "lists": [{"title": {"zh": copied}, "items": [{"zh": copied}]}]}
    assert list(prose(own)) == [copied, copied]


def test_every_exception_is_needed(source: set[str]) -> None:
    for name in NAMES:
        assert repeated(name, source), name
