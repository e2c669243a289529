"""`release`: keep the data as it is now under its date."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import click

from generator.changes.text import summary
from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.cli.shipped import shipped_faults
from generator.cli.site_sources import read_data
from generator.cli.tombstones import faults_of_gone
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.export.fault import ExportError
from generator.export.releases.make import NewRelease, ReleaseError, make_release
from generator.fault import InputError
from generator.render.clock import build_date


@click.command()
@data_folder
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The release's day and name.  [default: today in UTC, or SOURCE_DATE_EPOCH's day]",
)
def release(data: Path, date: datetime.datetime | None) -> None:
    """Make the next release of the data: data/releases/DATE.zip, to be committed with the data.

    What was released before stays as it is. There is no release of data in which `check` finds a
    fault, none without a change since the latest, none of a day that has one already and none
    before it; the exit status is then 1.
    """
    day = date.date() if date else _today()
    try:
        new = make_release(_checked(data), data, day)
    except (InputError, ExportError, ReleaseError) as error:
        fail(error)
    click.echo(_summary(new))


def _checked(data: Path) -> Dataset:
    """The data as a build takes them; InputError with every fault that it would refuse."""
    corpus, _, faults = read_data(data)
    if found := shipped_faults(data) or faults:
        raise InputError(sorted(found))
    dataset = derive(corpus)
    if found := faults_of_gone(corpus, dataset, data):
        raise InputError(found)
    return dataset


def _today() -> datetime.date:
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return build_date()
    return datetime.datetime.now(datetime.UTC).date()


def _summary(new: NewRelease) -> str:
    tables = new.snapshot.tables
    lines = [f"{shown(new.path)}: {new.snapshot.rows} rows in {len(tables)} tables"]
    if new.previous:
        lines.append(f"Since {new.previous}:")
        lines += [f"  {change.table}: {summary(change)}" for change in new.changes]
    return "\n".join(lines)
