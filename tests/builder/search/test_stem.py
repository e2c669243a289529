"""A name in the index and a word that is typed begin alike: two scripts, one answer."""

import re
from itertools import product

import pytest

from generator.builder.search.names import stem
from generator.builder.search.text import normal, tokens
from generator.project import PROJECT
from tests.finder.node import ASSETS, run_module
from tests.real_data import data_folder

ENDINGS = ["ations", "ation", "ings", "ing", "als", "al"]
ENDINGS += ["ies", "ied", "ly", "es", "ed", "s", "e", "y"]
FOLDERS = ("content", "generator/wording")
LATIN = re.compile("[a-z]+")


def words() -> list[str]:
    """Every English word of the data and of the pages, and letters before each ending."""
    folders = (data_folder(), *(PROJECT / name for name in FOLDERS))
    files = (path for folder in folders for path in folder.rglob("*.*"))
    texts = (one.read_text(encoding="utf-8") for one in files if one.suffix in {".yml", ".md"})
    found = {token for text in texts for token in tokens(normal(text)) if LATIN.search(token)}
    built = (f"{'abcdef'[:n]}{ending}" for n, ending in product(range(7), ENDINGS))
    return sorted(found | set(built))


@pytest.mark.parametrize("least", [3, 4])
def test_both_stem_every_word_alike(least: int) -> None:
    known = words()
    assert len(known) > 2000
    body = f'module("stem.js").then(({{ stem }}) => told(given.map((x) => stem(x, {least}))));'
    scripted = run_module(body, known, ASSETS / "search")
    built = [stem(word, least) for word in known]
    assert dict(zip(known, built, strict=True)) == dict(zip(known, scripted, strict=True))


@pytest.mark.parametrize(
    ("word", "name", "query"),
    [
        ("vaccinations", "vaccin", "vaccin"),
        ("subsidies", "subsid", "subsid"),
        ("living", "liv", "living"),
        ("cases", "cas", "case"),
        ("used", "used", "used"),
    ],
)
def test_a_word_of_a_name_may_leave_a_letter_less(word: str, name: str, query: str) -> None:
    assert (stem(word), stem(word, 4)) == (name, query)
    body = 'module("stem.js").then(({ stem }) => told(stem(given)));'
    assert run_module(body, word, ASSETS / "search") == query
