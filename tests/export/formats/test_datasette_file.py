"""What Datasette itself shows of the database with the metadata that stands beside it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.export.formats import datasette_file, sqlite_file
from generator.export.tables import TABLES
from tests.real_data import real_files

ASK = """
import asyncio, json, sys
from datasette.app import Datasette

async def answers():
    metadata = json.load(open("datasette.json", encoding="utf-8"))
    there = Datasette(["minsheng.sqlite"], metadata=metadata)
    await there.invoke_startup()
    found = {}
    for path in json.load(sys.stdin):
        answer = await there.client.get(path)
        found[path] = [answer.status_code, answer.text]
    print(json.dumps(found))

asyncio.run(answers())
"""
PLANS = "/minsheng/plans"
FIGURES = (
    "/minsheng/figures.json?_labels=on&_shape=objects&_size=1&programme_id=360100-2023.parking"
)
PAGES = [f"/minsheng/{table.name}?_size=5" for table in TABLES]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, str]]:
    folder = tmp_path_factory.mktemp("datasette")
    for path in (sqlite_file.PATH, datasette_file.PATH):
        (folder / Path(path).name).write_bytes(real_files()[path])
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=folder,
        input=json.dumps(["/", PLANS, FIGURES, *PAGES]),
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, tuple[int, str]] = json.loads(done.stdout)
    return found


def metadata() -> Any:
    return json.loads(real_files()[datasette_file.PATH])


def test_every_page_is_shown_with_its_title(answers: dict[str, tuple[int, str]]) -> None:
    for table, page in zip(TABLES, PAGES, strict=True):
        status, text = answers[page]
        assert status == 200, table.name
        assert table.title.zh in text
        assert table.about.zh.replace('"', "&#34;") in text


def test_the_first_page_has_title_and_licence(answers: dict[str, tuple[int, str]]) -> None:
    status, text = answers["/"]
    assert status == 200
    assert metadata()["title"].partition(" / ")[0] in text
    assert "https://creativecommons.org/licenses/by/4.0/" in text


def test_numbers_of_things_have_their_unit(answers: dict[str, tuple[int, str]]) -> None:
    assert "programmes" in metadata()["databases"]["minsheng"]["tables"]["plans"]["units"].values()
    assert "&nbsp;programmes</td>" in answers[PLANS][1]


def test_facets_and_labels(answers: dict[str, tuple[int, str]]) -> None:
    status, text = answers[FIGURES]
    assert status == 200
    answer = json.loads(text)
    assert {"place", "year", "role"} <= set(answer["facet_results"])
    [row] = answer["rows"]
    assert row["place"] == {"value": "CN-360100", "label": "南昌市"}
    assert row["plan_id"]["label"].startswith("南昌市")


def test_it_names_no_table_and_no_column_that_is_not_there() -> None:
    described = metadata()["databases"]["minsheng"]["tables"]
    assert list(described) == [table.name for table in TABLES]
    for table in TABLES:
        known = {column.name for column in table.columns()}
        said = described[table.name]
        assert set(said["columns"]) == known
        assert {said.get("label_column", table.key[0]), *said.get("facets", ())} <= known
        assert set(said.get("units", ())) <= known
