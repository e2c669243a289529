"""Faults of ids that went: deleted without a line, or named by a line that isn't right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.check.rules.tombstone import RULE
from generator.cli.common import shown
from generator.derive.dataset import Dataset
from generator.export.releases.gone import GoneId, Ids, present_ids, unexplained
from generator.export.releases.release import DataRelease, read_releases
from generator.export.rows import Tables, all_tables
from generator.export.table import FLAT
from generator.export.tables import TABLES
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.load.settings_file import draws_on_shared
from generator.model.tombstone import ThingKind

FILE = "tombstones.yml"
BORROWED: set[ThingKind] = {
    "unit",
    "topic",
    "family",
    "indicator",
    "fact",
    "audience",
    "term",
    "body",
}
"""What a site may take from the vocabularies that come with the program, as far as it uses them."""


def faults_of_gone(corpus: Corpus, dataset: Dataset, data: Path) -> list[Fault]:
    """The faults of a data folder, against the releases in it."""
    tables = all_tables([table for table in TABLES if table.group != FLAT], dataset)
    return tombstone_faults(corpus, dataset, tables, read_releases(data), data)


def tombstone_faults(
    corpus: Corpus, dataset: Dataset, tables: Tables, releases: Sequence[DataRelease], data: Path
) -> list[Fault]:
    """Of each line of `tombstones.yml`, and of each id that the last release alone has."""
    present = present_ids(tables)
    found = [*_lines(corpus, present)]
    if releases:
        borrowed = BORROWED if draws_on_shared(data) else set()
        found += [
            _deleted(gone, releases[-1].version, present, shown(data))
            for gone in unexplained(releases[-1].snapshot, present, dataset)
            if gone.kind not in borrowed
        ]
    return sorted(found)


def _deleted(gone: GoneId, version: str, present: Ids, data: Path) -> Fault:
    hint = did_you_mean(gone.id, present.get(gone.kind, set()))
    message = (
        f"the {gone.kind} '{gone.id}' of the release of {version} is gone; add a line on it here, "
        f"or one in redirects.yml with the id that it has now{hint}"
    )
    return Fault(data / FILE, 1, 1, message, RULE)


def _lines(corpus: Corpus, present: Ids) -> Iterator[Fault]:
    for entry in corpus.tombstones:
        stone = entry.value
        known = present.get(stone.kind, set())
        if stone.old in known:
            yield entry.fault(("old",), f"'{stone.old}' is still in use as a {stone.kind}", RULE)
        if stone.successor and stone.successor not in known:
            hint = did_you_mean(stone.successor, known)
            message = f"there is no {stone.kind} '{stone.successor}'{hint}"
            yield entry.fault(("successor",), message, RULE)
