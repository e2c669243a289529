"""The published tables of the project's own data, as those who use them would check them."""

import io
import re
from collections.abc import Sized
from decimal import Decimal

import pytest
from csvkit.utilities.csvclean import CSVClean

from generator.changes.snapshot import RENAMED_TABLES
from generator.export.files import FOLDER, table_rows
from generator.export.releases.release import read_releases
from generator.export.table import Table
from generator.export.tables import TABLES
from tests.export.of_tables import EVERY
from tests.real_data import data_folder, real_corpus, real_dataset, real_files
from tests.real_tables import rows_of

DATES = {"date", "start", "end", "issued", "published", "as_of"}
RENAMED = {
    ("phases", "start"): "begins",
    ("phases", "end"): "ends",
    ("quality", "of"): "of_all",
    ("condition_options", "option"): "option_id",
}
BOM = b"\xef\xbb\xbf"


def test_nothing_that_was_entered_is_left_out() -> None:
    corpus = real_corpus()
    entered: dict[str, Sized] = {
        "plans": corpus.plans,
        "programmes": list(corpus.programmes()),
        "documents": corpus.documents,
        "families": corpus.families,
        "facts": corpus.facts,
        "glossary": corpus.terms,
    }
    assert {name: len(rows_of(name)) for name in entered} == {
        name: len(listed) for name, listed in entered.items()
    }


def test_released_columns_keep_their_names_and_their_order() -> None:
    """New ones may stand between them; `content/en/api.md` names the four that were renamed."""
    now = {table.name: [one.name for one in table.columns()] for table in TABLES}
    for release in read_releases(data_folder()):
        for table in release.snapshot.tables:
            before = [RENAMED.get((table.name, name), name) for name in table.columns]
            names = now[RENAMED_TABLES.get(table.name, table.name)]
            assert [name for name in names if name in before] == before


@EVERY
def test_required_cells_are_filled(table: Table) -> None:
    required = [one.name for one in table.columns() if one.required]
    for row in rows_of(table.name):
        assert all(row[name] for name in required), row


@EVERY
def test_csv_gives_back_what_was_written(table: Table) -> None:
    columns = {one.name: one.type for one in table.columns()}
    for read, row in zip(rows_of(table.name), table_rows(table, real_dataset()), strict=True):
        for name, kind in columns.items():
            cell = row.cell(name)
            assert (read[name] == "") == (cell is None)
            if cell is not None and kind in ("integer", "number"):
                assert Decimal(read[name]) == cell
            elif cell is not None:
                assert read[name] == (str(cell).lower() if kind == "boolean" else cell)


@EVERY
def test_files_are_rfc_4180_without_a_mark(table: Table) -> None:
    raw = real_files()[f"{FOLDER}/{table.name}.csv"]
    assert not raw.startswith(BOM)
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n") == len(rows_of(table.name)) + 1


def test_csvkit_finds_a_row_of_the_wrong_length(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("csvkit") / "broken.csv"
    path.write_bytes(b"a,b\r\n1,2,3\r\n")
    errors = io.StringIO()
    with pytest.raises(SystemExit):
        CSVClean(["--length-mismatch", str(path)], io.StringIO(), errors).run()
    assert "Expected 2 columns, found 3 columns" in errors.getvalue()


def test_dates_are_iso_8601() -> None:
    for table in TABLES:
        names = [
            one.name
            for one in table.columns()
            if one.name in ("date", "start", "end", "issued", "published", "as_of")
        ]
        for row in rows_of(table.name) if names else []:
            for name in names:
                assert re.fullmatch(r"(\d{4}(-\d{2}){0,2})?", row[name]), row


def test_codes_are_text_of_six_digits() -> None:
    codes = [row["code"] for row in rows_of("places") if row["code"]]
    assert len(codes) > 100
    assert all(re.fullmatch(r"[1-9]\d{5}", code) for code in codes)


def test_money_is_in_yuan_and_rates_are_fractions() -> None:
    rows = rows_of("figures")
    yuan = [row for row in rows if re.fullmatch(r"[1-9]\d*元", row["printed"])]
    assert yuan
    assert [
        row for row in yuan if (row["printed"], row["unit"]) != (f"{row['value']}元", "CNY")
    ] == []
    rates = [Decimal(row["value"]) for row in rows if row["printed"].endswith("%")]
    assert rates
    assert all(rate <= 2 for rate in rates)
