"""Every kind of bad input stops a build: one line per fault with its place, nothing changed."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.changes import Change, put
from tests.corpus import ALLOCATION, PLAN, PROGRAMME, dump, files, write
from tests.run_cache import share_kept

Damage = Callable[[Path], object]
PLACED = re.compile(r"\S+:\d+:\d+: ")
ALIAS = "anchors (&) and aliases (*) are not used here; write the value out [yaml]"
LAUGHS = "a: &a [x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefg", "bcdefgh", strict=True)
)


def changed(change: Change) -> Damage:
    """The sample with a change of its data."""

    def damage(folder: Path) -> None:
        contents = files()
        change(contents)
        write(folder, contents)

    return damage


def replaced(name: str, old: str, new: str) -> Damage:
    """The sample with other words in one file."""

    def damage(folder: Path) -> None:
        text = dump(files()[name])
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return damage


def holding(name: str, content: bytes) -> Damage:
    """The sample with a file of other content."""
    return lambda folder: (folder / name).write_bytes(content)


CASES: dict[str, tuple[Damage, str]] = {
    "a tab": (
        replaced("topics.yml", "  name:", "\tname:"),
        "topics.yml:2:1: a tab; YAML is indented with spaces [yaml]",
    ),
    "a broken indent": (
        replaced("topics.yml", "    en: City", "     en: City"),
        "topics.yml:4:8: not YAML: mapping values are not allowed in this context; "
        "is the indent right? [yaml]",
    ),
    "a duplicate key": (
        replaced("topics.yml", "    en: City", "    en: City\n    en: Town"),
        "topics.yml:5:5: the key 'en' stands twice; first in line 4 [yaml]",
    ),
    "an unknown key": (
        replaced("topics.yml", "  summary:", "  sumary:"),
        "topics.yml:5:3: unknown key 'sumary'; did you mean 'summary'? [form]",
    ),
    "a missing translation": (
        replaced("topics.yml", "    en: City\n", ""),
        "topics.yml:3:5: the translation 'en' is missing [form]",
    ),
    "an empty translation": (
        replaced("topics.yml", "en: City", "en: ''"),
        "topics.yml:4:9: the English of 'name' is empty; fill in a value [form]",
    ),
    "an untranslated text": (
        replaced("topics.yml", "en: City", "en: 城市"),
        "topics.yml:4:9: the English text is not translated [untranslated]",
    ),
    "no where text belongs": (
        replaced("topics.yml", "en: City", "en: no"),
        "topics.yml:4:9: 'en' expects text, not no (YAML reads it as a truth value; "
        'put it in quotes: "no") [form]',
    ),
    "a date that doesn't exist": (
        replaced("documents.yml", "'2023-02-01'", "2023-02-30"),
        "documents.yml:13:11: 'issued' there is no date 2023-02-30 [form]",
    ),
    "a code without quotes": (
        replaced("documents.yml", "place: '990100'", "place: 990100"),
        "documents.yml:12:10: 'place' expects text, not 990100 (YAML reads it as a number; "
        'put it in quotes: "990100") [form]',
    ),
    "an alias bomb": (holding("topics.yml", LAUGHS.encode()), f"topics.yml:1:4: {ALIAS}"),
    "a nesting of 10,000": (
        holding("topics.yml", b"[" * 10_000 + b"]" * 10_000),
        "topics.yml:1:33: nested deeper than 32 levels [yaml]",
    ),
    "not UTF-8": (
        holding("topics.yml", "- id: 城市".encode("gb18030")),
        "topics.yml:1:7: not UTF-8; save the file as UTF-8 [text]",
    ),
    "an empty file": (holding("topics.yml", b""), "topics.yml:1:1: the file is empty [yaml]"),
    "a reference to nothing": (
        replaced(PROGRAMME, "family: parking", "family: parkings"),
        f"{PROGRAMME}:3:9: there is no family 'parkings'; did you mean 'parking'? "
        "[unknown-reference]",
    ),
    "a figure that can't be read": (
        changed(put(PLAN, "figures", 0, "printed", value="1顷")),
        f"{PLAN}:27:12: can't read '顷' in '1顷' at character 2: unknown unit '顷' "
        "[unreadable-printed]",
    ),
    "a file that nothing reads": (
        holding("topic.yml", b"a: b\n"),
        "topic.yml:1:1: nothing reads this file; did you mean 'topics.yml'? [tree]",
    ),
    "parts that do not add up": (
        changed(put(ALLOCATION, "rows", "990102", 0, value="61")),
        f"{ALLOCATION}:23:3: '100' is stated, the parts add up to 101; "
        "if the document disagrees or names only some of the parts, "
        "say so in the total's 'note' [sum-of-parts]",
    ),
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample's folder, below which the test stands."""
    folder = write(tmp_path / "data", files())
    (tmp_path / "content" / "zh").mkdir(parents=True)
    (tmp_path / "content" / "en").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("the last good site", encoding="utf-8")
    share_kept(tmp_path / "work")
    monkeypatch.chdir(folder)
    return folder


def everything(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Each file below a folder, with its time, but what is kept for the next build."""
    kept = folder / "work" / "kept"
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in found
        if kept not in path.parents
    }


def run(data: Path, command: str) -> tuple[int, list[str], str]:
    """The exit status, the lines of standard error, and standard output."""
    around = data.parent
    arguments = [command, "--data", str(data), "--content", str(around / "content")]
    if command == "build":
        arguments += ["--out", str(around / "site"), "--work", str(around / "work")]
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stderr.splitlines(), result.stdout


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("case", CASES)
def test_bad_input(data: Path, case: str, command: str) -> None:
    damage, message = CASES[case]
    damage(data)
    before = everything(data.parent)
    status, errors, output = run(data, command)
    assert (status, output) == (1, "")
    assert [line for line in errors if PLACED.match(line)] == [message]
    assert errors[-1] == "1 fault; nothing was built or changed."
    assert everything(data.parent) == before
    assert run(data, command) == (status, errors, output), "what was kept hides a fault"


def test_all_faults_at_once_in_the_order_of_their_places(data: Path) -> None:
    for case in ("an unknown key", "a date that doesn't exist", "a file that nothing reads"):
        CASES[case][0](data)
    page = data.parent / "content" / "zh" / "about.md"
    page.write_text("no front matter", encoding="utf-8")
    status, errors, _ = run(data, "check")
    places = [line.partition(": ")[0] for line in errors if PLACED.match(line)]
    content = str(page.parent.parent.resolve())
    assert status == 1
    assert places == [
        f"{content}/zh/about.md:1:1",
        f"{content}/zh/about.md:1:1",
        "documents.yml:13:11",
        "topic.yml:1:1",
        "topics.yml:5:3",
    ]
    assert errors[-1] == "5 faults; nothing was built or changed."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(data: Path) -> None:
    (data / "topics.yml").chmod(0)
    assert run(data, "check")[1][0].startswith("topics.yml:1:1: can't be read: Permission denied")
