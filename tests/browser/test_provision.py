"""Getting a browser: which one is taken, what is tried, and what is said when none comes."""

import itertools
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest
from playwright.sync_api import Browser, Playwright

from tests.browser.conftest import pytest_terminal_summary
from tools.provision import apt, browser, chromium, driver, firefox, fonts
from tools.provision.chromium import first_running, first_usable


def broken_program(folder: Path) -> Path:
    program = folder / chromium.SHELL
    program.write_text("#!/bin/sh\necho this is no browser >&2; exit 1\n")
    program.chmod(0o755)
    return program


def test_a_chromium_is_here(browser: Browser) -> None:
    assert int(browser.version.split(".")[0]) > 100


def test_a_program_that_only_bears_the_name_is_passed_over(
    playwright: Playwright, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    broken_program(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    found, faults = first_usable(playwright)
    assert found != tmp_path / chromium.SHELL
    assert faults[0].startswith(f"{tmp_path}/{chromium.SHELL}: ")


def test_the_first_that_shows_a_page_runs_until_it_is_let_go(
    playwright: Playwright, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    working, _ = first_usable(playwright)
    both = [broken_program(tmp_path), working]
    monkeypatch.setattr(chromium, "candidates", lambda _: iter(both))
    with first_running(playwright) as running:
        assert running.is_connected()
        assert running.contexts == []
    assert not running.is_connected()


def test_a_named_chromium_is_the_only_candidate(
    playwright: Playwright, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHROMIUM", str(broken_program(tmp_path)))
    found, faults = first_usable(playwright)
    assert found is None
    assert len(faults) == 1
    with pytest.raises(RuntimeError) as none, first_running(playwright):
        pass
    assert str(none.value).splitlines()[1:] == faults


def test_a_named_chromium_that_does_not_start_fails_with_advice(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CHROMIUM", "/named")
    monkeypatch.setattr(browser, "find_chromium", lambda: (None, ["/named: no browser"]))
    monkeypatch.setattr(browser, "provide_font", lambda: True)
    monkeypatch.setattr(browser, "provide_driver", lambda: True)
    monkeypatch.setattr(browser, "provide_firefox", lambda: pytest.fail("comes after Chromium"))
    monkeypatch.setattr(browser, "download", lambda: pytest.fail("must not download"))
    assert browser.main() == 1
    said = capsys.readouterr()
    assert "Passed over /named: no browser" in said.out
    assert "none could be had" in said.err


@pytest.fixture
def appears(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Lets a Chromium appear at the nth look, counted from 1."""

    def at_look(number: int) -> None:
        looks = itertools.count(1)

        def look() -> tuple[Path | None, list[str]]:
            return (Path("found") if next(looks) >= number else None), []

        monkeypatch.setattr(browser, "find_chromium", look)

    return at_look


def test_nothing_is_tried_while_there_is_one(appears: Callable[[int], None]) -> None:
    appears(1)
    assert browser.provide_chromium([lambda: pytest.fail("tried")]) == Path("found")


def test_ways_are_tried_in_turn_until_one_brings_it(appears: Callable[[int], None]) -> None:
    appears(3)
    tried: list[str] = []

    def way(name: str, *, says: bool) -> Callable[[], bool]:
        def attempt() -> bool:
            tried.append(name)
            return says

        return attempt

    ways = [way("fails", says=False), way("lies", says=True), way("brings", says=True)]
    assert browser.provide_chromium(ways) == Path("found")
    assert tried == ["fails", "lies", "brings"]


def test_a_download_that_fails_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert not browser.download()


def test_without_apt_as_root_no_package_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(apt, "run", lambda *_: pytest.fail("ran apt-get"))
    assert not browser.install_package()
    assert "as root" in capsys.readouterr().out


@pytest.mark.parametrize("offered", [True, False])
def test_the_shell_is_installed_where_it_is_offered(
    monkeypatch: pytest.MonkeyPatch, *, offered: bool
) -> None:
    installed: list[str] = []
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "offers", lambda _: offered)
    monkeypatch.setattr(apt, "install", installed.append)
    browser.provide_shell()
    assert installed == ([chromium.SHELL] if offered else [])


@pytest.mark.parametrize("there", ["named", "found"])
def test_no_shell_is_installed_beside_a_named_chromium_or_another_shell(
    monkeypatch: pytest.MonkeyPatch, there: str
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/found" if there == "found" else None)
    monkeypatch.delenv("CHROMIUM", raising=False)
    if there == "named":
        monkeypatch.setenv("CHROMIUM", "/named")
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "offers", lambda _: pytest.fail("asked"))
    browser.provide_shell()


def test_a_missing_font_is_warned_about(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fonts, "chinese_fonts", list)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not fonts.provide_font()
    assert "Warning: no Chinese font" in capsys.readouterr().out


def test_the_second_font_is_tried_when_the_first_does_not_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def install(package: str) -> bool:
        asked.append(package)
        return package == "fonts-wqy-zenhei"

    monkeypatch.setattr(fonts, "chinese_fonts", list)
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", install)
    fonts.provide_font()
    assert asked == ["fontconfig", "fonts-noto-cjk", "fonts-wqy-zenhei"]


def test_the_driver_runs_here() -> None:
    assert driver.fault() is None


def test_a_driver_that_does_not_run_gets_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    faults = iter(["libatomic.so.1 is missing", None])
    asked: list[str] = []
    monkeypatch.setattr(driver, "fault", lambda: next(faults))
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", asked.append)
    assert driver.provide_driver()
    assert asked == ["libatomic1"]


def test_a_driver_that_never_runs_ends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browser, "provide_font", lambda: True)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert browser.main() == 1
    assert "Playwright does not start" in capsys.readouterr().out


def test_a_named_firefox_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIREFOX", "/named")
    monkeypatch.setattr(apt, "install", lambda _: pytest.fail("must not install"))
    assert firefox.provide_firefox() == Path("/named")


@pytest.mark.parametrize("comes", [True, False])
def test_a_missing_firefox_is_installed_or_said_to_be_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, comes: bool
) -> None:
    installed: list[str] = []

    def install(package: str) -> bool:
        installed.append(package)
        return comes

    monkeypatch.delenv("FIREFOX", raising=False)
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", install)
    monkeypatch.setattr(shutil, "which", lambda _: "/found" if comes and installed else None)
    assert firefox.provide_firefox() == (Path("/found") if comes else None)
    assert installed == ["firefox-esr"]
    assert ("Warning" in capsys.readouterr().out) is not comes


def test_the_driver_is_readied_for_firefox_and_left_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NODE_OPTIONS", raising=False)
    with firefox.driver_for_firefox():
        assert str(firefox.SHIM) in os.environ["NODE_OPTIONS"]
    assert "NODE_OPTIONS" not in os.environ
    assert firefox.SHIM.is_file()


def test_tests_without_a_firefox_are_said_to_be_left_out() -> None:
    skipped = [SimpleNamespace(longrepr=("file", 1, f"Skipped: {firefox.MISSING}"))] * 2
    other = SimpleNamespace(longrepr=("file", 1, "Skipped: for another reason"))
    for reports, said in (([*skipped, other], "2 tests were not run in Firefox"), ([other], "")):
        reporter = MagicMock()
        reporter.getreports.return_value = reports
        pytest_terminal_summary(reporter)
        assert said in str(reporter.line.call_args)
        assert bool(reporter.line.called) == bool(said)
