"""What a push does: a good one goes live, a bad one is refused with every fault."""

import subprocess
from pathlib import Path

import pytest

from tests.publish.stage import Stage


def said(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What the server said to the pusher."""
    lines = done.stdout.splitlines()
    return [line.removeprefix("remote: ").rstrip() for line in lines if line.startswith("remote: ")]


def test_a_good_push_goes_live(stage: Stage) -> None:
    before = stage.live.current()
    (stage.clone / "theme").mkdir()
    (stage.clone / "theme/main.html").write_text("mine", encoding="utf-8")
    commit = stage.edit("harbour")
    done = stage.push()
    after = stage.live.current()
    assert done.returncode == 0, done.stdout
    assert after is not None
    assert before is not None
    assert after.commit == commit[:12]
    assert f"Live: {after.name}" in said(done)
    # What was pushed of the program is not used, which the pusher must know.
    assert any(line.startswith("Note: theme changed too; the server") for line in said(done))
    assert "harbour" in stage.page.read_text(encoding="utf-8")
    assert stage.live.releases() == [before, after]
    assert (stage.live.folder / "previous").resolve().name == before.name
    assert stage.leftovers() == []
    log = (stage.live.folder / "publish.log").read_text(encoding="utf-8")
    assert log.endswith(f"Z Live: {after.name}\n")


def test_every_fault_is_named_and_nothing_changes(stage: Stage) -> None:
    before, kept = stage.live.current(), stage.live.work / "kept"
    kept.unlink()  # what the whole test run keeps
    topics = stage.clone / "data/topics.yml"
    topics.write_text(topics.read_text().replace("en: City", "en: 城市"), encoding="utf-8")
    (stage.clone / "content/en/method.md").write_text("no front matter", encoding="utf-8")
    stage.commit("Two faults")
    done = stage.push()
    lines = said(done)
    assert done.returncode == 1
    assert lines[0].startswith("content/en/method.md:1:1: front matter is missing")
    assert "data/topics.yml:4:9: the English text is not translated" in "\n".join(lines)
    assert lines[-1] == (
        "The push was refused and nothing was changed. "
        "Correct the faults above, commit and push again."
    )
    assert stage.live.current() == before
    assert stage.leftovers() == []
    # The next check needn't do it all again.
    assert any(kept.iterdir())

    stage.git("reset", "--hard", "--quiet", "HEAD~1")
    assert said(stage.push()) == []


def test_other_branches_pass_unchecked(stage: Stage) -> None:
    before = stage.live.current()
    (stage.clone / "data/topics.yml").unlink()
    stage.commit("Half done")
    done = stage.push("main:draft")
    assert (done.returncode, said(done)) == (0, [])
    assert stage.live.current() == before


def test_the_published_branch_cannot_be_deleted(stage: Stage) -> None:
    done = stage.push(":main")
    assert done.returncode == 1
    assert said(done)[0].startswith("'main' is published and can't be deleted.")


def test_a_push_without_data_is_refused(stage: Stage) -> None:
    stage.git("rm", "-r", "--quiet", "data")
    stage.commit("Nothing left")
    assert "data:1:1: the push holds no folder data [checkout]" in said(stage.push())


@pytest.mark.parametrize("name", ["data/linked.yml", "content/en/linked.md"])
def test_a_symbolic_link_is_refused(stage: Stage, name: str) -> None:
    (stage.clone / name).symlink_to("/etc/hostname")
    stage.commit("A way out")
    done = stage.push()
    assert done.returncode == 1
    assert said(done)[:2] == [
        f"{name}:1:1: a symbolic link could lead out of here; put plain files in its place "
        "[checkout]",
        "The push was refused and nothing was changed. Correct this, commit and push again.",
    ]


def test_a_folder_that_is_a_link_is_refused(stage: Stage) -> None:
    stage.git("rm", "-r", "--quiet", "data")
    (stage.clone / "data").symlink_to("content")
    stage.commit("A way round")
    assert said(stage.push())[0].startswith("data:1:1: a symbolic link could lead out of here")


def climbing(stage: Stage) -> str:
    """A commit that git would never make: a file at data/../escaped.yml."""
    blob = stage.git("hash-object", "-w", "--stdin", given="a: b\n")
    tree = stage.git("mktree", given=f"100644 blob {blob}\tescaped.yml\n")
    raw = b"40000 ..\0" + bytes.fromhex(tree)
    loose = stage.folder / "tree"
    loose.write_bytes(raw)
    up = stage.git("hash-object", "-t", "tree", "--literally", "-w", str(loose))
    content = stage.git("rev-parse", "HEAD:content")
    top = f"040000 tree {content}\tcontent\n040000 tree {up}\tdata\n"
    return stage.git("commit-tree", "-p", "HEAD", "-m", "Up", stage.git("mktree", given=top))


@pytest.mark.parametrize("git_looks", ["true", "false"])
def test_a_path_that_climbs_out_is_refused(stage: Stage, git_looks: str) -> None:
    stage.git("--git-dir", str(stage.bare), "config", "receive.fsckObjects", git_looks)
    done = stage.push(f"{climbing(stage)}:refs/heads/main")
    shown = "hasDotdot" if git_looks == "true" else "data/../escaped.yml:1:1: a path that leads"
    assert done.returncode == 1
    assert shown in done.stdout
    assert list(stage.folder.rglob("escaped.yml")) == []


def test_the_server_builds_with_its_own_program(stage: Stage, tmp_path: Path) -> None:
    told = tmp_path / "ran"
    (stage.clone / "generator").mkdir()
    code = f"open({str(told)!r}, 'w')\n"
    for name in ("__init__.py", "__main__.py"):
        (stage.clone / "generator" / name).write_text(code, encoding="utf-8")
    (stage.clone / "data/topics.yml").write_text("- id: [\n", encoding="utf-8")
    stage.commit("A program of my own")
    done = stage.push()
    assert "data/topics.yml:2:1: not YAML" in done.stdout
    assert not told.exists()
