"""`check`: hold the data against the rules."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

import click

from generator.check.fixes.files import Fixed, fix_files
from generator.check.guide import guides
from generator.check.report.github import github_report
from generator.check.report.gitlab import gitlab_report
from generator.check.report.json_report import json_report
from generator.check.report.text import explanation, fault_lines
from generator.check.runner import all_rules
from generator.cli.check_site import site_faults
from generator.cli.common import fail, shown
from generator.cli.options import sources, work_folder
from generator.cli.room import room
from generator.cli.shipped import shipped_inputs
from generator.cli.site_sources import read_sources
from generator.count import Count
from generator.fault import Fault, did_you_mean
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.load.corpus import Corpus
from generator.load.leftovers import written_files
from generator.load.settings_file import settings_file

Report = Callable[[Iterable[Fault]], str]
FORMATS = ("text", "json", "github", "gitlab")


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]…")
@sources
@work_folder(expose_value=False, callback=lambda context, _, work: _keep_below(context, work))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--fix", is_flag=True, help="First put right what is mechanical, and show it.")
@click.option(
    "--explain",
    metavar="RULE",
    callback=lambda _, __, rule: _explain(rule) if rule else None,
    expose_value=False,
    is_eager=True,
    help="Say what a rule asks, with an example.",
)
@click.option("--base-url", envvar="SITE_URL", help="The site whose rule pages to name.")
def check(
    paths: tuple[Path, ...],
    data: Path,
    content: Path,
    form: str,
    fix: bool,
    base_url: str | None,
) -> None:
    """Check the data and the hand-written pages.

    Every fault is shown at once as path:line:column: message [rule]; the exit status is 1 if there
    is one. With PATH, a file or a folder, only faults there count, still in the light of all data.

    The formats github and gitlab are annotations of a pull request and a code quality report.
    """
    scope = _scope(paths, data, content)
    if fix:
        _fix(scope, data, content)
    sources = read_sources(data, content)
    faults = sources.faults or site_faults(sources, data, content)
    here = [fault for fault in faults if _within(fault.path, scope)]
    if form != "text":
        click.echo(_report(form, base_url)(here).encode())
    elif here:
        for line in fault_lines(here, base_url):
            click.echo(line, err=True)
        count = f"{len(here)} fault{'' if len(here) == 1 else 's'}"
        click.echo(f"{count} left." if fix else f"{count}; nothing was built or changed.", err=True)
    else:
        click.echo(_summary(sources.corpus, len(faults)))
    sys.exit(1 if here else 0)


def _explain(rule: str) -> NoReturn:
    known = guides()
    if rule not in known:
        near = did_you_mean(rule, known) or f"; there are {', '.join(known)}"
        raise click.BadParameter(f"there is no rule '{rule}'{near}")
    click.echo("\n".join(explanation(known[rule])).rstrip())
    sys.exit()


def _keep_below(context: click.Context, work: Path) -> None:
    """While the command runs, keep what it makes."""
    store = Store.below(work)
    context.call_on_close(lambda: store.trim(room(context.params["data"])))
    context.with_resource(keeping(store))


def _scope(paths: tuple[Path, ...], data: Path, content: Path) -> list[Path]:
    """What faults are wanted of; refuses a path that no check reads."""
    roots = [data.resolve(), content.resolve()]
    for path in paths:
        if not _within(path, roots) and not any(_within(root, [path.resolve()]) for root in roots):
            raise click.BadParameter(f"'{path}' lies neither in {data} nor in {content}")
    if paths:
        return [path.resolve() for path in paths]
    return [*roots, settings_file(data), *shipped_inputs(data)]


def _within(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.resolve().is_relative_to(folder) for folder in folders)


def _fix(scope: list[Path], data: Path, content: Path) -> None:
    files = [path for path in written_files(data, "**/*.yml") if _within(path, scope)]
    try:
        fixed = fix_files(lambda: read_sources(data, content).faults, files)
    except OSError as error:
        fail(click.FileError(str(error.filename), str(error.strerror)))
    for file in fixed:
        for line in _difference(file):
            click.echo(line, err=True)
    count = f"{len(fixed)} file{'' if len(fixed) == 1 else 's'} fixed."
    click.echo(count if fixed else "Nothing mechanical to fix.", err=True)


def _difference(fixed: Fixed) -> Iterator[str]:
    name = str(shown(fixed.path))
    before, after = fixed.before.splitlines(), fixed.after.splitlines()
    yield from difflib.unified_diff(before, after, name, name, n=0, lineterm="")


def _report(form: str, base_url: str | None) -> Report:
    reports: dict[str, Report] = {
        "json": partial(json_report, base_url=base_url),
        "github": github_report,
        "gitlab": gitlab_report,
    }
    return reports[form]


def _summary(corpus: Corpus, elsewhere: int) -> str:
    if elsewhere:
        others = f"{Count(elsewhere):fault|faults} elsewhere"
        return f"No fault here, {others}; `check` without a path shows all."
    outlines = [plan.outline for plan in corpus.plans]
    part = [outline for outline in outlines if not outline.complete]
    plans = Count(len(outlines))
    programmes = Count(sum(len(outline.programmes) for outline in outlines))
    return (
        f"No fault: {plans:plan|plans} and {programmes:programme|programmes} "
        f"hold against {len(all_rules())} rules."
        + (f" {Count(len(part)):plan is|plans are} not complete." if part else "")
    )
