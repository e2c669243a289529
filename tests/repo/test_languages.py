"""Two languages are the contract: each choice between them fails at type check with a third."""

import re

from generator.lang import LANGUAGE_TAGS, LANGUAGES, choose
from generator.model.base import Text
from generator.project import PROJECT

SWITCH = re.compile(r"\blang [!=]= \"(?:zh|en)\"")


def test_no_file_chooses_by_itself() -> None:
    package = PROJECT / "generator"
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if SWITCH.search(path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_a_choice_names_every_language() -> None:
    assert [choose(lang, zh="中文", en="English") for lang in LANGUAGES] == ["中文", "English"]
    assert list(LANGUAGE_TAGS) == list(LANGUAGES)


def test_a_text_has_both_halves() -> None:
    assert [Text(zh="字", en="word").of(lang) for lang in LANGUAGES] == ["字", "word"]
