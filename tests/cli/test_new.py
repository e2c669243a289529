"""The command `new`."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.corpus import files, write


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "data", files())


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", *arguments, "--data", "data"])


def test_it_says_what_it_made_and_what_comes_next(data: Path) -> None:
    (data.parent / "text.txt").write_text("文", encoding="utf-8")
    result = run("990100", "2024", "--document", "yunzhou-2024", "--text", "text.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    made, left, undo = result.stdout.splitlines()[:5], *result.stdout.splitlines()[5:]
    assert made == [
        "New:",
        "  data/plans/990100/2024.yml",
        "  data/plans/990100/2024/01-parking.yml",
        "  data/plans/990100/2024/01-parking.benefits.yml",
        "Added at the end of data/documents.yml: yunzhou-2024",
    ]
    paths = "data/plans/990100/2024.yml data/plans/990100/2024"
    assert left.endswith(f"`python -m generator check {paths}` lists them.")
    assert undo == "To take it back, delete the new files and the entry in data/documents.yml."
    count = int(left.split()[5].rstrip("."))
    whole = CliRunner().invoke(main, ["check", "--data", "data", "--content", "."])
    assert whole.stderr.count(" is empty; fill in ") == count
    assert whole.stderr.endswith(f"{count} faults; nothing was built or changed.\n")


def test_a_place_without_a_plan_before_and_a_document_that_is_known(data: Path) -> None:
    result = run("990200", "2024", "--document", "mountain-2024")
    assert "No earlier plan: add programmes with --family, or begin with --like PLACE." in (
        result.stdout
    )
    again = run("990100", "2025", "--document", "yunzhou-plan")
    assert "yunzhou-plan stands in documents.yml already and was left as it is." in again.stdout


def test_errors(data: Path) -> None:
    result = run("99010", "2024", "--document", "x")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "there is no place '99010' in places.yml; did you mean '990102'?\n"
    assert run("990100", "24", "--document", "x").exit_code == 2
    assert "Missing option '--document'" in run("990100", "2024").stderr
    (data / "places.yml").write_text("- [\n", encoding="utf-8")
    unread = run("990100", "2024", "--document", "x")
    assert unread.exit_code == 1
    assert "data/places.yml:2:1: not YAML" in unread.stderr


def test_one_more_programme(data: Path) -> None:
    result = run("990100", "2023", "--family", "parking", "--number", "5")
    assert result.exit_code == 0
    name = "data/plans/990100/2023/05-parking.yml"
    assert result.stdout.startswith(f"New:\n  {name}\nValues left to fill in: ")
    assert result.stdout.endswith("To take it back, delete the new files.\n")
    assert run("990100", "2023", "--family", "parking", "--number", "5").exit_code == 1


def test_benefits_of_a_programme(data: Path) -> None:
    path = data / "plans/990100/2023/01-parking.benefits.yml"
    path.unlink()
    result = run("benefits", "990100", "2023", "parking")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("New:\n  data/plans/990100/2023/01-parking.benefits.yml\n")
    assert path.is_file()
    assert run("benefits", "990100", "2023", "roads").exit_code == 1
