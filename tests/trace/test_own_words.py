"""No text of the data or of the pages repeats a document, where the documents are at hand.

Names and titles are theirs and stay as they are; `NOT_PROSE` says which keys hold them, and why.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.load.strict_yaml import parse_yaml
from generator.project import PROJECT

SOURCES = PROJECT.parent / "shared" / "sources"
LENGTH = 20
"""So many Chinese characters in a row are a sentence of somebody else's."""

NOT_PROSE = {
    "title": "a programme, a table or a document is called what it is called",
    "heading": "a column bears the document's heading",
    "references": "titles of other documents",
    "items": "what a document lists is named as it names it",
    "name": "offices, bodies and institutions have their names",
    "printed": "what is printed is looked up letter by letter",
}


def prose(data: Any, key: str = "") -> Iterator[str]:
    """The texts below `data` that are our own to word."""
    if key in NOT_PROSE:
        return
    if isinstance(data, dict):
        for inner, value in data.items():
            yield from prose(value, str(inner))
    elif isinstance(data, list):
        for value in data:
            yield from prose(value, key)
    elif isinstance(data, str):
        yield data


def repeated(text: str, source: set[str]) -> list[str]:
    """The pieces of a text that stand in the documents, each of them LENGTH characters long."""
    line = "".join(text.split())
    pieces = (line[at : at + LENGTH] for at in range(len(line) - LENGTH + 1))
    return [piece for piece in pieces if piece in source]


@pytest.fixture(scope="module")
def source() -> set[str]:
    if not SOURCES.is_dir():
        pytest.skip("the documents' texts are not at hand")
    found = set()
    for path in SOURCES.glob("*.txt"):
        line = "".join(path.read_text(encoding="utf-8").split())
        found |= {line[at : at + LENGTH] for at in range(len(line) - LENGTH + 1)}
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
    *(PROJECT / "data").rglob("*.yml"),
    *(PROJECT / "content" / "zh").rglob("*.md"),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_own_words(path: Path, source: set[str]) -> None:
    assert [piece for text in texts_of(path) for piece in repeated(text, source)] == []


def test_a_copied_sentence_would_be_found(source: set[str]) -> None:
    copied = "评估的是已纳入保障的孤儿、事实无人抚养儿童和重点留守儿童，开展监护状况评估。"
    assert repeated(copied, source)
    assert list(prose({"summary": {"zh": copied}, "title": {"zh": "x"}})) == [copied]
