"""`names`: propose words by which the search may know each family."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.derive.proposals import WordProposal, proposals
from generator.fault import InputError, did_you_mean
from generator.lang import LANGUAGES
from generator.load.tree import load


@click.command()
@click.argument("families", nargs=-1, metavar="[FAMILY]…")
@data_folder
@click.option("--most", type=click.IntRange(min=1), default=10, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def names(families: tuple[str, ...], data: Path, most: int, as_json: bool) -> None:
    """Propose words by which people may look for each FAMILY, or for all of them.

    They are the words that its texts have far more often than others and that the search doesn't
    know yet, each with its score and the number of texts that hold it, there and elsewhere.
    Nothing is written: take what fits into `also`, `near` or `phrases.yml`. Works offline.
    """
    corpus, faults = load(data, shown(data))
    if faults:
        fail(InputError(faults))
    known = [record.value.id for record in corpus.families]
    for family in families:
        if family not in known:
            raise click.BadParameter(f"there is no family '{family}'{did_you_mean(family, known)}")
    found = {lang: proposals(corpus, lang, most) for lang in LANGUAGES}
    chosen = families or known
    if as_json:
        data_of = {
            family: {
                lang: [asdict(proposal) for proposal in found[lang][family]] for lang in LANGUAGES
            }
            for family in chosen
        }
        click.echo(json.dumps(data_of, ensure_ascii=False, indent=2))
        return
    for family in chosen:
        click.echo(family)
        for lang in LANGUAGES:
            click.echo(f"  {lang}: " + (", ".join(map(_said, found[lang][family])) or "-"))


def _said(proposal: WordProposal) -> str:
    return f"{proposal.word} {proposal.score:.0f} ({proposal.inside}/{proposal.outside})"
