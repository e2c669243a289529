"""The words of the interface: complete in both languages, and none without a use."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.export.finder.scripts import SHARED
from generator.lang import Lang
from generator.wording import FOLDER, word, words
from tests.every import every

ZH, EN = words("zh"), words("en")
PACKAGE = FOLDER.parent
EXPORTS = ("catalog", "finder", "formats", "releases", "tables")
USERS = [PACKAGE / name for name in ("describe", "render", *(f"export/{it}" for it in EXPORTS))]
"""Folders that ask for words."""
FINDER = PACKAGE.parent / "theme" / "assets" / "finder"
HAN = re.compile(r"[\u3400-\u9fff]")
LOWER = re.compile(r"[a-z]")
SUFFIXES = {".py", ".jinja"}


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(ZH) == list(EN)


@every("key", ZH)
def test_both_languages_fill_in_the_same(key: str) -> None:
    assert placeholders(ZH[key]) == placeholders(EN[key])


@every("key", ZH)
def test_each_text_is_in_its_language(key: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9-]+)*", key)
    chinese, english = (re.sub(r"\{\w+\}", "", one[key]) for one in (ZH, EN))
    is_name = not LOWER.search(chinese)  # CSV, SHA-256, KB, or symbols only
    assert HAN.search(chinese) or is_name
    assert not HAN.search(re.sub(r"\(.*?\)", "", english))


def test_no_word_was_read_as_something_else() -> None:
    for lang in ("zh", "en"):
        assert "None" not in words(lang).values()
        assert not {"True", "False"} & set(words(lang).values())


@pytest.mark.parametrize(
    ("lang", "key", "said"), [("zh", "number", "第7件"), ("en", "number", "No. 7")]
)
def test_names_are_filled_in(lang: Lang, key: str, said: str) -> None:
    assert word(lang, key, number=7) == said


def test_a_value_is_not_filled_in_again() -> None:
    assert word("en", "when_on", date="{x} {0}") == "{x} {0}"


def test_an_unknown_key_or_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        word("en", "no_such_key")
    with pytest.raises(KeyError):
        word("en", "number")


def _sources() -> Iterator[tuple[str, str]]:
    """Each text that uses words, with what its keys begin with."""
    for path in (one for user in USERS for one in user.rglob("*.*") if one.suffix in SUFFIXES):
        yield path.read_text(encoding="utf-8"), ""
    for path in FINDER.glob("*.js"):
        yield path.read_text(encoding="utf-8"), "finder_"


CALL = re.compile(r"""\b(?:t|word|count)\(\s*["'`]([a-z][\w-]*)["'`](?!\s*[~+])""")
LITERAL = re.compile(r"""["'`]([a-z][\w-]*)["'`]""")
JINJA = re.compile(r'"([a-z]\w*_)"\s*~\s*[^"),]+(?:~\s*"(\w+)")?')
TEMPLATE = re.compile(r"""f?["'`]([a-z]\w*_)?\$?\{[^}]*\}(_\w+)?["'`]""")


def _called() -> set[str]:
    """Keys that are named in full where a text is asked for."""
    found = set()
    for text, start in _sources():
        for key in CALL.findall(text):
            ends = ("_one", "_other") if f'count("{key}"' in text else ("",)
            before = "" if key in SHARED else start
            found |= {f"{before}{key}{end}" for end in ends}
    return found


def _used() -> set[str]:
    """Keys that are named in full anywhere, or fit a name that is put together."""
    literal, patterns = set(), []
    for text, start in _sources():
        literal |= {start + key for key in LITERAL.findall(text)}
        for before, after in [*JINJA.findall(text), *TEMPLATE.findall(text)]:
            if before or after:
                patterns.append(re.escape(start + before) + ".+" + re.escape(after))
    made = re.compile("|".join(patterns))
    return _called() | {key for key in ZH if key in literal or made.fullmatch(key)}


def test_every_word_that_is_asked_for_is_there() -> None:
    assert len(_called()) > 100
    assert _called() - set(ZH) == set()


def test_every_word_is_used() -> None:
    assert set(ZH) - _used() == set()


def test_the_files_are_the_two_languages() -> None:
    assert {path.name for path in FOLDER.glob("*.yml")} == {"zh.yml", "en.yml"}
    assert Path(FOLDER, "zh.yml").is_file()
