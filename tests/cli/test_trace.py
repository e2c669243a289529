"""The command `trace`, on the sample's data and on texts written for it."""

import hashlib
from pathlib import Path

import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from tests.corpus import files, write

TEXT = "没有任何数字。"


def run(tmp_path: Path, text: str | None, *more: str) -> Result:
    """Trace the sample in a text that is every document's."""
    contents = files()
    sources = tmp_path / "sources"
    sources.mkdir()
    for document in contents["documents.yml"]:
        if text is not None:
            document["sha256"] = hashlib.sha256(text.encode()).hexdigest()
            (sources / f"{document['id']}.txt").write_text(text, encoding="utf-8")
    data = write(tmp_path / "data", contents)
    return CliRunner().invoke(main, ["trace", str(sources), "--data", str(data), *more])


def ledgers(tmp_path: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in (tmp_path / "data/ledger").iterdir()}


def test_what_is_not_in_the_text_is_a_fault_with_its_place(tmp_path: Path) -> None:
    result = run(tmp_path, TEXT)
    assert result.exit_code == 1
    assert "0 of " in result.stdout
    lines = [line for line in result.stderr.splitlines() if line.endswith("[trace]")]
    assert len(lines) > 5
    assert all(":" in line and " is not in " in line for line in lines)


def test_a_missing_text_is_said_so(tmp_path: Path) -> None:
    result = run(tmp_path, None)
    assert result.exit_code == 1
    wanted = ".txt: there is no such file; save it as .txt, .docx, .pdf or .html"
    assert result.stderr.strip().endswith(wanted)


def test_another_text_than_the_one_consulted_is_refused(tmp_path: Path) -> None:
    run(tmp_path, TEXT)
    documents = tmp_path / "data" / "documents.yml"
    listed = yaml.safe_load(documents.read_text(encoding="utf-8"))
    listed[0]["sha256"] = "0" * 64
    documents.write_text(yaml.safe_dump(listed, allow_unicode=True), encoding="utf-8")
    command = ["trace", str(tmp_path / "sources"), "--data", str(tmp_path / "data")]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 1
    assert "not the text consulted; its SHA-256 is" in result.stderr


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    result = run(tmp_path, TEXT, "--dry-run")
    assert "ledger would change" in result.stdout
    before = ledgers(tmp_path)
    assert all(b"yunzhou-" in content for content in before.values())
    command = ["trace", str(tmp_path / "sources"), "--data", str(tmp_path / "data")]
    again = CliRunner().invoke(main, command)
    assert "ledger written" in again.stdout
    assert ledgers(tmp_path) != before


def test_only_the_document_that_is_named(tmp_path: Path) -> None:
    result = run(tmp_path, TEXT, "--document", "yunzhou-plan", "--dry-run")
    assert result.stdout.count("found, ") == 1
    assert result.stdout.startswith("yunzhou-plan: ")
    assert result.stderr.endswith(" not found.\n")


def test_a_document_that_is_not_there(tmp_path: Path) -> None:
    result = run(tmp_path, TEXT, "--document", "yunzhou-plans")
    assert result.exit_code == 2
    assert "there is no document 'yunzhou-plans'; did you mean 'yunzhou-plan'?" in result.stderr
