"""The sample site, built, and a browser to look at it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.builder.report import BuildReport
from generator.builder.site_build import build_site
from generator.site import Site
from tests.browser_thread import browser_thread
from tests.builder.sample import sample_site
from tests.run_cache import kept_for_the_run
from tests.waiting import LONGEST_IN_BROWSERS
from tools.web.static_server import serving

T = TypeVar("T")
expect.set_options(timeout=LONGEST_IN_BROWSERS)


@dataclass(frozen=True)
class Workshop:
    """Where a test builds: the site's folder and the folder for finished parts."""

    out: Path
    work: Path

    def build(self, site: Site, base_url: str | None = None) -> BuildReport:
        """Build `site` here."""
        return build_site(site, self.out, self.work, base_url)


def content_of(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its path there."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class Visit(Protocol):
    """Opens an address of the sample site in a browser and returns what `see` makes of it."""

    def __call__(self, path: str, see: Callable[[Page], T]) -> T: ...


@pytest.fixture
def workshop(tmp_path: Path, kept: None) -> Workshop:
    """An empty place to build in; the scripts' bundles are made once in a run."""
    return Workshop(tmp_path / "site", tmp_path / "work")


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample site, built once for the tests that only look."""
    folder = tmp_path_factory.mktemp("sample")
    with kept_for_the_run():
        build_site(sample_site(), folder / "site", folder / "work", "https://example.org/minsheng")
    return folder / "site"


@pytest.fixture(scope="session")
def visit(sample: Path) -> Iterator[Visit]:
    """A browser on the sample site at /minsheng/, in a thread of its own."""
    root = sample.parent / "root"
    root.mkdir()
    (root / "minsheng").symlink_to(sample)
    with serving(root) as address, browser_thread() as in_thread:

        def look(path: str, see: Callable[[Page], T]) -> T:
            return in_thread(lambda browser: _look(browser, f"{address}/minsheng/{path}", see))

        yield look


def _look(browser: Browser, address: str, see: Callable[[Page], T]) -> T:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        return see(page)
