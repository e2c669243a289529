"""The docs name every command, every option and every make target, in both languages."""

import importlib
import re
from collections.abc import Iterator
from functools import cache

import click
import pytest

from generator.cli import COMMANDS, main
from generator.lang import LANGUAGES
from generator.project import PROJECT

HEADING = re.compile(r"^## ", re.MULTILINE)


@cache
def sections(lang: str) -> dict[str, str]:
    """The sections of the page of commands, by heading."""
    text = (PROJECT / f"content/{lang}/commands.md").read_text(encoding="utf-8")
    return {part.split("\n", 1)[0]: part for part in HEADING.split(text)[1:]}


def command(name: str) -> click.Command:
    module = importlib.import_module(f"generator.cli.{name}")
    found = getattr(module, name)
    assert isinstance(found, click.Command)
    return found


def shown(found: click.Command) -> Iterator[click.Command]:
    """The command, and those below it that are meant for people."""
    yield found
    if isinstance(found, click.Group):
        yield from (one for one in found.commands.values() if not one.hidden)


def options(found: click.Command) -> Iterator[str]:
    for parameter in found.params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            yield max((one for one in parameter.opts if one.startswith("--")), key=len)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_has_its_section_and_no_other_thing(lang: str) -> None:
    assert list(sections(lang)) == list(COMMANDS) == list(main.list_commands(click.Context(main)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_and_no_other_one(name: str, lang: str) -> None:
    text = sections(lang)[name]
    wanted = {option for one in shown(command(name)) for option in options(one)}
    assert set(re.findall(r"`(--[a-z-]+)`", text)) == wanted
    for below in list(shown(command(name)))[1:]:
        assert f"`{name} {below.name}`" in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_commands_in_the_tasks_exist(lang: str) -> None:
    for page in ("maintain", "publish"):
        text = (PROJECT / f"content/{lang}/{page}.md").read_text(encoding="utf-8")
        calls = re.findall(r"python -m generator ([a-z]+)([^`\n]*)", text)
        assert calls
        for name, rest in calls:
            known = {option for one in shown(command(name)) for option in options(one)}
            assert set(re.findall(r"--[a-z-]+", rest)) <= known, (page, name, rest)


def test_both_languages_have_the_same_headings_and_commands() -> None:
    def shape(lang: str, page: str) -> tuple[int, list[str]]:
        text = (PROJECT / f"content/{lang}/{page}.md").read_text(encoding="utf-8")
        return len(HEADING.findall(text)), re.findall(r"`([a-z][^`]*)`", text)

    for page in ("maintain", "commands"):
        assert shape("zh", page)[0] == shape("en", page)[0]
    assert sorted(shape("zh", "maintain")[1]) == sorted(shape("en", "maintain")[1])


def test_every_make_target_is_explained_to_contributors() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `make ([a-z]+)` \|", text, re.MULTILINE) != []
    assert set(re.findall(r"^\| `make ([a-z]+)` \|", text, re.MULTILINE)) == set(targets)


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"])
def test_files_that_the_docs_link_to_are_there(name: str) -> None:
    text = (PROJECT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (PROJECT / target).is_file(), target
