"""The catalogue of the open data (DCAT-AP 3), as JSON-LD and as Turtle.

All its own IRIs are relative to a base that both files state: the site's address where it is
known, else `../../`, the site that the file itself was read from. So neither names an address
that isn't there, and a copy of the site still describes itself.
"""

from __future__ import annotations

from typing import Any

from generator.export.catalog.tables import table_nodes
from generator.export.catalog.terms import (
    PREFIXES,
    Node,
    dataset_iri,
    dated,
    literals,
    own,
    shared_nodes,
)
from generator.export.catalog.turtle import turtle
from generator.export.catalog.whole import NAME, SERVICE, database_nodes, service_nodes
from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.publication import ABOUT, FOLDER, Publication

JSON_LD = f"{FOLDER}/catalog.jsonld"
TURTLE = f"{FOLDER}/catalog.ttl"
RELATIVE = "../" * (FOLDER.count("/") + 1)


def catalog_files(draft: Draft) -> Files:
    """The same graph in both forms."""
    base = draft.publication.address("") or RELATIVE
    nodes = [
        _catalog(draft),
        *(node for table in draft.tables for node in table_nodes(table, draft)),
        *database_nodes(draft),
        *service_nodes(draft, _datasets(draft)),
        *shared_nodes(draft.publication, _years(draft)),
    ]
    document = {"@context": {"@base": base, **PREFIXES}, "@graph": nodes}
    return {JSON_LD: json_document(document), TURTLE: turtle(nodes, PREFIXES, base).encode()}


def _years(draft: Draft) -> tuple[int, int]:
    """The first and the last year of a plan; those of the publication without any."""
    years = [plan.year for plan in draft.dataset.plans] or [draft.publication.date.year]
    return min(years), max(years)


def _catalog(draft: Draft) -> Node:
    publication = draft.publication
    return {
        "@id": own("catalog"),
        "@type": "dcat:Catalog",
        **literals(publication.title, ABOUT),
        **_dataset_facts(publication),
        "foaf:homepage": {"@id": ""},
        "dct:spatial": {"@id": "country:CHN"},
        "dct:temporal": {"@id": own("period")},
        "dcat:themeTaxonomy": {"@id": "eu:data-theme"},
        "dcat:dataset": _datasets(draft),
        "dcat:service": {"@id": own(SERVICE)},
    }


def _datasets(draft: Draft) -> list[Node]:
    names = [*(table.name for table in draft.tables), NAME]
    return [{"@id": dataset_iri(name)} for name in names]


def _dataset_facts(publication: Publication) -> dict[str, Any]:
    return {
        "dct:publisher": {"@id": own("publisher")},
        "dct:license": {"@id": publication.licence.deed},
        "dct:language": [{"@id": "language:ZHO"}, {"@id": "language:ENG"}],
        "dct:modified": dated(publication),
    }
