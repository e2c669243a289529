"""`official`: whether the official texts still stand where their issuers put them."""

from __future__ import annotations

import datetime
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path

import click

from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.fault import Fault, InputError
from generator.load.corpus import Record
from generator.load.tree import load
from generator.model.document import Document

RULE = "official"
SECONDS = 30
TRIES = 3
GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
# Some hosts turn away what doesn't look like a browser; most take a name that says who asks.
AGENT = "Mozilla/5.0 (compatible; minsheng official)"


@click.command()
@data_folder
@click.option("--pause", type=click.FloatRange(min=0), default=5, show_default=True)
def official(data: Path, pause: float) -> None:
    """Ask the address of each official text whether it still answers. Needs a network.

    An address that doesn't answer is asked three times, PAUSE seconds apart. The exit status is 1
    if what `documents.yml` says of one isn't so. Nothing is written.
    """
    corpus, faults = load(data, shown(data))
    if faults:
        fail(InputError(faults))
    asked = [record for record in corpus.documents if record.value.official]
    found = [fault for record in asked for fault in _judged(record, pause)]
    for fault in found:
        click.echo(str(fault), err=True)
    click.echo(f"{len(asked)} asked, {len(found)} to correct, {_unknown(corpus.documents)}")
    if found:
        sys.exit(1)


def _unknown(documents: list[Record[Document]]) -> str:
    count = sum(record.value.official is None for record in documents)
    return f"{count} without a known address"


def _judged(record: Record[Document], pause: float) -> Iterator[Fault]:
    copy = record.value.official
    assert copy is not None
    why = trouble(copy.address, pause)
    if why and not copy.gone:
        said = f"{copy.address} doesn't answer ({why}); write 'gone: {_today()}' or correct it"
        yield record.fault(("official", "address"), said, RULE)
    if copy.gone and not why:
        said = f"{copy.address} answers again; take 'gone' away"
        yield record.fault(("official", "gone"), said, RULE)


def _today() -> str:
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()


def trouble(address: str, pause: float) -> str:
    """Why nobody can read what stands there, or nothing.

    A host that refuses a program, or is busy, is there: whether the text is, a person has to see.
    """
    why = ""
    for again in range(TRIES):
        time.sleep(pause if again else 0)
        why = _asked(address)
        if not why:
            break
    return why


def _asked(address: str) -> str:
    request = urllib.request.Request(address, headers={"User-Agent": AGENT})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):
            return ""
    except urllib.error.HTTPError as error:
        return f"HTTP {error.code}" if error.code in GONE else ""
    except (OSError, HTTPException) as error:
        return str(getattr(error, "reason", error))
