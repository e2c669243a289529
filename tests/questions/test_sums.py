"""Every indicator added up as the data page says, held to sums looked up in the documents."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas
import pytest

from tests.questions.question import Answer, rows
from tests.real_data import real_files

CLAUSE = "part_of IS NULL AND same_as IS NULL AND restates IS NULL"
COUNTED = "role IN ('target', 'funding', 'baseline') AND unit NOT IN ('fraction', 'year')"
SUMS = f"""SELECT indicator, role, year, sum(value) FROM figures
  WHERE {CLAUSE} AND per IS NULL AND {COUNTED} GROUP BY indicator, role, year"""
MONEY = "SELECT place, sum(value) FROM {} WHERE role = 'funding' AND year = 2023 AND {} GROUP BY 1"
ONCE = [
    ("CN-360000", "1460000000"),
    ("CN-360100", "5844000000"),
]
"""What programmes state, each sum of money once; Nanchang names some 6 billion for all of them."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sums")
    for name in ("figures.csv", "figures_full.csv"):
        (folder / name).write_bytes(real_files()[f"data/v1/{name}"])
    return folder


def _right() -> Answer:
    path = Path(__file__).with_name("sums.csv")
    return rows(csv.reader(path.read_text(encoding="utf-8").splitlines()[1:]))


def test_each_indicator_in_duckdb(folder: Path) -> None:
    with duckdb.connect() as duck:
        duck.execute(f"CREATE VIEW figures AS FROM read_csv('{folder}/figures.csv', header = true)")
        assert rows(duck.execute(SUMS).fetchall()) == _right()


def test_each_indicator_in_pandas(folder: Path) -> None:
    figures = pandas.read_csv(folder / "figures.csv")
    alone = figures[["part_of", "same_as", "restates", "per"]].isna().all(axis=1)
    counted = figures.role.isin(["target", "funding", "baseline"])
    level = figures.unit.isin(["fraction", "year"])
    groups = figures[alone & counted & ~level].groupby(["indicator", "role", "year"])
    assert rows(groups.value.sum().reset_index().values.tolist()) == _right()


def test_all_money_is_counted_once(folder: Path) -> None:
    """Across indicators too, where a plan's own sum holds those of its programmes."""
    with duckdb.connect(str(folder / "money.duckdb")) as duck:
        for name, once in (("figures", f"adds_up AND {CLAUSE}"), ("figures_full", "counts")):
            path = folder / f"{name}.csv"
            duck.execute(f"CREATE TABLE {name} AS FROM read_csv('{path}', header = true)")
            assert rows(duck.execute(MONEY.format(name, once)).fetchall()) == ONCE


def test_all_money_by_csvkit(folder: Path) -> None:
    query = MONEY.format("stdin", "counts")
    commands = f'csvcut -c place,year,role,value,counts figures_full.csv | csvsql --query "{query}"'
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", commands],
        cwd=folder,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert rows([tuple(row) for row in csv.reader(io.StringIO(done.stdout))][1:]) == ONCE
