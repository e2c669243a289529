"""The JSON files on releases, each key described; addresses are from the site's root.

As in the API, keys may be added, and none is taken away or changed while the first number of
`schema_version` stays.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.export.api.shape import ApiShape

VERSION: Literal["1.1.0"] = "1.1.0"
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Count = Annotated[int, Field(ge=0)]


class ReleaseDocument(ApiShape):
    """What every file begins with."""

    schema_version: Annotated[str, Field(pattern=r"^1\.[0-9]+\.[0-9]+$")] = VERSION
    """Version of the shape."""


class Counts(ApiShape):
    """How many rows a release added, changed and removed."""

    added: Count
    changed: Count
    removed: Count


class Version(Counts):
    """One release and where its files are."""

    version: Day
    """Its day, which is its name."""
    previous: Day | None
    """The version before it; null for the first, which counts no changes."""
    tables: Count
    rows: Count
    archive: str
    """Its tables as CSV, with their Data Package and checksums, in one zip."""
    bytes: Count
    """The archive's size."""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """The archive's checksum."""
    datapackage: str
    """The same unpacked: its Data Package, with the tables beside it."""
    changes: str
    """Every row that it changed."""
    page_zh: str
    page_en: str


class Versions(ReleaseDocument):
    """`versions.json`: every release."""

    name: str
    license: str
    """SPDX id of the licence."""
    latest: Day | None
    """The latest version; null while there is none."""
    versions: list[Version]
    """The oldest first."""


class Latest(Version, ReleaseDocument):
    """`latest.json`: the latest release."""


class ReleaseCell(ApiShape):
    """A cell that differs."""

    column: str
    before: str | None
    """As the CSV had it; null in a row that is new."""
    after: str | None
    """As the CSV has it; null in a row that is gone."""


class ReleaseRow(ApiShape):
    """A row with the cells that differ; of a row that is new or gone, all that are filled."""

    key: list[str]
    reworded: bool
    """Whether it says the same in other words."""
    cells: list[ReleaseCell]


class ReleaseTable(ApiShape):
    """The changes of one table."""

    table: str
    key: list[str]
    """The columns of its primary key."""
    rows_before: Count
    rows_after: Count
    columns_added: list[str]
    columns_removed: list[str]
    added: list[ReleaseRow]
    changed: list[ReleaseRow]
    removed: list[ReleaseRow]


class Changes(ReleaseDocument):
    """`DATE/changes.json`: every row that a release changed."""

    version: Day
    previous: Day | None
    tables: list[ReleaseTable]
    """Tables without a change are left out."""


class Counted(ApiShape):
    """What one release changed, in numbers."""

    version: Day
    previous: Day | None
    tables: dict[str, Counts]
    """By table; tables without a change are left out."""
    changes: str
    """Every row."""


class ReleaseHistory(ReleaseDocument):
    """`changes.json`: what every release changed, in numbers."""

    latest: Day | None
    versions: list[Counted]
    """The oldest first."""
