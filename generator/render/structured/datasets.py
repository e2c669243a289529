"""The open data as a `DataCatalog` of a few `Dataset`s.

They bear the same ids as in the DCAT catalogue, so that both speak of one thing.
"""

from __future__ import annotations

from generator import paths
from generator.export.catalog.datasets import DATASETS, DataSet, files_of
from generator.export.catalog.nodes import File
from generator.export.catalog.spatial import places_of, years_of
from generator.export.catalog.terms import dataset_iri, own
from generator.export.draft import Draft
from generator.export.publication import ABOUT, KEYWORDS, Publication
from generator.export.table import Table
from generator.render.maker import Maker
from generator.render.structured.address import Address
from generator.render.structured.node import Node
from generator.render.structured.place import area


def catalog_nodes(maker: Maker, draft: Draft) -> list[Node]:
    """The catalogue with each of its datasets, for the page that lists them."""
    address = maker.address(paths.DATA)
    catalog = _catalog(maker, address) | _version(draft.publication)
    catalog["dataset"] = [_dataset(maker, dataset, draft, address) for dataset in DATASETS]
    return [catalog, _publisher(address)]


def table_nodes(maker: Maker, table: Table) -> list[Node]:
    """What a table's page is, and the catalogue it is part of.

    A table is no dataset of its own: whoever looks for data finds a few, not one a table.
    """
    address = maker.address(paths.table_path(table.name))
    page = {
        "@type": "WebPage",
        "name": maker.pick(table.title),
        "description": maker.pick(table.about),
        "url": address.page(paths.table_path(table.name)),
        "isPartOf": {"@id": address.file(own("catalog"))},
    }
    return [page, _catalog(maker, address), _publisher(address)]


def _catalog(maker: Maker, address: Address) -> Node:
    return {
        "@type": "DataCatalog",
        "@id": address.file(own("catalog")),
        "name": maker.pick(maker.publication.title),
        "description": maker.pick(ABOUT),
        "url": address.page(paths.DATA),
        **_terms(maker, address),
    }


def _dataset(maker: Maker, dataset: DataSet, draft: Draft, address: Address) -> Node:
    years = years_of(draft.dataset)
    return {
        "@type": "Dataset",
        "@id": address.file(dataset_iri(dataset.name)),
        "identifier": dataset.name,
        "name": maker.pick(dataset.title),
        "description": f"{maker.pick(dataset.about)} {maker.pick(ABOUT)}",
        "url": address.page(paths.DATA),
        **({"temporalCoverage": f"{years[0]}/{years[1]}"} if years else {}),
        "spatialCoverage": [area(maker, place) for place in places_of(draft.dataset)],
        "includedInDataCatalog": {"@id": address.file(own("catalog"))},
        "distribution": [_download(maker, file, address) for file in files_of(dataset, draft)],
        "variableMeasured": _measured(maker, dataset, draft),
        **_terms(maker, address),
        **_version(draft.publication),
    }


def _measured(maker: Maker, dataset: DataSet, draft: Draft) -> list[Node]:
    """The columns with a unit, each once: what the dataset has numbers of."""
    columns = {
        column.name: column.column
        for table in draft.tables
        if dataset.holds(table)
        for column in table.columns()
        if column.column.unit
    }
    return [
        {
            "@type": "PropertyValue",
            "name": name,
            "alternateName": maker.pick(column.title),
            "description": maker.pick(column.about),
            "unitText": maker.pick(column.unit),
        }
        for name, column in columns.items()
        if column.unit
    ]


def _terms(maker: Maker, address: Address) -> Node:
    publication = maker.publication
    return {
        "license": publication.licence.deed,
        "isAccessibleForFree": True,
        "inLanguage": ["zh-Hans", "en"],
        "keywords": list(KEYWORDS),
        "dateModified": publication.day,
        "creator": {"@id": address.file(own("publisher"))},
        "publisher": {"@id": address.file(own("publisher"))},
    }


def _version(publication: Publication) -> Node:
    return {"version": publication.version}


def _publisher(address: Address) -> Node:
    name = {"@type": "Organization", "name": address.publication.publisher}
    return name | {"@id": address.file(own("publisher")), "url": address.page(paths.ABOUT)}


def _download(maker: Maker, file: File, address: Address) -> Node:
    return {
        "@type": "DataDownload",
        "name": maker.pick(file.title),
        "contentUrl": address.file(file.path),
        "encodingFormat": file.media_type,
        "contentSize": f"{len(file.content)} B",
        "sha256": file.sha256,
    }
