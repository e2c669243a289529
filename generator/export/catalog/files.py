"""The catalogue of the open data (DCAT-AP 3), as JSON-LD and as Turtle.

All its own IRIs are relative to a base that both files state: the site's address where it is
known, else `../../`, the site that the file itself was read from. So neither names an address
that isn't there, and a copy of the site still describes itself.
"""

from __future__ import annotations

from typing import Any

from generator.export.catalog.datasets import DATASETS, catalogued
from generator.export.catalog.service import SERVICE, service_nodes
from generator.export.catalog.spatial import place_nodes, spatial, years_of
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
        *catalogued(draft),
        *service_nodes(draft, _datasets()),
        *shared_nodes(draft.publication, years_of(draft.dataset)),
        *place_nodes(draft.dataset),
    ]
    document = {"@context": {"@base": base, **PREFIXES}, "@graph": nodes}
    return {JSON_LD: json_document(document), TURTLE: turtle(nodes, PREFIXES, base).encode()}


def _catalog(draft: Draft) -> Node:
    publication = draft.publication
    return {
        "@id": own("catalog"),
        "@type": "dcat:Catalog",
        **literals(publication.title, ABOUT),
        **_dataset_facts(publication),
        "foaf:homepage": {"@id": ""},
        "dct:spatial": spatial(draft.dataset),
        "dct:temporal": {"@id": own("period")},
        "dcat:themeTaxonomy": {"@id": "eu:data-theme"},
        "dcat:dataset": _datasets(),
        "dcat:service": {"@id": own(SERVICE)},
    }


def _datasets() -> list[Node]:
    return [{"@id": dataset_iri(dataset.name)} for dataset in DATASETS]


def _dataset_facts(publication: Publication) -> dict[str, Any]:
    return {
        "dct:publisher": {"@id": own("publisher")},
        "dct:license": {"@id": publication.licence.deed},
        "dct:language": [{"@id": "language:ZHO"}, {"@id": "language:ENG"}],
        "dct:modified": dated(publication),
    }
