"""The tables as `Dataset`s and all together as a `DataCatalog`.

They bear the same ids as in the DCAT catalogue, so that both speak of one thing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from generator import paths
from generator.export.catalog.terms import dataset_iri, own
from generator.export.draft import Draft
from generator.export.formats.table_files import FORMATS
from generator.export.publication import ABOUT, KEYWORDS, Publication
from generator.export.table import Table
from generator.render.maker import Maker
from generator.render.structured.address import Address
from generator.render.structured.node import Node


def catalog_nodes(maker: Maker, draft: Draft) -> list[Node]:
    """The catalogue with each of its datasets, for the page that lists them."""
    address = maker.address(paths.DATA)
    catalog = _catalog(maker, address) | _version(draft.publication)
    catalog["dataset"] = [
        _head(maker, table, draft.publication_of(table), address) for table in draft.tables
    ]
    return [catalog, _publisher(address)]


def dataset_nodes(maker: Maker, table: Table, draft: Draft) -> list[Node]:
    """A table's dataset with its files and columns, for its own page.

    Which version all tables together are is for the catalogue's page: this one stays as it is
    while only others change.
    """
    address = maker.address(paths.table_path(table.name))
    dataset = _head(maker, table, draft.publication_of(table), address) | {
        "includedInDataCatalog": {"@id": address.file(own("catalog"))},
        "distribution": [
            _download(address, kind.path(table.name), kind.media_type, draft.files)
            for kind in FORMATS
        ],
        "variableMeasured": [
            {
                "@type": "PropertyValue",
                "name": column.name,
                "alternateName": maker.pick(column.column.title),
                "description": maker.pick(column.column.about),
            }
            for column in table.columns()
        ],
    }
    return [dataset, _catalog(maker, address), _publisher(address)]


def _catalog(maker: Maker, address: Address) -> Node:
    return {
        "@type": "DataCatalog",
        "@id": address.file(own("catalog")),
        "name": maker.pick(maker.publication.title),
        "description": maker.pick(ABOUT),
        "url": address.page(paths.DATA),
        **_terms(maker, address),
    }


def _head(maker: Maker, table: Table, publication: Publication, address: Address) -> Node:
    return {
        "@type": "Dataset",
        "@id": address.file(dataset_iri(table.name)),
        "identifier": table.name,
        "name": maker.pick(table.title),
        "description": f"{maker.pick(table.about)} {maker.pick(ABOUT)}",
        "url": address.page(paths.table_path(table.name)),
        **_terms(maker, address),
        **_version(publication),
    }


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


def _download(address: Address, path: str, media_type: str, files: Mapping[str, bytes]) -> Node:
    content = files[path]
    return {
        "@type": "DataDownload",
        "contentUrl": address.file(path),
        "encodingFormat": media_type,
        "contentSize": f"{len(content)} B",
        "sha256": hashlib.sha256(content).hexdigest(),
    }
