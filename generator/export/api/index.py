"""The API's first file: what there is, under which licence, and where it is described."""

from __future__ import annotations

from collections.abc import Mapping

from generator.export.api.links import FOLDER, item_path, list_path, pages
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, Pages
from generator.export.publication import ABOUT, NAME, Publication
from generator.export.publication import FOLDER as DATA
from generator.model.base import Text

PATH = list_path("index")
DESCRIPTION = f"{FOLDER}/openapi.json"


class ApiLicence(ApiShape):
    """The licence of the data."""

    spdx: str
    """Its SPDX id."""
    name: str
    url: str


class Kind(ApiShape):
    """A kind of thing."""

    kind: str
    title: Text
    total: int
    """How many there are."""
    url: str
    """The file on all of them, from the site's root."""
    item: str
    """A file on one of them: put its id for `{id}`."""


class ApiIndex(ApiShape):
    """What the API has."""

    name: str
    title: Text
    about: Text
    version: str
    """What the data are called: a release's day, or that and what came after it."""
    release: str | None
    """The release that they are, or that they come after."""
    changes_since_release: int
    """How many rows of the tables differ from that release."""
    licence: ApiLicence
    kinds: list[Kind]
    openapi: str
    """This API, described to programs."""
    tables: str
    """The same data as tables: their Data Package."""
    pages: Pages
    """How to use the API, and what will never change."""


def index(counts: Mapping[Resource, int], publication: Publication) -> ApiIndex:
    """The index of the resources, each with how many things it has."""
    licence = publication.licence
    return ApiIndex(
        name=NAME,
        title=publication.title,
        about=ABOUT,
        version=publication.version,
        release=publication.state.release,
        changes_since_release=publication.state.changes,
        licence=ApiLicence(spdx=licence.spdx, name=licence.name, url=licence.deed),
        kinds=[
            Kind(
                kind=kind.kind,
                title=kind.title,
                total=count,
                url=kind.path,
                item=item_path(kind.kind, "{id}"),
            )
            for kind, count in counts.items()
        ],
        openapi=DESCRIPTION,
        tables=f"{DATA}/datapackage.json",
        pages=pages("api"),
    )
