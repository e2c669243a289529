"""What the page for programs says, tried as a reader would."""

import contextlib
import io
import re

import pytest

from generator.export.api.openapi import ID
from generator.load.site_settings import read_settings
from generator.project import PROJECT
from generator.render.examples import with_examples
from tests.real_data import real_dataset, real_files
from tests.real_database import real_database

BOTH = pytest.mark.parametrize("lang", ["zh", "en"])
IN_CODE = re.compile(r"`/((?:api|data)/v1/[\w./-]*)`")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(lang: str) -> str:
    text = (PROJECT / "content" / lang / "api.md").read_text(encoding="utf-8")
    return with_examples(text, real_dataset(), read_settings(PROJECT / "data")[0].example)


def examples(lang: str, kind: str) -> list[str]:
    return [text for name, text in FENCE.findall(page(lang)) if name == kind]


@BOTH
def test_every_query_finds_something(lang: str) -> None:
    assert len(examples(lang, "sql")) == 3
    with real_database() as database:
        for query in examples(lang, "sql"):
            assert len(database.execute(query).fetchall()) > 5, query


@BOTH
def test_the_program_runs(lang: str, served: str) -> None:
    [program] = examples(lang, "python")
    site = served.removesuffix("/api/v1")
    assert '"https://example.org"' in program
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(program.replace("https://example.org", site), {})
    first = {"zh": "10888个 10888 四(十六)", "en": "10,888 parking spaces 10888 四(十六)"}
    assert said.getvalue().splitlines()[0] == first[lang]


@BOTH
def test_every_file_that_is_named_is_there(lang: str) -> None:
    named = IN_CODE.findall(page(lang))
    assert len(named) > 10
    for path in named:
        assert any(file == path or file.startswith(path) for file in real_files()), path


def test_both_languages_name_the_same_and_query_the_same() -> None:
    assert IN_CODE.findall(page("zh")) == IN_CODE.findall(page("en"))
    queries = [
        [text.replace("_zh", "_en") for text in examples(one, "sql")] for one in ("zh", "en")
    ]
    assert queries[0] == queries[1]


def test_ids_are_as_promised() -> None:
    names = [
        path.rsplit("/", 1)[1].removesuffix(".json")
        for path in real_files()
        if re.match(r"api/v1/\w+/", path)
    ]
    assert len(names) > 300
    assert [name for name in names if not re.fullmatch(ID, name)] == []
