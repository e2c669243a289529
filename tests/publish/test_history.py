"""Nothing that was published is taken away unasked; of two pushes the later one is told to pull."""

import pytest

from generator.publish import receive
from generator.publish.fault import PublishError
from generator.publish.receive import Update, check_push
from generator.publish.say import Say
from generator.publish.settings import read_settings
from tests.publish.stage import NAME, Stage, run

PULL = "Get what is there with `git pull --rebase`, and push again."


def forced(stage: Stage, *options: str) -> str:
    """Push by force; what the pusher sees."""
    return run(
        "git", "push", "--force", *options, str(stage.bare), "main", folder=stage.clone
    ).stdout


def on_server(stage: Stage) -> str:
    """Where the published branch stands."""
    return run("git", "rev-parse", "main", folder=stage.bare).stdout.strip()


def test_a_rewind_is_refused_unless_asked_for(stage: Stage) -> None:
    begin = on_server(stage)
    # Accepted without being built: this test is about what comes in.
    stage.git("--git-dir", str(stage.bare), "update-ref", "refs/heads/main", begin)
    (stage.bare / "hooks/post-receive").unlink()
    stage.edit("harbour")
    last = stage.edit("bridge")
    assert stage.push().returncode == 0
    stage.git("reset", "--hard", "--quiet", begin)
    said = forced(stage)
    assert "'main' holds 2 commits that this push would take away" in said
    assert PULL in said
    assert "git push --force -o rewind" in said
    assert on_server(stage) == last
    assert "forced update" in forced(stage, "-o", "rewind")
    assert on_server(stage) == begin


def test_of_two_pushes_the_later_one_is_told_to_pull(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the second is being checked, the first one comes in."""
    begin = on_server(stage)
    stage.git("push", "--quiet", str(stage.bare), "main:refs/heads/first")
    first = stage.edit("first")
    stage.git("reset", "--hard", "--quiet", begin)
    second = stage.edit("second")
    for name, commit in (("first", first), ("second", second)):
        stage.git("push", "--quiet", str(stage.bare), f"{commit}:refs/heads/{name}")

    def overtaken(*_: object) -> None:
        run("git", "update-ref", "refs/heads/main", first, begin, folder=stage.bare)

    monkeypatch.setattr(receive, "_check_content", overtaken)
    update = Update(begin, second, "refs/heads/main")
    with pytest.raises(
        PublishError, match=r"Somebody else's push to 'main' came in first\."
    ) as why:
        check_push(stage.bare, read_settings(stage.bare), update, Say())
    assert PULL in str(why.value)


@pytest.mark.parametrize("content", [None, b"another"])
def test_a_release_keeps_its_address_and_content_unless_asked_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    monkeypatch.setattr(receive, "_check_content", lambda *_: None)
    archive = stage.clone / "data/releases/2023-04-01.zip"
    archive.parent.mkdir(exist_ok=True)
    archive.write_bytes(b"as it was published")
    begin = stage.commit("Release")
    if content:
        archive.write_bytes(content)
    else:
        archive.unlink()
    last = stage.commit("Another release")
    stage.git("push", "--quiet", str(stage.bare), f"{last}:refs/heads/last")
    run("git", "update-ref", "refs/heads/main", begin, folder=stage.bare)
    update, settings = Update(begin, last, "refs/heads/main"), read_settings(stage.bare)
    with pytest.raises(PublishError, match="a release keeps its address") as why:
        check_push(stage.bare, settings, update, Say())
    assert "data/releases/2023-04-01.zip" in str(why.value)
    check_push(stage.bare, settings, update, Say(), ["withdraw"])


def test_what_is_too_large_is_measured_and_never_read(stage: Stage) -> None:
    before = on_server(stage)
    with (stage.clone / "content/en/film.md").open("wb") as file:
        file.truncate(40_000_000)
    stage.commit("A film")
    said = stage.push().stdout
    shown = (
        "content/en/film.md:1:1: the file is too large: 40 MB, where 20 MB are the most [checkout]"
    )
    assert shown in said
    assert on_server(stage) == before


def test_the_sites_settings_are_published_with_it(published: Stage) -> None:
    home = published.live.folder / "current/en/index.html"
    assert NAME in home.read_text(encoding="utf-8")
