"""Setting up a server."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.publish.settings import Settings, read_settings


def setup(repository: Path, *arguments: str) -> Result:
    live = repository.parent / "live site"
    return CliRunner().invoke(
        main, ["publish", "setup", str(repository), "--live", str(live), *arguments]
    )


def test_a_repository_is_made_with_both_hooks(tmp_path: Path) -> None:
    result = setup(tmp_path / "site.git", "--keep", "3", "--base-url", "https://example.org")
    live = tmp_path / "live site"
    assert result.exit_code == 0, result.output
    assert str(live / "current") in result.stdout
    head = (tmp_path / "site.git/HEAD").read_text()
    assert head == "ref: refs/heads/main\n"
    assert read_settings(tmp_path / "site.git") == Settings(live, "main", 3, "https://example.org")
    for name in ("pre-receive", "post-receive"):
        hook = tmp_path / "site.git/hooks" / name
        assert hook.stat().st_mode & 0o777 == 0o755
        subprocess.run(["sh", "-n", str(hook)], check=True)


def test_again_with_other_settings(tmp_path: Path) -> None:
    setup(tmp_path / "site.git")
    setup(tmp_path / "site.git", "--branch", "public", "--keep", "2")
    settings = read_settings(tmp_path / "site.git")
    assert (settings.branch, settings.keep, settings.base_url) == ("public", 2, None)


def test_a_hook_of_somebody_else_stays(tmp_path: Path) -> None:
    setup(tmp_path / "site.git")
    hook = tmp_path / "site.git/hooks/pre-receive"
    hook.write_text("#!/bin/sh\nexit 0\n")
    result = setup(tmp_path / "site.git")
    assert result.exit_code == 1
    assert result.stderr == f"{hook} is not ours; move it away first\n"
    assert hook.read_text() == "#!/bin/sh\nexit 0\n"


def test_a_working_copy_is_refused(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path / "work")], check=True)
    result = setup(tmp_path / "work/.git")
    assert result.exit_code == 1
    assert "is not a bare repository" in result.stderr


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site.git").mkdir()
    (tmp_path / "site.git/letter.txt").write_text("mine")
    result = setup(tmp_path / "site.git")
    assert result.exit_code == 1
    assert "not a git repository" in result.stderr


@pytest.mark.parametrize("arguments", [["--branch", "a..b"], ["--keep", "0"]])
def test_settings_that_make_no_sense(tmp_path: Path, arguments: list[str]) -> None:
    assert setup(tmp_path / "site.git", *arguments).exit_code != 0
    assert not (tmp_path / "site.git/hooks/pre-receive").exists()


def test_publishing_without_setup(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", "--bare", str(tmp_path / "bare")], check=True)
    result = CliRunner().invoke(main, ["publish", "now", str(tmp_path / "bare")])
    assert result.exit_code == 1
    assert "is not set up for publishing" in result.stderr


def test_publishing_before_the_first_push(tmp_path: Path) -> None:
    setup(tmp_path / "site.git")
    result = CliRunner().invoke(main, ["publish", "now", str(tmp_path / "site.git")])
    assert result.exit_code == 1
    assert "has no branch 'main' yet; push to it first" in result.stderr


def test_hooks_of_all_repositories_elsewhere_do_not_take_their_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "gitconfig"
    settings.write_text(f"[core]\n\thooksPath = {tmp_path}/nowhere\n", encoding="utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    assert setup(tmp_path / "site.git").exit_code == 0
    asked = ["git", "-C", str(tmp_path / "site.git"), "config", "core.hooksPath"]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout == "hooks\n"
    work = tmp_path / "work"
    subprocess.run(["git", "init", "--quiet", str(work)], check=True)
    name = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    empty = ["commit", "--quiet", "--allow-empty", "-m", "x"]
    subprocess.run(["git", "-C", str(work), *name, *empty], check=True)
    push = ["git", "-C", str(work), "push", str(tmp_path / "site.git"), "HEAD:main"]
    done = subprocess.run(push, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "the push holds no folder" in done.stderr
