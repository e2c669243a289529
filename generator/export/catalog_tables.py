"""A table in the catalogue: a dataset, with a distribution for each format."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from generator.export.catalog_terms import Node, both, dated, literals, own
from generator.export.csvw_file import metadata_path
from generator.export.draft import Draft
from generator.export.formats import CSV, FORMATS, Format
from generator.export.publication import Publication, table_page
from generator.export.table import Table
from generator.model.base import Text

LANGUAGES = [{"@id": "language:ZHO"}, {"@id": "language:ENG"}]


def dataset_iri(table: str) -> str:
    """The IRI of the table as a dataset."""
    return own(f"dataset-{table}")


def table_nodes(table: Table, draft: Draft) -> Iterator[Node]:
    """The dataset, its pages, and each format's distribution with its checksum."""
    yield _dataset(table, draft.publication)
    for page in _pages(table):
        yield {"@id": page, "@type": "foaf:Document"}
    yield {"@id": metadata_path(table.name), "@type": "dct:Standard"}
    for one in FORMATS:
        yield from _distribution(table, one, draft.files[one.path(table.name)], draft.publication)


def _pages(table: Table) -> list[str]:
    return [table_page("zh", table.name), table_page("en", table.name)]


def _dataset(table: Table, publication: Publication) -> Node:
    return {
        "@id": dataset_iri(table.name),
        "@type": "dcat:Dataset",
        **literals(table.title, table.about),
        "dct:identifier": table.name,
        "dct:publisher": {"@id": own("publisher")},
        "dct:creator": {"@id": own("publisher")},
        "dcat:contactPoint": {"@id": own("contact")},
        "dcat:version": publication.version,
        "dct:modified": dated(publication),
        "dct:accrualPeriodicity": {"@id": "frequency:IRREG"},
        "dct:accessRights": {"@id": "access:PUBLIC"},
        "dcat:theme": {"@id": "theme:GOVE"},
        "dcat:keyword": both(Text(zh="民生实事", en="public services")),
        "dct:language": LANGUAGES,
        "dct:spatial": {"@id": "country:CHN"},
        "dct:temporal": {"@id": own("period")},
        "dcat:landingPage": [{"@id": page} for page in _pages(table)],
        "dcat:distribution": [{"@id": _iri(table, one)} for one in FORMATS],
    }


def _iri(table: Table, one: Format) -> str:
    return own(f"{one.key}-{table.name}")


def _distribution(
    table: Table, one: Format, content: bytes, publication: Publication
) -> Iterator[Node]:
    iri = _iri(table, one)
    file = {"@id": one.path(table.name)}
    yield {
        "@id": iri,
        "@type": "dcat:Distribution",
        "dct:title": both(one.title),
        "dct:description": both(table.about),
        "dcat:accessURL": file,
        "dcat:downloadURL": file,
        "dct:format": {"@id": f"file:{one.file_type}"},
        "dcat:mediaType": {"@id": f"media:{one.media_type}"},
        "dcat:byteSize": {"@value": str(len(content)), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {"@id": f"{iri}-sha256"},
        "dct:license": {"@id": publication.licence.deed},
        "dct:language": LANGUAGES,
        "dct:modified": dated(publication),
        "dcatap:availability": {"@id": "availability:STABLE"},
        **({"dct:conformsTo": {"@id": metadata_path(table.name)}} if one is CSV else {}),
    }
    yield {
        "@id": f"{iri}-sha256",
        "@type": "spdx:Checksum",
        "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
        "spdx:checksumValue": {
            "@value": hashlib.sha256(content).hexdigest(),
            "@type": "xsd:hexBinary",
        },
    }
