"""`draft` from the command line: files, report, status, another program's texts, refusals."""

import json
import shlex
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.draft import draft
from generator.draft.with_command import question
from generator.load.strict_yaml import parse_yaml
from tests.draft.expected import NOTICES, drafted
from tests.real_data import data_folder

NOTICE = NOTICES / "anhui-cover-and-plan.txt"
PLACE = ["--place", "360200"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder, ignore=shutil.ignore_patterns("releases", "ledger"))
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(draft, [str(each) for each in arguments])


def test_files_are_written_once(data: Path) -> None:
    first = run(NOTICE, *PLACE, "--data", data)
    assert first.exit_code == 0, first.output
    plan = data / "plans" / "360200" / "2024.yml"
    names = sorted(path.name for path in plan.with_suffix("").iterdir())
    assert len(names) == 8
    assert names[2] == "03-school-places.yml"
    before = {path: path.read_bytes() for path in data.rglob("*.yml")}
    again = run(NOTICE, *PLACE, "--data", data)
    assert again.exit_code == 1
    assert {path: path.read_bytes() for path in data.rglob("*.yml")} == before


def test_what_a_programme_holds(data: Path) -> None:
    run(NOTICE, *PLACE, "--data", data)
    path = data / "plans/360200/2024/02-public-posts.yml"
    source, faults = parse_yaml(path.read_text(encoding="utf-8"), path)
    assert not faults
    assert source is not None
    assert isinstance(source.data, dict)
    assert not {"id", "number", "clause"} & source.data.keys()
    assert source.data["bodies"] == {
        "lead": ["市人社局"],
        "responsible": ["各县（市、区）人民政府"],
    }
    printed = [(each["role"], each["printed"]) for each in source.data["figures"]]
    assert printed == [("target", "450个"), ("standard", "每人每月不低于1200元")]


def test_dates_of_a_table_behind_the_plan_stand_in_its_paragraphs(data: Path) -> None:
    assert run(NOTICES / "gansu-twenty-and-a-table.txt", *PLACE, "--data", data).exit_code == 0
    path = data / "plans/360200/2026/08-hospitals.yml"
    source, _ = parse_yaml(path.read_text(encoding="utf-8"), path)
    assert source is not None
    assert isinstance(source.data, dict)
    shell, whole = source.data["milestones"]
    assert ("clause" in shell, whole["clause"]) == (False, "段52")
    assert (shell["what"]["en"], whole["what"]["en"]) == ("", "The programme is to be complete")
    text = (data / "plans/360200/2026/18-parking.yml").read_text(encoding="utf-8")
    assert "# perhaps charging-points with family: ev-charging; line 39\n" in text


def test_status_counts_what_is_open(data: Path) -> None:
    run(NOTICE, *PLACE, "--data", data)
    result = run("--status", *PLACE, "--year", 2024, "--data", data)
    assert result.exit_code == 0
    assert result.output.startswith("0 of 9 files have nothing open.\n")
    assert "02-public-posts.yml: " in result.output
    assert run("--status", *PLACE, "--data", data).exit_code == 2
    assert run("--status", *PLACE, "--year", 2020, "--data", data).exit_code == 1


def test_texts_of_another_program(data: Path, tmp_path: Path) -> None:
    program = tmp_path / "texts.py"
    program.write_text(
        "import json, sys\n"
        "asked = json.load(sys.stdin)['programmes']\n"
        "texts = [{'number': one['number'], 'title_en': 'Title',"
        " 'summary': {'zh': '概要', 'en': 'Summary'}} for one in asked if one['number'] == 1]\n"
        "json.dump({'programmes': texts}, sys.stdout)\n",
        encoding="utf-8",
    )
    command = shlex.join([sys.executable, str(program)])
    result = run(NOTICE, *PLACE, "--data", data, "--with", command)
    assert result.exit_code == 0, result.output
    text = (data / "plans/360200/2024/01-employment.yml").read_text(encoding="utf-8")
    assert "drafted: [title, summary]\n" in text
    assert 'summary: {zh: "概要", en: "Summary"}\n' in text
    assert "drafted" not in (data / "plans/360200/2024/02-public-posts.yml").read_text()


def test_no_person_is_named_to_another_program() -> None:
    asked = question(drafted("neimenggu-ordinal"))
    first = asked["programmes"][0]
    assert first["figures"] == ["320户", "40眼", "320个"]
    assert "张某某" in (NOTICES / "neimenggu-ordinal.txt").read_text(encoding="utf-8")
    assert "张某某" not in json.dumps(asked, ensure_ascii=False)
    assert "牵头单位：旗水利局" in first["text"]


@pytest.mark.parametrize("program", ["false", "echo {}", "no-such-program"])
def test_a_program_that_gives_no_texts(data: Path, program: str) -> None:
    result = run(NOTICE, *PLACE, "--data", data, "--with", program)
    assert result.exit_code == 1
    assert "nothing was written" in result.output
    assert not (data / "plans/360200").exists()


def test_json_writes_nothing(data: Path) -> None:
    result = run(NOTICE, "--json", "--data", data)
    found = json.loads(result.output)
    assert list(found) == ["document", "states", "programmes", "warnings", "refused"]
    assert found["document"]["issued"] == "2024-03-18"
    assert found["states"] == {"programmes": 8}
    figure = found["programmes"][0]["figures"][0]
    assert (figure["printed"], figure["role"]) == ("1.2万人次", "target")
    assert found["programmes"][7]["milestones"][0]["date"] == "2024-06"
    assert not (data / "plans/360200").exists()


def test_reports_account_for_every_number(data: Path, tmp_path: Path) -> None:
    page, text = tmp_path / "report.html", tmp_path / "report.txt"
    for report in (page, text):
        assert run(NOTICE, "--json", "--report", report, "--data", data).exit_code == 0
    assert '<mark class="figure" title="figures, item 2">450</mark>' in page.read_text("utf-8")
    assert "43 numbers:\n  21 figures\n  2 figures that are ages\n" in text.read_text("utf-8")
    assert "not read" not in text.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gansu-refused-cover", "the plan seems to stand in an attachment"),
        ("fujian-refused-call", "it asks for proposals or opinions"),
    ],
)
def test_a_notice_without_items(data: Path, name: str, says: str) -> None:
    result = run(NOTICES / f"{name}.txt", *PLACE, "--data", data)
    assert result.exit_code == 1
    assert says in result.output
    assert json.loads(run(NOTICES / f"{name}.txt", "--json", "--data", data).output)["refused"]


def test_a_kind_of_file_that_is_not_read(data: Path, tmp_path: Path) -> None:
    notice = tmp_path / "notice.wps"
    notice.write_text("一、")
    result = run(notice, "--json", "--data", data)
    assert result.exit_code == 1
    assert "save it as .txt, .docx" in result.output
