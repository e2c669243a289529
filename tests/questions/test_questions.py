"""Fourteen questions to the open data: each tool finds the right answer, as people would ask it."""

import csv
import io
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pandas
import pytest

from generator.export.formats.sqlite_file import PATH
from generator.export.publication import FOLDER
from generator.export.releases.release import read_releases
from generator.export.tables import TABLES
from tests.questions.question import QUESTIONS, Question, rows
from tests.real_data import data_folder, real_files

EVERY = pytest.mark.parametrize("asked", QUESTIONS, ids=[one.name for one in QUESTIONS])

BY_CSVKIT = [one for one in QUESTIONS if one.csvkit]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would have been downloaded, earlier releases among them."""
    folder = tmp_path_factory.mktemp("questions")
    files = {
        path.removeprefix(f"{FOLDER}/"): content
        for path, content in real_files().items()
        if path == PATH or (path.startswith(f"{FOLDER}/") and path.endswith(".csv"))
    }
    for one in read_releases(data_folder()):
        files |= {f"releases/{one.version}/{name}": it for name, it in one.files.items()}
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def frames(folder: Path) -> dict[str, pandas.DataFrame]:
    """Every table as pandas guesses it."""
    return {one.name: pandas.read_csv(folder / f"{one.name}.csv") for one in TABLES}


@pytest.fixture(scope="module")
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / Path(PATH).name)) as connection:
        yield connection


@pytest.fixture(scope="module")
def duck(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Every table as DuckDB guesses it."""
    with closing(duckdb.connect()) as connection:
        for one in TABLES:
            path = folder / f"{one.name}.csv"
            connection.execute(
                f"CREATE TABLE \"{one.name}\" AS FROM read_csv('{path}', header = true)"
            )
        yield connection


def test_there_are_fourteen() -> None:
    """Ten of them csvkit answers alone."""
    assert len(QUESTIONS) == 14
    assert len(BY_CSVKIT) >= 10
    assert all(one.answer for one in QUESTIONS)


@EVERY
def test_pandas(asked: Question, folder: Path, frames: dict[str, pandas.DataFrame]) -> None:
    more = {name: pandas.read_csv(folder / path) for name, path in asked.tables.items()}
    names = {**frames, **more}
    exec(asked.pandas, names)
    assert rows(names["answer"].values.tolist()) == asked.answer


@EVERY
def test_sql_of_the_database(asked: Question, folder: Path, database: sqlite3.Connection) -> None:
    for name, path in asked.tables.items():
        pandas.read_csv(folder / path).to_sql(name, database, if_exists="replace")
    assert rows(database.execute(asked.sql).fetchall()) == asked.answer


@EVERY
def test_duckdb(asked: Question, folder: Path, duck: duckdb.DuckDBPyConnection) -> None:
    for name, path in asked.tables.items():
        duck.execute(f"CREATE OR REPLACE VIEW {name} AS FROM read_csv('{folder / path}')")
    assert rows(duck.execute(asked.sql).fetchall()) == asked.answer


@pytest.mark.parametrize("asked", BY_CSVKIT, ids=[one.name for one in BY_CSVKIT])
def test_csvkit(asked: Question, folder: Path) -> None:
    """The commands as they are typed; each guesses the types by itself."""
    here = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", asked.csvkit],
        cwd=folder,
        env={**os.environ, **here},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    _, *found = csv.reader(io.StringIO(done.stdout))
    assert rows([list(row) for row in found]) == asked.answer
