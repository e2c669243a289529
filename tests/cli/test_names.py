"""`names`: words are proposed, and nothing is written."""

import json

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.cli import names as command
from generator.derive.proposals import WordProposal
from generator.lang import Lang
from tests.real_data import data_folder


def _names(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["names", "--data", str(data_folder()), *arguments])


def test_a_family_s_words_come_with_scores_in_both_languages() -> None:
    lines = _names("start-up-loans", "--most", "3").stdout.splitlines()
    assert lines[0] == "start-up-loans"
    assert lines[1].startswith("  zh: ")
    assert lines[2].startswith("  en: waived ")


def test_programs_get_them_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(_: object, lang: Lang, __: int) -> dict[str, list[WordProposal]]:
        return {"parking": [WordProposal("parking", f"word-{lang}", 9.5, 4, 2)]}

    monkeypatch.setattr(command, "proposals", found)
    listed = json.loads(_names("parking", "--json").stdout)["parking"]
    assert [word["word"] for word in listed["zh"] + listed["en"]] == ["word-zh", "word-en"]
    assert listed["en"][0]["inside"] == 4


def test_an_unknown_family_is_refused() -> None:
    done = _names("parkin")
    assert done.exit_code == 2
    assert "there is no family 'parkin'; did you mean 'parking'?" in done.stderr
