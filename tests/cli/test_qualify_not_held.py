"""`qualify` says of which places above no plan of the year is here."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.lang import LANGUAGES, Lang
from generator.wording import word
from tests import sample_levels
from tests.corpus import write


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_year_without_the_plan_of_a_place_above_is_said_to_be(tmp_path: Path, lang: Lang) -> None:
    """The province has a plan for 2023 alone."""
    folder = str(write(tmp_path, sample_levels.files()))
    command = ["qualify", "--data", folder, "--facts", "-", "--place", "990100", "--lang", lang]

    def said(*more: str) -> str:
        return CliRunner().invoke(main, [*command, *more], input="{}").stdout

    names = {"zh": "云省", "en": "Yun"}[lang]
    lacking = word(lang, "not_held", names=names, year=2024)
    assert lacking in said("--year", "2024").splitlines()
    assert json.loads(said("--year", "2024", "--json"))["not_held"][lang] == lacking
    assert json.loads(said("--year", "2023", "--json"))["not_held"] is None
