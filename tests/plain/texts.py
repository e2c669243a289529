"""Every text that people read on the site, in each language, with the place where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import yaml

from generator.lang import Lang
from generator.project import NATIONAL, PROJECT
from generator.wording import FOLDER, words
from tests.real_data import data_folder

OFFICIAL = {"title", "name", "term", "printed", "issuer"}
"""Keys of Chinese names and titles that are as a document prints them, or lead to one."""
THEME_WORD = re.compile(r'"(zh|en)": "((?:[^"\\]|\\.)*)"')
NOT_PROSE = re.compile(r"^(\||#|```|---|    )|^\[[^]]*\]\([^)]*\)$")
MARKUP = re.compile(r"<[^>]+>|[*`]|\[([^]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Said:
    """One text; `where` names the file and the key or the line."""

    where: str
    text: str


@cache
def texts(lang: Lang) -> tuple[Said, ...]:
    """All of them."""
    return (*interface(lang), *written(lang), *data(lang))


def interface(lang: Lang) -> Iterator[Said]:
    """The generator's words and the frame's."""
    folder = FOLDER.relative_to(PROJECT)
    for key, text in words(lang).items():
        yield Said(f"{folder}: {key}", re.sub(r"\{\w+\}", "7", text))
    frame = PROJECT / "theme/partials/words.html"
    for found in THEME_WORD.finditer(frame.read_text(encoding="utf-8")):
        if found[1] == lang:
            yield Said(str(frame.relative_to(PROJECT)), found[2])


def written(lang: Lang) -> Iterator[Said]:
    """The paragraphs and list items of pages written by hand."""
    for path in sorted((PROJECT / "content" / lang).glob("*.md")):
        inside = False
        for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            inside ^= line.startswith("```")
            if line and not inside and not NOT_PROSE.match(line):
                plain = MARKUP.sub(lambda found: found[1] or "", line)
                yield Said(f"{path.relative_to(PROJECT)}:{at}", plain.lstrip("- 0123456789."))


def named() -> Iterator[Said]:
    """The English names, titles and terms of the data: our own, unlike the Chinese ones."""
    yield from data("en", official=True)


def data(lang: Lang, *, official: bool = False) -> Iterator[Said]:
    """The texts of our own in the data, or else the official names."""
    own = data_folder()
    for path in [*sorted(own.rglob("*.yml")), *sorted(NATIONAL.rglob("*.yml"))]:
        root = own.parent if own in path.parents else NATIONAL.parent
        where = str(path.relative_to(root))
        if path.name == "documents.yml":
            continue  # names of documents, and remarks on their texts
        for keys, text in _pairs(yaml.load(path.read_bytes(), yaml.CSafeLoader), (), lang):
            if official is bool(OFFICIAL & set(keys)):
                yield Said(f"{where}: {'.'.join(keys)}", text)


Keys = tuple[str, ...]


def _pairs(value: object, keys: Keys, lang: Lang) -> Iterator[tuple[Keys, str]]:
    """Each bilingual text with the keys that lead to it."""
    if isinstance(value, list):
        for at, one in enumerate(value):
            yield from _pairs(one, (*keys, str(at)), lang)
    elif isinstance(value, dict):
        if isinstance(value.get("zh"), str) and isinstance(value.get("en"), str):
            yield keys, value[lang]
            return
        for key, one in value.items():
            yield from _pairs(one, (*keys, str(key)), lang)
