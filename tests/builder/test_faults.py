"""A build that can't finish says why, and the last good site stands."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder import swap
from generator.builder.fault import BuildError
from generator.builder.lock import locked
from generator.project import PROJECT
from generator.site import NavItem, Page, Part, Site
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site


def _with_page(page: Page) -> Site:
    site = sample_site()
    extra = Part("en", "990200", (page,), ())
    return replace(site, parts=(*site.parts, extra))


def _with_file(text: str) -> Site:
    site = sample_site()
    return replace(site, files={**site.files, "file.txt": text.encode()})


def _content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_broken_links_stop_the_build_all_at_once(workshop: Workshop) -> None:
    workshop.build(sample_site())
    before = _content(workshop.out)
    body = "[a](../nowhere/) [b](../../places/#none) [c](/en/) [d](../../places#none) [e](../../)\n"
    body += "[f](../../places/#place=990100&year=2023)\n"
    with pytest.raises(BuildError) as caught:
        workshop.build(_with_page(Page("x/y", "Title", body)))
    assert str(caught.value).splitlines() == [
        "en/x/y/: ../../../zh/x/y/: no such page or file",
        "en/x/y/: ../../places#none: add a slash at the end",
        "en/x/y/: ../../places/#none: the page has no #none",
        "en/x/y/: ../nowhere/: no such page or file",
        "en/x/y/: /en/: starts with a slash, so it breaks where the site isn't at the root",
    ]
    assert _content(workshop.out) == before
    assert not swap.staging(workshop.out).exists()


def test_broken_navigation_is_told_once_a_part(workshop: Workshop) -> None:
    nav = (NavItem("Nowhere", "nowhere"),)
    site = sample_site()
    parts = tuple(replace(part, nav=nav) if part.name == "990100" else part for part in site.parts)
    with pytest.raises(BuildError) as caught:
        workshop.build(replace(site, parts=parts))
    reason = "../../nowhere/: no such page or file (and on 2 more pages)"
    assert str(caught.value).splitlines() == [
        f"{lang}/places/990100/: {reason}" for lang in ("en", "zh")
    ]


def test_one_page_in_two_parts_is_a_fault(workshop: Workshop) -> None:
    with pytest.raises(BuildError, match=r"same page: topics/index\.html"):
        workshop.build(_with_page(Page("topics", "Twice", "-\n")))


def test_one_page_twice_in_a_part_is_a_fault(workshop: Workshop) -> None:
    page = Page("x", "Twice", "-\n")
    site = Site((Part("en", "a", (page, page), ()),), {}, {"en": "Name"}, {"en": ()})
    with pytest.raises(BuildError, match="en/a: two pages have the path 'x'"):
        workshop.build(site)


@pytest.mark.parametrize("name", ["../outside.txt", "/etc/passwd", "en/topics/index.html", ""])
def test_files_may_not_leave_the_site_or_replace_a_page(workshop: Workshop, name: str) -> None:
    with pytest.raises(BuildError):
        workshop.build(replace(sample_site(), files={name: b""}))


def test_second_build_at_once_is_told_so(workshop: Workshop) -> None:
    with (
        locked(workshop.work / ".lock"),
        pytest.raises(BuildError, match="another build is running"),
    ):
        workshop.build(sample_site())


@pytest.mark.usefixtures("programs_temporary_files")
def test_killed_build_leaves_the_site_and_the_next_one_tidies_up(workshop: Workshop) -> None:
    workshop.build(sample_site())
    before = _content(workshop.out)
    code = (
        "from pathlib import Path\n"
        "from generator.builder import site_build\n"
        "from generator.builder.site_build import build_site\n"
        "from tests.builder.sample import sample_site\n"
        "import time\n"
        "site_build.search_bundles = lambda *_: (print('there', flush=True), time.sleep(60))\n"
        f"out, work = Path({str(workshop.out)!r}), Path({str(workshop.work)!r})\n"
        "build_site(sample_site(), out, work, None)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    assert child.stdout.readline() == "there\n"
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert swap.staging(workshop.out).exists()
    assert _content(workshop.out) == before
    (workshop.work / "parts/.new-zh-common-0").mkdir()
    workshop.build(sample_site())
    assert not swap.staging(workshop.out).exists()
    assert not list((workshop.work / "parts").glob(".new-*"))


def test_site_is_never_missing_during_the_swap(workshop: Workshop) -> None:
    workshop.build(sample_site())
    index, end = workshop.out / "index.html", workshop.work / "end"
    watcher = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import os\n"
            "print('watching', flush=True)\n"
            f"while not os.path.exists({str(end)!r}):\n"
            f"    assert os.path.exists({str(index)!r})\n",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert watcher.stdout
    assert watcher.stdout.readline() == "watching\n"
    for number in range(3):
        workshop.build(_with_file(str(number)))
    end.touch()
    assert watcher.wait() == 0
    watcher.stdout.close()


def test_swap_without_an_exchange_restores_the_site(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    workshop.build(sample_site())
    workshop.build(_with_file("new"))
    assert (workshop.out / "file.txt").exists()
    # As after a crash between the two renames: only the old site is there.
    workshop.out.rename(workshop.out.with_name(".site.old"))
    swap.prepare(workshop.out)
    assert (workshop.out / "file.txt").exists()
