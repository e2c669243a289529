"""All that is exported for one site: what its pages link to, show and count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.derive.dataset import Dataset
from generator.export.draft import Draft, Files
from generator.export.files import draft_data
from generator.export.finder.files import FinderData, finder_files
from generator.export.formats.calendar_file import calendar_files
from generator.export.publication import Publication
from generator.export.releases.feed import feeds
from generator.export.releases.files import history_files
from generator.export.releases.release import DataRelease, History, history_of
from generator.graph.spooled import together


@dataclass(frozen=True, eq=False)
class Exports:
    """The open data with its tables, the releases, and what the finder is given."""

    draft: Draft
    history: History
    finder: FinderData

    @property
    def dataset(self) -> Dataset:
        """What everything is made from."""
        return self.draft.dataset

    @property
    def publication(self) -> Publication:
        """When, which version, where."""
        return self.draft.publication

    @cached_property
    def released(self) -> Files:
        """The files on releases alone."""
        return history_files(self.history, self.publication)

    @cached_property
    def files(self) -> Files:
        """Every exported file by its path below the site's root."""
        return together(
            self.draft.files,
            calendar_files(self.dataset, self.publication.date),
            finder_files(self.finder),
            self.released,
            feeds(self.history, self.publication),
        )


def export(
    dataset: Dataset, publication: Publication, releases: Sequence[DataRelease] = ()
) -> Exports:
    """Export the dataset beside the `releases` made before; ExportError when a table fails."""
    draft = draft_data(dataset, publication, releases)
    return Exports(draft, history_of(releases, draft), FinderData.of(dataset))
