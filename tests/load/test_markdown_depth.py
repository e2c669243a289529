"""Pages that would keep a Markdown parser busy for minutes, or end it."""

from pathlib import Path

import pytest

from generator.load.content import load_content
from generator.load.markdown_depth import DEEPEST, too_deep

DEEP = DEEPEST + 1
BAD = [
    ("[" * DEEP, DEEP - 1),
    ("a\n" + "![" * DEEP, 2 + 2 * DEEP - 1),
    ("[a](" * DEEP, None),
    ("x " + "_" * DEEP + "a" + "_" * DEEP, 2),
    ("**_" * DEEP + "a", 0),
]


@pytest.mark.parametrize(("body", "at"), BAD)
def test_too_deep(body: str, at: int | None) -> None:
    found = too_deep(body)
    assert found is not None
    assert at in (None, found)


@pytest.mark.parametrize(
    "body",
    [
        "[" * DEEPEST + "]" * DEEPEST,
        "[a](b) (c) " * 500,
        "\n\n".join(["1) one, 2) two (", "[x]("] * 100),
        "*" * 80 + "\n\n" + "_ " * 80,
        "| a | b |\n|---|---|\n" + "| [x](y) | (z) |\n" * 1000,
    ],
)
def test_what_people_write(body: str) -> None:
    assert too_deep(body) is None


def test_the_fault_has_its_place(tmp_path: Path) -> None:
    for lang in ("zh", "en"):
        (tmp_path / lang).mkdir()
        text = f"---\ntitle: A\ndescription: A\n---\n\nOne.\n\nTwo {'[' * DEEP}\n"
        (tmp_path / lang / "about.md").write_text(text, encoding="utf-8")
    pages, faults = load_content(tmp_path, Path("content"))
    assert pages == []
    assert [str(fault) for fault in faults] == [
        f"content/{lang}/about.md:8:{4 + DEEP}: nested deeper than {DEEPEST} levels [content]"
        for lang in ("zh", "en")
    ]
