"""`build` a second time: nothing is done where nothing has changed, everything else is seen."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.builder.report import BuildReport
from generator.cli import site_build
from generator.cli.build import build
from generator.cli.options import SiteOrder

Change = Callable[["Site"], object]


@dataclass
class Site:
    """A site of one page, and how often it was built."""

    folder: Path
    builds: int = 0
    address: str = "https://example.org"
    epoch: str = "1700000000"

    def make(self, order: SiteOrder, _: object = None) -> BuildReport:
        """Stands for the work of a build."""
        self.builds += 1
        order.out.mkdir(exist_ok=True)
        (order.out / "index.html").write_text((self.folder / "data/a.yml").read_text())
        return BuildReport(1, 2, 3, ("zh/common",), 0)

    def build(self) -> str:
        """What the command says."""
        folders = [("--data", "data"), ("--content", "content"), ("--out", "out"), ("--work", "w")]
        asked = [part for option, name in folders for part in (option, str(self.folder / name))]
        env = {"SOURCE_DATE_EPOCH": self.epoch}
        done = CliRunner().invoke(build, [*asked, "--base-url", self.address], env=env)
        assert done.exit_code == 0, done.output
        return done.output


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    for name in ("data", "content"):
        (tmp_path / name).mkdir()
    (tmp_path / "data/a.yml").write_text("first")
    made = Site(tmp_path)
    monkeypatch.setattr(site_build, "built", made.make)
    return made


def test_nothing_changed(site: Site) -> None:
    assert "1 of 1 parts built" in site.build()
    assert site.build().startswith("1 pages, 2 data files, 3 links checked, nothing changed, ")
    assert site.builds == 1


def test_the_seconds_are_those_of_the_whole_command(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter([100.0, 107.5])
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    assert site.build().endswith(" built, 7.5 s\n")


def _write(name: str, text: str) -> Change:
    return lambda site: (site.folder / name).write_text(text)


CHANGES: dict[str, Change] = {
    "data": _write("data/a.yml", "other"),
    "a new file of the data": _write("data/b.yml", ""),
    "content": _write("content/a.md", "-"),
    "the address": lambda site: setattr(site, "address", "https://example.com"),
    "the moment": lambda site: setattr(site, "epoch", "1700000001"),
    "the site was touched": _write("out/index.html", "stray"),
    "a file more in the site": _write("out/stray.html", ""),
    "a file less in the site": lambda site: (site.folder / "out/index.html").unlink(),
    "what was noted is damaged": lambda site: next((site.folder / "w/stamps").iterdir()).write_text(
        "{"
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_builds_again(site: Site, change: Change) -> None:
    site.build()
    change(site)
    site.build()
    assert site.builds == 2
    assert (site.folder / "out/index.html").read_text() == (site.folder / "data/a.yml").read_text()
    site.build()
    assert site.builds == 2


def test_a_build_that_fails_is_tried_again(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> BuildReport:
        raise OSError

    monkeypatch.setattr(site_build, "built", fails)
    with pytest.raises(AssertionError):
        site.build()
    monkeypatch.setattr(site_build, "built", site.make)
    site.build()
    assert site.builds == 1
