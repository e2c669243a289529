"""The command `check` with its options, on the sample."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.corpus import FAMILY, PLAN, PROGRAMME, dump, files, write
from tests.run_cache import share_kept


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample, where people stand: data and an empty content."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    share_kept(tmp_path / "build")
    return write(tmp_path / "data", files())


def check(*arguments: str) -> Result:
    folders = ["--data", "data", "--content", "content", "--work", "build"]
    return CliRunner().invoke(main, ["check", *folders, *arguments], env={"SITE_URL": ""})


def change(data: Path, name: str, old: str, new: str) -> str:
    text = (data / name).read_text(encoding="utf-8")
    assert old in text
    (data / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text


def test_faults_of_the_paths_alone_in_the_light_of_all(data: Path) -> None:
    change(data, FAMILY, "id: spaces", "id: places")
    whole = check()
    assert whole.exit_code == 1
    assert "[foreign-indicator]" in whole.stderr
    one = check(f"data/{PROGRAMME}")
    assert one.exit_code == 1
    assert one.stderr.count("[foreign-indicator]") == 2
    assert one.stderr.endswith("\n2 faults; nothing was built or changed.\n")
    other = check("data/topics.yml")
    assert other.exit_code == 0
    faults = whole.stderr.count("[foreign-indicator]") + whole.stderr.count("[unused]")
    assert other.stdout == (
        f"No fault here, {faults} faults elsewhere; `check` without a path shows all.\n"
    )
    assert check("data/plans").exit_code == 1


def test_a_path_that_no_check_reads(data: Path, tmp_path: Path) -> None:
    (tmp_path / "else.yml").write_text("a: 1\n", encoding="utf-8")
    result = check("else.yml")
    assert result.exit_code == 2
    assert "'else.yml' lies neither in data nor in content" in result.stderr
    assert check(".").exit_code == 0


def test_formats(data: Path) -> None:
    change(data, PLAN, "clause: 引言", "clause: 序言")
    for form, start in (("github", "::error file=data/plans"), ("json", "{"), ("gitlab", "[")):
        result = check("--format", form)
        assert (result.exit_code, result.stderr) == (1, "")
        assert result.stdout.startswith(start)
    change(data, PLAN, "clause: 序言", "clause: 引言")
    assert json.loads(check("--format", "json").stdout) == {"faults": []}
    assert check("--format", "github").stdout.strip() == ""


def test_fix_changes_only_what_is_mechanical_and_shows_it(data: Path) -> None:
    before = change(data, PROGRAMME, "printed: 100个", "printed: １００ 个  # 原文如此 ")
    change(data, PROGRAMME, "about: '990102'", "about: 990102")
    change(data, PROGRAMME, "clause: 一(一)", "clause: 一（一）")
    text = (data / PROGRAMME).read_text(encoding="utf-8")
    (data / PROGRAMME).write_text(text.replace("id: parking\n", "", 1) + "id: parking\n", "utf-8")
    untouched = (data / PLAN).stat().st_mtime_ns
    result = check("--fix")
    assert result.exit_code == 0, result.stderr
    assert (data / PROGRAMME).read_text(encoding="utf-8") == before.replace(
        "printed: 100个", "printed: 100个  # 原文如此"
    ).replace("about: '990102'", 'about: "990102"')
    assert "-  printed: １００ 个  # 原文如此 \n+  printed: 100个  # 原文如此\n" in result.stderr
    assert result.stderr.endswith("1 file fixed.\n")
    assert (data / PLAN).stat().st_mtime_ns == untouched
    again = check("--fix")
    assert (again.exit_code, again.stderr) == (0, "Nothing mechanical to fix.\n")
    assert list(data.rglob(".*")) == []


def test_fix_only_in_the_paths_named(data: Path) -> None:
    change(data, PLAN, "printed: 1项", "printed: １项")
    change(data, PROGRAMME, "printed: 100个", "printed: １００个")
    result = check("--fix", f"data/{PROGRAMME}")
    assert (result.exit_code, "1 fault elsewhere" in result.stdout) == (0, True)
    assert "１项" in (data / PLAN).read_text(encoding="utf-8")


def test_what_is_not_mechanical_is_left(data: Path) -> None:
    change(data, PLAN, "clause: 引言", "clause: 序言")
    before = (data / PLAN).read_text(encoding="utf-8")
    result = check("--fix")
    assert result.exit_code == 1
    assert "mechanical:" not in result.stderr
    assert result.stderr.endswith("1 fault left.\n")
    assert (data / PLAN).read_text(encoding="utf-8") == before


def test_a_disk_that_takes_nothing_leaves_the_file(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(data, PLAN, "printed: 1项", "printed: １项")
    before = (data / PLAN).read_text(encoding="utf-8")

    def full(self: Path, *_: object, **__: object) -> int:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_text", full)
    result = check("--fix")
    assert result.exit_code == 1
    assert "No space left on device" in result.stderr
    assert (data / PLAN).read_text(encoding="utf-8") == before


def test_explain(data: Path) -> None:
    result = check("--explain", "below-minimum")
    assert result.exit_code == 0
    assert "No place pays less than the standard" in result.stdout
    assert "同一年里" in result.stdout
    wrong = check("--explain", "below-minimun")
    assert wrong.exit_code == 2
    assert "there is no rule 'below-minimun'; did you mean 'below-minimum'?" in wrong.stderr


def test_the_page_of_a_rule_is_named_where_the_site_is_known(data: Path) -> None:
    change(data, PLAN, "clause: 引言", "clause: 序言")
    result = check("--base-url", "https://example.org")
    assert "https://example.org/en/rules/#clause-form" in result.stderr


def test_a_file_with_another_kind_of_line_end_is_fixed_too(data: Path) -> None:
    text = dump(files()["topics.yml"])
    (data / "topics.yml").write_bytes(text.replace("\n", " \r\n").encode())
    assert check("--fix").exit_code == 0
    assert (data / "topics.yml").read_bytes() == text.encode()


def test_what_was_found_is_kept_where_it_is_asked(data: Path) -> None:
    assert check("--work", "aside").exit_code == 0
    kept = data.with_name("aside") / "kept"
    assert any(kept.iterdir())
    before = _written(kept)
    assert check("--work", "aside").exit_code == 0
    assert _written(kept).keys() == before.keys()
    # Of files as new as these it is noted once more how they lie.
    assert len(_written(kept).items() - before.items()) <= 1


def _written(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
