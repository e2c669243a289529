"""The command `verify`: published figures held to texts, and to nothing else."""

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.real_data import real_files, sources_folder

TEXT = "一、增加停车泊位 １００ 个。"
SHA256 = "{sha256}"
HEAD = "figure_id,document_id,printed,text_sha256,text_offset"


def run(tmp_path: Path, *rows: str, text: str | None = TEXT) -> Result:
    """Verify the rows; `{sha256}` is the text's own."""
    (tmp_path / "texts").mkdir()
    digest = hashlib.sha256((text or "").encode()).hexdigest()
    if text is not None:
        (tmp_path / "texts/plan.txt").write_text(text, encoding="utf-8")
    lines = [HEAD, *(row.replace(SHA256, digest) for row in rows)]
    (tmp_path / "figures.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
    return CliRunner().invoke(
        main, ["verify", str(tmp_path / "figures.csv"), str(tmp_path / "texts")]
    )


def test_a_figure_stands_where_the_table_says(tmp_path: Path) -> None:
    done = run(tmp_path, f"a,plan,100个,{SHA256},9")
    assert (done.exit_code, done.stdout) == (0, "1 found, 0 not found, 0 not looked up\n")


@pytest.mark.parametrize("row", ["a,plan,100个,{sha256},3", "a,plan,200个,{sha256},9"])
def test_one_that_does_not_is_named(tmp_path: Path, row: str) -> None:
    done = run(tmp_path, row)
    assert done.exit_code == 1
    assert "a: '" in done.stderr
    assert "doesn't stand there (plan, " in done.stderr


def test_another_text_is_refused(tmp_path: Path) -> None:
    done = run(tmp_path, f"a,plan,100个,{'0' * 64},9")
    assert done.exit_code == 1
    assert "not the text consulted" in done.stderr
    assert "documents.yml" not in done.stderr
    assert done.stdout == "0 found, 0 not found, 1 not looked up\n"


def test_another_text_does_not_hide_what_else_is_wrong(tmp_path: Path) -> None:
    done = run(tmp_path, f"a,plan,100个,{'0' * 64},9", "b,plan,200个,{sha256},9")
    assert done.exit_code == 1
    assert "not the text consulted" in done.stderr
    assert "b: '200个' doesn't stand there" in done.stderr


def test_a_document_without_a_text_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, "a,plan,100个,{sha256},9", "b,scheme,200个,{sha256},9")
    assert (done.exit_code, done.stdout) == (0, "1 found, 0 not found, 1 not looked up\n")
    assert "scheme: 1 not looked up" in done.stderr


def test_a_place_that_is_no_number_is_refused(tmp_path: Path) -> None:
    done = run(tmp_path, "a,plan,100个,{sha256},nine")
    assert done.exit_code == 2
    assert "a: 'nine' in text_offset is not a whole number" in done.stderr


def test_nothing_looked_up_is_no_success(tmp_path: Path) -> None:
    done = run(tmp_path, f"a,plan,100个,{'0' * 64},9", text=None)
    assert (done.exit_code, done.stdout) == (1, "0 found, 0 not found, 1 not looked up\n")


def test_a_table_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text("place_id\r\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["verify", str(tmp_path / "places.csv"), str(tmp_path)])
    assert done.exit_code == 2
    assert "has no column figure_id" in done.stderr


@pytest.mark.skipif(not sources_folder().is_dir(), reason="the texts are not here")
def test_the_published_figures_stand_in_their_texts(tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_bytes(real_files()["data/v1/figures.csv"])
    done = CliRunner().invoke(
        main, ["verify", str(tmp_path / "figures.csv"), str(sources_folder())]
    )
    assert done.exit_code == 0, done.stderr
    assert ", 0 not found, 0 not looked up" in done.stdout
