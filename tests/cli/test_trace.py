"""The command `trace`, on the sample's data and on texts written for it."""

import hashlib
from pathlib import Path

import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from tests.corpus import PROGRAMME, dump, files, write

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


def test_a_changed_figure_stands_where_it_stood(tmp_path: Path) -> None:
    run(tmp_path, "一、出行\n（一）全市新增泊位100个，其中西区200个。\n")
    command = ["trace", str(tmp_path / "sources"), "--data", str(tmp_path / "data")]

    def complaints(printed: str, *more: str) -> list[str]:
        contents = files()[PROGRAMME]
        contents["figures"][0]["printed"] = printed
        (tmp_path / "data" / PROGRAMME).write_text(dump(contents), encoding="utf-8")
        said = CliRunner().invoke(main, [*command, *more]).stderr.splitlines()
        return [line.partition(": ")[2] for line in said if "泊位" in line or "200个" in line]

    strange = "'200个' does not stand where '100个' was found in 一(一) of yunzhou-plan"
    assert complaints("泊位100个") == []
    assert complaints("100个") == []
    # The other figure of the sentence is another one, today and on the next run.
    for _ in range(2):
        (line,) = complaints("200个")
        assert line.startswith(strange)
    assert complaints("200个", "--anew") == []
    assert complaints("200个") == []


def test_clauses_of_benefits_are_looked_up(tmp_path: Path) -> None:
    result = run(tmp_path, "一、出行\n（一）停车。\n")
    said = [line for line in result.stderr.splitlines() if "clause " in line]
    wanted = [
        "clause 附件1 二(二) is not in yunzhou-scheme",
        "clause 一(二) is not in yunzhou-plan",
    ]
    assert all(any(text in line for line in said) for text in wanted)
    assert not any("clause 一(一) " in line for line in said)
