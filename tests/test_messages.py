"""Messages, guides and texts of the code keep to plain words."""

import pytest

from generator.check.guide import guides
from generator.fault import did_you_mean
from generator.project import PROJECT
from tests.messages import faults_of

SUFFIXES = {".py", ".js", ".md", ".yml", ".jinja"}
FOLDERS = ("generator", "content", "theme", "tools")


@pytest.mark.parametrize(
    "message",
    [
        "1 plans hold",
        "unknown unit '万元'; did you mean '万元'?",
        "there is no total 'x' here; did you mean 'x'?",
        "the table can't be had",
        "the ledger bears out the claim",
        "name with signs",
        "one file a rule",
    ],
)
def test_what_may_not_be_said(message: str) -> None:
    assert len(faults_of(message)) == 1


@pytest.mark.parametrize("message", ["1 plan", "11 plans", "unknown 'a'; did you mean 'b'?"])
def test_what_may_be_said(message: str) -> None:
    assert faults_of(message) == []


def test_a_known_word_is_not_suggested_for_itself() -> None:
    assert did_you_mean("parts", ["parts"]) == ""
    assert did_you_mean("parts", ["parts", "part"]) == "; did you mean 'part'?"


def test_guides_read_well() -> None:
    said = [text for guide in guides().values() for text in (guide.statement.en, guide.remedy.en)]
    assert {text: faults_of(text) for text in said if faults_of(text)} == {}


def test_no_archaic_turn_in_the_code_and_its_pages() -> None:
    turns = {"an archaic turn", "x a y for per"}
    paths = [path for folder in FOLDERS for path in (PROJECT / folder).rglob("*")]
    texts = {path: path.read_text("utf-8") for path in paths if path.suffix in SUFFIXES}
    assert len(texts) > 400
    found = {path: turns & set(faults_of(text)) for path, text in texts.items()}
    assert {str(path): wrong for path, wrong in found.items() if wrong} == {}
