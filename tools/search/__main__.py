"""`python -m tools.search SITE [--short] [--weights]`: what the lists of queries find on a site."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.lang import LANGUAGES, Lang
from tools.search.ask import ask
from tools.search.lists import BARS, LISTS, List, absent, queries, score, some, wrongly_found
from tools.search.weigh import LIGHT, measured


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument(
    "site", default="build/site", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--short", is_flag=True, help="Name the queries that fall short.")
@click.option("--weights", is_flag=True, help="Also say what first queries load, in a browser.")
def main(site: Path, short: bool, weights: bool) -> None:
    """Print the figures of each list and language; the exit status is 1 where a bar is missed."""
    kept = True
    for lang in LANGUAGES:
        lines = [*(_list(site, lang, name) for name in LISTS), _absent(site, lang)]
        if weights:
            lines.append(_weights(site, lang))
        for line, is_kept, named in lines:
            kept = kept and is_kept
            click.echo(f"{lang} {line}{'' if is_kept else ' (missed)'}")
            for text in named if short else ():
                click.echo(f"  {text}")
    sys.exit(0 if kept else 1)


_Line = tuple[str, bool, tuple[str, ...]]
"""A figure in words, whether it keeps to its bar, and the queries that fall short."""


def _list(site: Path, lang: Lang, name: List) -> _Line:
    listed = queries(name, lang)
    found = score(listed, ask(site, lang, [query.text for query in listed]))
    line = (
        f"{name}: {len(listed)} queries, first {found.first:.3f}, "
        f"first three {found.three:.3f}, recall {found.recall:.3f}"
    )
    return line, found.keeps(BARS[name]), found.short


def _absent(site: Path, lang: Lang) -> _Line:
    missing = absent(lang)
    wrong = wrongly_found(missing, ask(site, lang, list(missing)))
    line = f'absent: {len(missing)} queries, {len(wrong)} said to be "found"'
    return line, not wrong, tuple(wrong)


def _weights(site: Path, lang: Lang) -> _Line:
    line, most = measured(site, lang, some(lang), LIGHT)
    return line, most <= LIGHT, ()


if __name__ == "__main__":
    main()
