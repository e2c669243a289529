"""`python -m tools.bench.search [--pages N]`: what a first query loads on a made-up site.

Builds a site of about so many pages, 5,000 unless said, and asks it for names of things, alone and
with a place, and for pieces of titles. Limit: 200 KB gzipped beyond the page and its styles. Says
beside it how large the index is, and how long it takes to make it anew from the pages' entries.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from generator.builder.search.bundle import search_bundles
from generator.builder.site_build import build_site
from generator.cli.make_site import make_site
from generator.lang import LANGUAGES, Lang
from tools.bench.corpus import page_counts, programmes_for, write_corpus
from tools.search.weigh import measured
from tools.web.query_weight import LIMIT, packed

QUERIES = 60  # in each language


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--pages", type=click.IntRange(min=1), default=5000, show_default=True)
def main(pages: int) -> None:
    """Print the measurements; the exit status is 1 when a query loads more than the limit."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        site = _built(Path(name), pages)
        most = max(_measured(site, lang) for lang in LANGUAGES)
    sys.exit(int(most > LIMIT))


def _built(folder: Path, pages: int) -> Path:
    """Build the site, and its indexes once more to see how long that takes."""
    programmes = programmes_for(pages, page_counts(folder / "smallest"))
    corpus = write_corpus(folder / "corpus", programmes)
    begun = time.monotonic()
    site = make_site(corpus.data, corpus.content)
    report = build_site(site, folder / "site", folder / "work", None)
    click.echo(f"{report.pages} pages built in {time.monotonic() - begun:.0f} s")
    parts = {lang: sorted((folder / "work/parts").glob(f"{lang}-*")) for lang in LANGUAGES}
    begun = time.monotonic()
    search_bundles(parts, site.search, folder / "again")
    click.echo(f"both indexes made in {time.monotonic() - begun:.1f} s")
    return folder / "site"


def _measured(site: Path, lang: Lang) -> int:
    """Print what one language's index weighs and what queries load; the most in bytes."""
    folder = site / lang / "search"
    pieces, pages = list(folder.glob("*/t*.js")), list(folder.glob("*/p*.js"))
    total = sum(map(packed, pieces))
    click.echo(
        f"{lang}: {len(pages)} pages, {len(pieces)} pieces of {total / 1024:.0f} KB, "
        f"start.js {packed(folder / 'start.js') / 1024:.1f} KB"
    )
    queries = list(islice(_queries(folder), QUERIES))
    line, most = measured(site, lang, queries, LIMIT)
    click.echo(f"{lang}: {line}")
    return most


def _queries(folder: Path) -> Iterator[str]:
    """Names of things, with and without a place, and titles, evenly from all of them."""
    things = [names[0] for names in _part(folder / "start.js")["things"]]
    titles = [_part(path)[1] for path in sorted(folder.glob("*/p*.js"))]
    few = QUERIES // 3
    some = things[:: max(1, len(things) // few)]
    for thing, other, title in zip(
        some, reversed(some), titles[:: len(titles) // few], strict=False
    ):
        yield from (thing, f"{thing} {other} 2023", title)


def _part(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return json.loads(text[text.index(",") + 1 : -len(");\n")])


if __name__ == "__main__":
    main()
