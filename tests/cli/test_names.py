"""`names`: words are proposed, and nothing is written."""

import json
import subprocess
import sys

import pytest

from generator.project import PROJECT
from tests.real_data import data_folder


def _names(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "names", "--data", str(data_folder()), *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)


def test_a_family_s_words_come_with_scores_in_both_languages() -> None:
    lines = _names("start-up-loans", "--most", "3").stdout.splitlines()
    assert lines[0] == "start-up-loans"
    assert lines[1].startswith("  zh: ")
    assert lines[2].startswith("  en: waived ")
    [word] = json.loads(_names("parking", "--most", "1", "--json").stdout)["parking"]["en"]
    assert word["inside"] >= 3


@pytest.mark.parametrize("name", ["parkin"])
def test_an_unknown_family_is_refused(name: str) -> None:
    done = _names(name)
    assert done.returncode == 2
    assert "there is no family 'parkin'; did you mean 'parking'?" in done.stderr
