"""What a build tells a preview before the whole site is made, and when it tells nothing."""

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.builder.ahead import read_line
from generator.builder.standby import Standby
from generator.cli import ahead, make_site
from generator.cli.ahead import places_of
from generator.cli.build import build
from generator.cli.options import SiteOrder
from generator.cli.rehearsal import rehearsal
from generator.export.exports import Exports, export
from generator.project import PROJECT
from tests.corpus import PROGRAMME, files, write

SENTENCE = "全市新增泊位"
PAGES = "places/990100/2023/parking/index.html"


@dataclass
class Site:
    """A site that was built."""

    folder: Path
    address: str = ""

    def options(self) -> list[str]:
        """What a build is asked for."""
        folders = {name: self.folder / name for name in ("data", "out", "work")}
        folders["content"] = PROJECT / "content"
        asked = [part for name, path in folders.items() for part in (f"--{name}", str(path))]
        return [*asked, *(["--base-url", self.address] if self.address else [])]

    def order(self) -> SiteOrder:
        """The same as the command has it."""
        return SiteOrder(**build.make_context("build", self.options()).params)

    def build(self, tell: Callable[[str], None] | None = None) -> Result:
        """Build as a preview does, or as the command."""
        return CliRunner().invoke(build, self.options(), obj=tell)

    def edit(self, name: str = PROGRAMME) -> None:
        """Write one character more into a sentence."""
        path = self.folder / "data" / name
        text = path.read_text(encoding="utf-8")
        assert SENTENCE in text
        path.write_text(text.replace(SENTENCE, f"又{SENTENCE}", 1), encoding="utf-8")

    def pages(self) -> dict[str, bytes]:
        """The edited programme's pages in the finished site."""
        return {lang: (self.folder / "out" / lang / PAGES).read_bytes() for lang in ("zh", "en")}


@pytest.fixture(
    scope="module", params=["", "https://example.org/a/"], ids=["no address", "address"]
)
def site(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Site]:
    """One site for all tests: each edits it once more, and leaves it without a fault."""
    made = Site(tmp_path_factory.mktemp("ahead"), request.param)
    write(made.folder / "data", files())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        done = made.build()
        assert done.exit_code == 0, done.output
        yield made


def ahead_of(lines: list[str]) -> dict[str, bytes]:
    """By language: the edited programme's page as it lies in the folders that were told of."""
    return {lang: (folder / PAGES).read_bytes() for lang, folder in map(read_line, lines)}


def test_the_edited_places_pages_come_first_and_are_those_of_the_site(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    before: list[dict[str, bytes]] = []

    def late(*given: Any) -> Exports:
        before.append(ahead_of(lines))
        return export(*given)

    monkeypatch.setattr(make_site, "export", late)
    site.edit()
    old = site.pages()
    done = site.build(lines.append)
    assert done.exit_code == 0, done.output
    assert before == [site.pages()]
    assert before != [old]
    assert ahead_of(lines) == site.pages()  # the whole build has taken these parts


def test_the_command_itself_tells_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(ahead, "site_ahead")
    site.edit()
    assert site.build().exit_code == 0


def test_a_failure_ahead_is_none_of_the_build(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(ahead, "parts_ahead", fails)
    site.edit()
    done = site.build(print)
    assert done.exit_code == 0, done.output


def test_a_fault_is_told_and_nothing_is_shown(site: Site) -> None:
    lines: list[str] = []
    path = site.folder / "data" / PROGRAMME
    text, old = path.read_text(encoding="utf-8"), site.pages()
    path.write_text("title: {zh: 一")
    done = site.build(lines.append)
    path.write_text(text, encoding="utf-8")
    assert (done.exit_code, lines, site.pages()) == (1, [], old)
    assert "1 fault" in done.stderr


@pytest.mark.parametrize(
    ("changed", "places"),
    [
        (["data/plans/990100/2023/01-parking.yml"], {"990100"}),
        (["data/plans/990100/2023.yml", "data/plans/990200/2023.yml"], {"990100", "990200"}),
        (["data/plans/990100/2023.yml", "data/ledger/a.csv"], {"990100"}),
        (["data/plans/990100/2023.yml", "data/plans/990100/.2023.yml.swp"], {"990100"}),
        (["data/plans/990100/2023.yml", "data/plans/990100/2024.yml"], set()),
        (["data/plans/990100/2023.yml", "data/places.yml"], set()),
        (["data/plans/990100/2023.yml", "content/about.md"], set()),
        ([], set()),
    ],
    ids=["programme", "two", "ledger", "left behind", "gone", "vocabulary", "content", "nothing"],
)
def test_which_places_are_shown_ahead(tmp_path: Path, changed: list[str], places: set[str]) -> None:
    for name in ("plans/990100/2023.yml", "plans/990200/2023.yml", "places.yml", "ledger/a.csv"):
        (tmp_path / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "data" / name).touch()
    (tmp_path / "data/plans/990100/2023").mkdir()
    (tmp_path / "data/plans/990100/2023/01-parking.yml").touch()
    assert places_of([str(tmp_path / name) for name in changed], tmp_path / "data") == places


def lying(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_build_is_the_same_after_a_rehearsal(site: Site, tmp_path: Path) -> None:
    parts = lying(site.folder / "work/parts")
    assert len(list(rehearsal(site.order()))) == 3
    assert lying(site.folder / "work/parts") == parts
    site.edit()
    assert site.build(print).exit_code == 0
    rehearsed = lying(site.folder / "out")
    fresh = Site(tmp_path, site.address)
    shutil.copytree(site.folder / "data", fresh.folder / "data")
    assert fresh.build().exit_code == 0
    assert lying(fresh.folder / "out") == rehearsed


@pytest.fixture
def waiting(site: Site) -> Iterator[Standby]:
    command = [sys.executable, "-m", "generator.cli.ready_build", *site.options()]
    with Standby(command, PROJECT, ()) as found:
        yield found


def test_the_waiting_build_tells_what_it_has_made(site: Site, waiting: Standby) -> None:
    lines: list[str] = []
    site.edit()
    assert waiting.run(lines.append) == 0
    assert ahead_of(lines) == site.pages()
    waiting.__exit__()
    assert not list(site.folder.glob("work/parts/.new*"))
