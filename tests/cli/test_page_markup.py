"""Scripts and the like in hand-written pages: each is a fault where it is written."""

from pathlib import Path

import pytest

from generator.cli.make_site import make_site
from generator.cli.page_markup import markup_faults
from generator.fault import InputError
from generator.load.content import Written, load_content
from generator.project import PROJECT
from tests.corpus import files, write


def found(body: str) -> list[str]:
    """Line and column of each fault, and the text of the page from there to its line's end."""
    faults = sorted(markup_faults([Written("a", "en", "A", "A", body, 6)], Path("content")))
    assert {str(fault.path) for fault in faults} <= {"content/en/a.md"}
    lines = ["", *[""] * 4, *body.split("\n")]
    return [
        f"{fault.line}:{fault.column} {lines[fault.line - 1][fault.column - 1 :]}"
        for fault in faults
    ]


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("# A\n\n<script>x</script>\n", ["8:1 <script>x</script>"]),
        ("a `<script>` b <script>x</script>\n", ["6:16 <script>x</script>"]),
        ("    <script>\n\nSee <iframe src=x></iframe>.\n", ["8:5 <iframe src=x></iframe>."]),
        ("a\n\n[b](javascript:c())\n", ["8:5 javascript:c())"]),
        ("[b][c]\n\n[c]: data:text/html,x\n", ["8:6 data:text/html,x"]),
        ("a ![b](https://example.org/c.png)\n", ["6:8 https://example.org/c.png)"]),
        ("[a](java&#115;cript:b)\n", ["6:1 [a](java&#115;cript:b)"]),
    ],
)
def test_each_is_named_where_it_stands(body: str, places: list[str]) -> None:
    assert found(body) == places


def test_two_that_are_alike_are_two_faults() -> None:
    alike = "<b onclick=x>a</b>"
    assert found(f"{alike}\n\n`{alike}`\n\n{alike}\n") == [f"6:1 {alike}", f"10:1 {alike}"]


def test_code_shows_what_it_likes() -> None:
    assert found("`<script>`\n\n    <p onclick=x>\n\n`[a](javascript:b)`\n") == []


def test_the_projects_own_pages_hold_none() -> None:
    written, _ = load_content(PROJECT / "content")
    assert written
    assert list(markup_faults(written, PROJECT / "content")) == []


def test_a_build_refuses_it(tmp_path: Path) -> None:
    data = write(tmp_path / "data", files())
    for lang in ("zh", "en"):
        page = tmp_path / "content" / lang / "about.md"
        page.parent.mkdir(parents=True)
        page.write_text("---\ntitle: 关于\ndescription: 关于\n---\n\n<object></object>\n", "utf-8")
    with pytest.raises(InputError) as refusal:
        make_site(data, tmp_path / "content")
    assert [(fault.line, fault.rule) for fault in refusal.value.faults] == [(6, "page-markup")] * 2
