"""The fixtures themselves, seen from outside: a small run of pytest in two processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.project import PROJECT
from tests import site_build

CONFTEST = """
import pytest

from tests import site_build
from tests.browser.conftest import browser, chromium, new_page, page, playwright, site_url, watch
from tests.conftest import built_site, shared_folder

def build(site):
    with open("builds.txt", "a") as log:
        log.write("built ")
    site.mkdir()
    (site / "index.html").write_text("<link rel=icon href=data:,>")
    return ""

site_build.build = build
"""
TESTS = """
import pytest

def test_fine(page):
    assert page.goto("/").ok

def test_logged(page):
    page.goto("/")
    page.evaluate("console.error('unwelcome')")

@pytest.mark.browser_errors("welcome")
def test_announced(page):
    page.goto("/")
    page.evaluate("console.error('welcome')")

def test_foreign(new_page):
    page = new_page(viewport={"width": 360, "height": 640})
    page.goto("/")
    page.evaluate("fetch('http://example.org/').catch(() => null)")
"""
SETTINGS = "[pytest]\nmarkers = browser_errors\n"


def run_pytest(folder: Path) -> str:
    """What a run in `folder` prints."""
    files = {"conftest.py": CONFTEST, "test_pages.py": TESTS, "pytest.ini": SETTINGS}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n2", "-rA", f"--basetemp={folder / 'base'}"],
        cwd=folder,
        env={**env, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert (folder / "builds.txt").read_text() == "built "
    return done.stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_pytest(tmp_path_factory.mktemp("good"))


def test_a_page_without_problems_passes(printed: str) -> None:
    assert "4 passed, 2 errors" in printed
    assert "ERROR test_pages.py::test_fine" not in printed


def test_an_error_in_the_console_fails_the_test_at_its_end(printed: str) -> None:
    assert "ERROR test_pages.py::test_logged - AssertionError: the page had problems" in printed
    assert "console: unwelcome" in printed


def test_an_error_that_the_test_announced_does_not(printed: str) -> None:
    assert "ERROR test_pages.py::test_announced" not in printed


def test_a_request_to_another_host_fails_the_test_at_its_end(printed: str) -> None:
    assert "ERROR test_pages.py::test_foreign" in printed
    assert "a request to another host: http://example.org/" in printed


def test_a_failed_build_fails_every_test_and_is_not_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = []

    def build(site: Path) -> str:
        built.append(site)
        return "data/plan.yml:3:7: no such unit"

    monkeypatch.setattr(site_build, "build", build)
    for _ in range(2):
        with pytest.raises(AssertionError, match="no such unit"):
            site_build.site_of_this_run(tmp_path)
    assert built == [tmp_path / "site"]
