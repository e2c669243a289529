"""Chinese that holds no Chinese, English that holds no English, in any file."""

from pathlib import Path

import pytest

from generator.check.rules.untranslated import check
from tests.changes import put
from tests.corpus import ALLOCATION, FAMILY, PLAN, PROGRAMME, SCHEME, Files, files, rule_faults

ZH = "the Chinese text holds no Chinese"
EN = "the English text is not translated"
WAYS = [
    ("topics.yml", 0, "summary"),
    ("places.yml", 3, "note"),
    ("documents.yml", 0, "issuer"),
    ("bodies.yml", 0, "name"),
    ("glossary.yml", 0, "definition"),
    ("indicators.yml", 0, "description"),
    (FAMILY, "indicators", 0, "name"),
    (PLAN, "groups", 0, "title"),
    (PROGRAMME, "lists", 0, "items", 1),
    (PROGRAMME, "figures", 1, "note"),
    (SCHEME, "routes", 0, "steps", 0),
    (SCHEME, "serves", 0),
    (ALLOCATION, "columns", 0, "heading"),
    (ALLOCATION, "notes", 0),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("lang", "text", "message"), [("zh", "Parking", ZH), ("en", "停车", EN), ("en", "……", EN)]
)
def test_bad(
    tmp_path: Path, way: tuple[str | int, ...], lang: str, text: str, message: str
) -> None:
    contents = files()
    put(*way, lang, value=text)(contents)
    [found] = rule_faults(tmp_path, contents, check)
    assert (found[0], found[2]) == (way[0], f"{message} [untranslated]")
    assert found[1].removeprefix("- ") == f"{lang}: ^{text}"


@pytest.mark.parametrize("contents", [files()])
def test_good(tmp_path: Path, contents: Files) -> None:
    put("topics.yml", 0, "name", value={"zh": "AI辅助诊断", "en": "AI (人工智能)"})(contents)
    assert rule_faults(tmp_path, contents, check) == []
