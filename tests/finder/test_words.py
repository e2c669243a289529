"""The scripts hold no language: every word that they ask for is in the wording."""

import re

from generator.export.finder.scripts import finder_words
from tests.finder.node import MODULES

ASKED = re.compile(
    r'\b(?:word|t|part|line|list|section|count)\(\s*(?:\w+ \? )?"([\w-]+)"(?: : "([\w-]+)")?'
)
MADE = re.compile(r"\b(?:word|count)\(\s*`([^`]*)`")
OWN_TEXT = re.compile(r'"[A-Z][a-z]+ [a-z]+[^"]*"|[\u4e00-\u9fff]')


def scripts() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in MODULES.glob("*.js")}


def known() -> set[str]:
    return set(finder_words("en"))


def asked() -> set[str]:
    found = {key for text in scripts().values() for pair in ASKED.findall(text) for key in pair}
    return found - {""}


def test_every_word_is_there() -> None:
    found = asked()
    assert len(found) > 60
    missing = {key for key in found if key not in known() and f"{key}_other" not in known()}
    # Sections are named by what they hold: their words begin with it.
    assert {key for key in missing if f"{key}_title" not in known()} == set()


def test_every_made_word_is_there() -> None:
    made = [key for text in scripts().values() for key in MADE.findall(text)]
    assert len(made) > 8
    for pattern in made:
        fitting = re.compile(re.sub(r"\$\{[^}]*\}", r"[\\w-]+", pattern))
        assert any(fitting.fullmatch(key) for key in known()), pattern


def test_scripts_hold_no_text() -> None:
    for name, text in scripts().items():
        code = re.sub(r"^\s*(//.*|/\*\*(.|\n)*?\*/)$", "", text, flags=re.MULTILINE)
        assert not OWN_TEXT.search(code), name
