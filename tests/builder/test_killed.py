"""A build killed at any stage: the published site stands, the next build is one from nothing."""

import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.builder import pool
from generator.builder.site_build import build_site
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.site import OfflineCopy, Page, Part, Site
from tests.builder.sample import sample_site
from tests.stopping import Killing, killing
from tests.waiting import until

BUILDER = "generator.builder"
BEFORE_THE_SWAP = {
    "a part before its pages": f"{BUILDER}.part_build:write_tree",
    "a part with its pages": f"{BUILDER}.part_build:write_records",
    "the site put together": f"{BUILDER}.site_build:root_pages",
    "the search": f"{BUILDER}.search.bundle:write_files",
    "the base": f"{BUILDER}.lay:_sift",
    "the base brought up to date": f"{BUILDER}.lay:put_all",
    "the offline copy": f"{BUILDER}.kept_archive:add_packed",
    "the offline copy kept": f"{BUILDER}.kept_archive:_keep",
    "the links": f"{BUILDER}.site_build:broken_links",
    "the swap": f"{BUILDER}.swap:_exchange",
}
AFTER_IT = {
    "the last site": f"{BUILDER}.swap:_retire",
    "the parts that are gone": f"{BUILDER}.cache:forget",
}


def site(number: str) -> Site:
    """The sample site with a page more, which says a number, in a part more."""
    page = Page("numbers", "Numbers", f"{number}\n")
    parts = tuple(Part(lang, "990200", (page,), ()) for lang in ("zh", "en"))
    sample = sample_site()
    files = {**sample.files, "number.txt": number.encode()}
    copies = (OfflineCopy("offline.zip"),)
    return replace(sample, parts=(*sample.parts, *parts), files=files, offline=copies)


def build(argument: str) -> None:
    """Build the site of a number in a folder: "NUMBER:FOLDER". Scripts are kept beside that."""
    number, name = argument.split(":")
    folder = Path(name)
    with keeping(Store.below(folder.parent)):
        build_site(site(number), folder / "site", folder / "work", None)


def content(folder: Path) -> dict[str, bytes]:
    """Every file of the site in `folder`."""
    files = (path for path in (folder / "site").rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def build_in_a_worker(argument: str) -> None:
    """The same, with a process of the pool's for the parts."""
    pool.FEW, pool._processors = 0, lambda: 1
    build(argument)


@dataclass
class Published:
    """A site that was built, what it and the other one are from nothing, and how to kill builds."""

    folder: Path
    cold: Mapping[str, Mapping[str, bytes]]
    kill: Killing
    number: str = "1"

    @property
    def other(self) -> str:
        """The number of the site that isn't published."""
        return "2" if self.number == "1" else "1"

    def killed_at(self, moment: str) -> list[int]:
        """Begin to build the other site, up to a moment."""
        return self.kill(moment, f"{self.other}:{self.folder}")

    def have_a_base(self) -> None:
        """Build this site once more, if the last build was left without a base."""
        if not (self.folder / "work/base").exists():
            build(f"{self.number}:{self.folder}")

    def build_other(self) -> None:
        """Build the other site, and hold it to be one from nothing that leaves nothing over."""
        self.number = self.other
        build(f"{self.number}:{self.folder}")
        assert content(self.folder) == self.cold[self.number]
        assert sorted(path.name for path in self.folder.iterdir()) == [".site.lock", "site", "work"]
        assert not list(self.folder.glob("work/*/.new-*"))
        assert not list(self.folder.glob("work/*/*.new"))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Published]:
    """The site of number 1, published."""
    cold = {}
    for number in "21":
        folder = tmp_path_factory.mktemp(f"site-{number}")
        build(f"{number}:{folder}")
        cold[number] = content(folder)
    assert cold["1"] != cold["2"]
    with killing("tests.builder.test_killed:build") as kill:
        yield Published(folder, cold, kill)


@pytest.mark.parametrize("moment", BEFORE_THE_SWAP.values(), ids=BEFORE_THE_SWAP)
def test_killed_before_the_swap(published: Published, moment: str) -> None:
    published.have_a_base()
    published.killed_at(moment)
    assert content(published.folder) == published.cold[published.number]
    published.build_other()


@pytest.mark.parametrize("moment", AFTER_IT.values(), ids=AFTER_IT)
def test_killed_after_it(published: Published, moment: str) -> None:
    published.killed_at(moment)
    assert content(published.folder) == published.cold[published.other]
    published.build_other()


@pytest.mark.parametrize("moment", BEFORE_THE_SWAP.values(), ids=BEFORE_THE_SWAP)
def test_a_full_disk(published: Published, moment: str, monkeypatch: pytest.MonkeyPatch) -> None:
    published.have_a_base()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(moment.replace(":", "."), full)
        with pytest.raises(OSError, match="No space left"):
            build(f"{published.other}:{published.folder}")
    assert content(published.folder) == published.cold[published.number]
    published.build_other()


def test_a_worker_ends_with_the_build(published: Published) -> None:
    with killing("tests.builder.test_killed:build_in_a_worker") as kill:
        [worker] = kill(f"{BUILDER}.pool:build_part", f"{published.other}:{published.folder}")
        until(lambda: not is_there(worker))
    published.build_other()


def is_there(process: int) -> bool:
    """Whether a process still runs."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
