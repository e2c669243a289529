"""Names of what no plan here has: none is found, but for those listed with a reason."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator.lang import LANGUAGES, Lang
from generator.render.search_words import lacking
from tests.real_data import real_dataset
from tools.search.ask import ask
from tools.search.lists import FOLDER

MANY = 300


def _names(lang: Lang) -> list[str]:
    found = (name for thing in lacking(lang, real_dataset()) for name in thing.names)
    return list(dict.fromkeys(found))


def _reasons(lang: Lang) -> Mapping[str, str]:
    reasons: Mapping[str, str] = yaml.safe_load((FOLDER / "here.yml").read_bytes())[lang]
    return reasons


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_no_plan_here_has_is_not_found(built_site: Path, lang: Lang) -> None:
    names = _names(lang)
    assert len(names) > MANY
    answers = ask(built_site, lang, names)
    found = [name for name, answer in zip(names, answers, strict=True) if answer.found]
    assert found == [name for name in names if name in _reasons(lang)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_said_by_the_name_that_was_typed(built_site: Path, lang: Lang) -> None:
    names = [name for name in _names(lang) if name not in _reasons(lang)]
    for name, answer in zip(names, ask(built_site, lang, names), strict=True):
        assert any("thing" in one for one in answer.said["absent"]) or not answer.pages, name
