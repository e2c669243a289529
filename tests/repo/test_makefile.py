"""The commands that people type."""

import os
import re
import subprocess

import pytest

from generator.project import PROJECT

MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)
PROMISED = ["site", "serve", "check", "test", "bench", "clean"]


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    # These tests run under make themselves; its flags must not reach the one they start.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    env.pop("MFLAGS", None)
    done = subprocess.run(
        command, cwd=PROJECT, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_a_target_make_shows_the_help() -> None:
    assert make() == make("help")


def test_help_lists_every_target_with_what_it_does() -> None:
    listed = re.findall(r"^  make ([a-z]+) +\S.*$", make("help"), re.MULTILINE)
    assert listed == TARGETS


def test_the_promised_targets_exist() -> None:
    assert set(PROMISED) <= set(TARGETS)


def test_no_file_can_stand_in_for_a_target() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    assert sorted(phony[1].split()) == sorted(TARGETS)


@pytest.mark.parametrize("target", ["site", "serve", "check"])
def test_arguments_reach_the_generator(target: str) -> None:
    command = {"site": "build"}.get(target, target)
    assert f"-m generator {command} --some thing" in make("-n", target, "ARGS=--some thing")


def test_test_checks_style_and_types_and_provides_a_browser_first() -> None:
    steps = ["-m ruff check", "-m ruff format --check", "-m mypy", "deno lint", "deno fmt --check"]
    steps += ["deno check", "-m tools.provision.browser", "-m tools.suite"]
    script = make("-n", "test")
    places = [script.index(step) for step in steps]
    assert places == sorted(places)
