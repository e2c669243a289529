"""`qualify`: what answers make of every benefit that holds at a place."""

from __future__ import annotations

import codecs
import datetime
import json
from pathlib import Path
from typing import Any, BinaryIO, get_args

import click

from generator.check.runner import load_checked
from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.derive.holding import SelectError, find_place, years_of
from generator.eligibility.facts import AnswerError, Answers, read_answers
from generator.export.finder.qualify import Asking
from generator.export.finder.qualify import qualify as qualify_all
from generator.export.finder.qualify_text import report_text
from generator.fault import InputError
from generator.lang import Lang
from generator.model.fact import Asked


class FactsError(Exception):
    """A file of answers that can't be read."""


def _day(_: click.Context, __: click.Parameter, given: datetime.datetime | None) -> datetime.date:
    return given.date() if given else datetime.date.today()


@click.command()
@data_folder
@click.option(
    "--facts",
    type=click.File("rb"),
    required=True,
    help='A JSON file of answers such as {"age": 66, "pregnant": false}; - reads the input.',
)
@click.option("--place", help="The place's code.  [default: the only place at the top]")
@click.option("--year", type=int, help="The year.  [default: the latest with a plan there]")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_day,
    help="The day of asking: what is over by then is said to be.  [default: today]",
)
@click.option("--for", "whom", type=click.Choice(get_args(Asked)), help="Whom to ask about.")
@click.option("--skip", multiple=True, metavar="FACT", help="A question not to ask again.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="en", help="Of the text.")
def qualify(data: Path, facts: BinaryIO, as_json: bool, lang: Lang, **asked: Any) -> None:
    """Say what someone with these answers qualifies for, and why.

    Each benefit is likely, to be asked at the office, open until an answer is known, or no.
    Answers that make no sense are an error, never a "no"; the exit status is then 1.
    """
    try:
        dataset = derive(load_checked(data, shown(data)))
        answers = read_answers(dataset.facts, _read(_text(facts.read())))
        report = qualify_all(dataset, _asking(dataset, answers, **asked))
    except (InputError, FactsError, AnswerError, SelectError) as error:
        fail(error)
    if as_json:
        click.echo(report.model_dump_json(by_alias=True, indent=2).encode())
    else:
        click.echo(report_text(report, lang, dataset.facts), nl=False)


def _asking(
    dataset: Dataset,
    answers: Answers,
    *,
    place: str | None,
    year: int | None,
    skip: tuple[str, ...],
    **asked: Any,
) -> Asking:
    where = find_place(dataset, place or _top(dataset))
    years = years_of(dataset, where)
    if year is None and not years:
        raise SelectError(f"no plan holds at {where.id}")
    read_answers(dataset.facts, dict.fromkeys(skip))
    chosen = years[0] if year is None else year
    return Asking(where, chosen, answers, skipped=skip, **asked)


def _top(dataset: Dataset) -> str:
    tops = [place.id for place in dataset.places.values() if place.parent is None]
    if len(tops) != 1:
        raise SelectError(f"say a --place; at the top are {', '.join(tops)}")
    return tops[0]


def _text(content: bytes) -> str:
    """The text of a file of answers: UTF-8, which may begin with a byte-order mark."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FactsError("the answers are in UTF-16; save them as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FactsError(f"the answers are not UTF-8: byte {error.start + 1}") from None


def _read(text: str) -> dict[str, Any]:
    """The answers as written; FactsError for what is not a JSON object with each key once."""
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise FactsError(f"the answers are not JSON: {error}") from None
    if not isinstance(found, dict):
        raise FactsError('the answers are not a JSON object such as {"age": 66}')
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise FactsError(f"'{name}' is answered twice")
        found[name] = value
    return found
