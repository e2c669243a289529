"""Faults that show only in the whole site: what a build would refuse, with its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.cli.common import shown
from generator.cli.site_sources import Sources
from generator.export.fault import ExportError
from generator.fault import Fault
from generator.graph.task import kept
from generator.load.corpus import Corpus
from generator.load.digests import digests
from generator.load.leftovers import written_files
from generator.load.tree import RELEASES


def site_faults(sources: Sources, data: Path, content: Path) -> list[Fault]:
    """The faults of sources that have none by themselves.

    They depend on which records and pages there are, not on what the records say; so they are
    kept from one check to the next.
    """
    released = list(_files(data / RELEASES))
    inputs = [*_records(sources.corpus), *_files(content), *released]
    found = kept("site-faults", inputs, lambda: _faults(sources, data, content))
    if released or sources.corpus.tombstones:
        whole = [*digests(sources.corpus).values(), *released]
        found = found or kept("ids-that-went", whole, lambda: _went(sources.corpus, data))
    return found


def _faults(sources: Sources, data: Path, content: Path) -> list[Fault]:
    # Only now, as loading all that makes a site takes longer than the check of an edit.
    from generator.cli.content_links import dead_links
    from generator.cli.make_site import site_of
    from generator.cli.page_markup import markup_faults

    try:
        site = site_of(sources, data)
    except ExportError as error:
        return [_of_export(shown(data), str(error))]
    folder = shown(content)
    return sorted(
        [*dead_links(site, sources.written, folder), *markup_faults(sources.written, folder)]
    )


def _went(corpus: Corpus, data: Path) -> list[Fault]:
    from generator.cli.tombstones import faults_of_gone
    from generator.derive.build import derive

    return faults_of_gone(corpus, derive(corpus), data)


def _of_export(data: Path, message: str) -> Fault:
    """Of a release its archive is the place; of anything else the data as a whole."""
    from generator.cli.content_links import RULE

    file, _, rest = message.partition(": ")
    if rest and file.startswith(f"{RELEASES}/"):
        return Fault(data / file, 1, 1, rest, RULE)
    return Fault(data, 1, 1, message, RULE)


def _records(corpus: Corpus) -> Iterator[str]:
    for kind, ids in sorted(corpus.ids.items()):
        yield f"{kind}: {sorted(ids)}"
    for plan in (entry.outline for entry in corpus.plans):
        named, benefits, tables = list(plan.programmes), list(plan.benefits), list(plan.allocations)
        yield f"{plan.place} {plan.year} {named} {benefits} {tables}"
    yield from (repr(redirect.value) for redirect in corpus.redirects)
    yield from (repr(stone.value) for stone in corpus.tombstones)


def _files(folder: Path) -> Iterator[str | bytes]:
    for path in written_files(folder, "**/*"):
        if path.is_file():
            yield from (str(path.relative_to(folder)), path.read_bytes())
