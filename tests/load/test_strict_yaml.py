"""YAML that is refused, with the exact place and message, and the places of what is read."""

from pathlib import Path

import pytest
import yaml

from generator.load import strict_yaml
from generator.load.source import Mark
from generator.load.strict_yaml import MAX_DEPTH, parse_yaml, read_yaml

SHOWN = Path("x.yml")
INDENT = "is the indent right?"
NO_ITEM = "did not find expected '-' indicator"
ALIAS = "anchors (&) and aliases (*) are not used here; write the value out"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"

BAD = [
    ("a:\n\tb: 1\n", "2:1", "a tab; YAML is indented with spaces"),
    ("a:\n  b: 1\n  \tc: 2\n", "3:3", "a tab; YAML is indented with spaces"),
    (
        "a:\n  b: 1\n   c: 2\n",
        "3:5",
        f"not YAML: mapping values are not allowed in this context; {INDENT}",
    ),
    (
        "- a: 1\n b: 2\n",
        "2:2",
        f"not YAML: {NO_ITEM}, while parsing a block collection; {INDENT}",
    ),
    (
        "a:\n- b\n c: 2\n",
        "3:3",
        f"not YAML: mapping values are not allowed in this context; {INDENT}",
    ),
    ("a: [1\nb: 2\n", "2:2", None),
    ('a: "x\n', "2:1", None),
    ("a: 1\nb: 2\na: 3\n", "3:1", "the key 'a' stands twice; first in line 1"),
    ("- {a: 1, b: 2, a: 3}\n", "1:16", "the key 'a' stands twice; first in line 1"),
    (BOMB, "1:4", ALIAS),
    ("a: *b\n", "1:4", ALIAS),
    ("a: &x 1\n", "1:4", ALIAS),
    ("a: !!python/object:os.system x\n", "1:4", None),
    ("a: !!str 1\n", "1:4", "the tag tag:yaml.org,2002:str is not used here"),
    ("a: !!map {}\n", "1:4", "the tag tag:yaml.org,2002:map is not used here"),
    ("360100: x\n", "1:1", "the key 360100 must be text; put quotes round it"),
    ("no: x\n", "1:1", "the key no must be text; put quotes round it"),
    ("? \n: x\n", "1:2", "the key (empty) must be text; put quotes round it"),
    ("? [a]\n: x\n", "1:3", "a key must be text, not a map or a list"),
    ("? {a: b}\n: x\n", "1:3", "a key must be text, not a map or a list"),
    ("a: 1\n---\nb: 2\n", "2:1", "a second document begins; a file holds one"),
    ('a: "x\\x02y"\n', "1:4", "U+0002 can't be seen; delete it"),
    ('- "\\u202e"\n', "1:3", "U+202E can't be seen; delete it"),
    ('"\\r": x\n', "1:1", "U+000D can't be seen; delete it"),
    ('a: "\\ud800"\n', "1:7", None),
    ("", "1:1", "the file is empty"),
    ("\n# only a comment\n", "1:1", "the file is empty"),
    ("~\n", "1:1", "the file is empty"),
]


@pytest.mark.parametrize(("text", "place", "message"), BAD)
def test_refused(text: str, place: str, message: str | None) -> None:
    source, faults = parse_yaml(text, SHOWN)
    assert source is None
    assert [f"{one.line}:{one.column}" for one in faults] == [place]
    assert {one.rule for one in faults} == {"yaml"}
    assert message in (None, faults[0].message)


@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ("{a: ", "}"), ("- ", "")])
def test_ten_thousand_levels_deep(opens: str, closes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[yaml.Event] = []
    feed = strict_yaml._Composer.feed

    def counted(composer: strict_yaml._Composer, event: yaml.Event) -> bool:
        read.append(event)
        return feed(composer, event)

    monkeypatch.setattr(strict_yaml._Composer, "feed", counted)
    source, faults = parse_yaml(opens * 10_000 + "x" + closes * 10_000, SHOWN)
    column = len(opens) * MAX_DEPTH + 1
    assert source is None
    assert [str(one) for one in faults] == [
        f"x.yml:1:{column}: nested deeper than 32 levels [yaml]"
    ]
    assert len(read) < 3 * MAX_DEPTH  # of the rest nothing is read


def test_as_deep_as_allowed() -> None:
    source, faults = parse_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, SHOWN)
    assert source is not None
    assert faults == []


def test_every_duplicate_key_is_named() -> None:
    _, faults = parse_yaml("a: 1\na: 2\na: 3\nb: {c: 1, c: 2}\n", SHOWN)
    assert [(one.line, one.column) for one in faults] == [(2, 1), (3, 1), (4, 11)]


def test_values_and_their_places() -> None:
    text = "id: x\nlist:\n  - {zh: 市, en: 'no'}\n  -  2\nnote: >-\n  two\n  lines\n"
    source, faults = parse_yaml(text, SHOWN)
    assert faults == []
    assert source is not None
    assert source.data == {"id": "x", "list": [{"zh": "市", "en": "no"}, 2], "note": "two lines"}
    assert source.marks[("list", 0, "en")] == Mark(3, 17, "no")
    assert source.marks[("list", 1)] == Mark(4, 6, "2")
    assert source.keys[("list", 0, "zh")] == Mark(3, 6)
    assert source.mark(("list", 0, "en", "further")) == Mark(3, 17, "no")


def test_a_file_is_read_under_the_name_people_know(tmp_path: Path) -> None:
    path = tmp_path / "real.yml"
    path.write_text("a: 1\n", encoding="utf-8")
    source, _ = read_yaml(path, SHOWN)
    assert source is not None
    assert source.path == SHOWN
    assert read_yaml(tmp_path / "none.yml", SHOWN)[0] is None
