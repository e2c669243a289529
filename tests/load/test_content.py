"""Hand-written pages: what is read, and each thing that may be wrong with them."""

from pathlib import Path

import pytest

from generator.load.content import Written, load_content

GOOD = "---\ntitle: About\ndescription: What this is.\n---\n\n# Text\n"
FRONT = "front matter is missing: '---', title and description, '---' [content]"


def content(folder: Path, zh: dict[str, str], en: dict[str, str]) -> Path:
    for lang, pages in (("zh", zh), ("en", en)):
        (folder / lang).mkdir()
        for name, text in pages.items():
            (folder / lang / name).write_text(text, encoding="utf-8")
    return folder


def test_a_page_in_both_languages(tmp_path: Path) -> None:
    pages, faults = load_content(content(tmp_path, {"a.md": GOOD}, {"a.md": GOOD}))
    assert faults == []
    assert pages[0] == Written("a", "zh", "About", "What this is.", "# Text\n", 6)
    assert [page.lang for page in pages] == ["zh", "en"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("# Text\n", [f"1:1: {FRONT}"]),
        ("---\ntitle: x\n", [f"1:1: {FRONT}"]),
        ("x\n---\ntitle: x\n---\ny", [f"1:1: {FRONT}"]),
        ("---\ntitle: x\n---\n", ["2:1: the key 'description' is missing [form]"]),
        (
            GOOD.replace("description", "descripton"),
            ["3:1: unknown key 'descripton'; did you mean 'description'? [form]"],
        ),
        (GOOD.replace("About", "no"), None),
        (GOOD.replace("title", "\ttitle"), ["2:1: a tab; YAML is indented with spaces [yaml]"]),
        ("---\n---\n", ["1:1: the file is empty [yaml]"]),
        ("", [f"1:1: {FRONT}"]),
    ],
)
def test_front_matter(tmp_path: Path, text: str, faults: list[str] | None) -> None:
    folder = content(tmp_path, {"a.md": GOOD}, {"a.md": text})
    pages, found = load_content(folder, Path("content"))
    quoted = '(YAML reads it as a truth value; put it in quotes: "no")'
    expected = faults or [f"2:8: 'title' expects text, not no {quoted} [form]"]
    assert [str(one) for one in sorted(found)] == [f"content/en/a.md:{one}" for one in expected]
    assert [page.lang for page in pages] == ["zh"]


def test_a_page_without_its_twin(tmp_path: Path) -> None:
    folder = content(tmp_path, {"a.md": GOOD, "b.md": GOOD}, {"a.md": GOOD, "c.md": GOOD})
    _, faults = load_content(folder, Path("content"))
    missing = "the same page is missing at content"
    assert [str(one) for one in faults] == [
        f"content/zh/b.md:1:1: {missing}/en/b.md [content]",
        f"content/en/c.md:1:1: {missing}/zh/c.md [content]",
    ]


def test_a_page_that_is_not_text(tmp_path: Path) -> None:
    folder = content(tmp_path, {"a.md": GOOD}, {"a.md": GOOD})
    (folder / "zh" / "a.md").write_bytes(b"\xff\xfe")
    _, faults = load_content(folder, Path("content"))
    assert [str(one) for one in faults] == [
        "content/zh/a.md:1:1: not UTF-8; save the file as UTF-8 [text]"
    ]
