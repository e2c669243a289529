"""A dataset and its files, as the catalogue describes any of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.export.catalog.spatial import spatial
from generator.export.catalog.terms import Node, both, dataset_iri, dated, literals, own
from generator.export.draft import Draft
from generator.export.publication import Publication
from generator.model.base import Text

LANGUAGES = [{"@id": "language:ZHO"}, {"@id": "language:ENG"}]


@dataclass(frozen=True)
class File:
    """One file of a dataset: its name in the catalogue, its path, and what is in it.

    `media_type` is IANA's name, `file_type` that of the European Union's list, `standard` the
    path of the description that it keeps to.
    """

    name: str
    path: str
    content: bytes
    title: Text
    about: Text
    media_type: str
    file_type: str
    standard: str | None = None

    @cached_property
    def sha256(self) -> str:
        """Of the content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def dataset_node(name: str, title: Text, about: Text, draft: Draft, files: Iterable[str]) -> Node:
    """A dataset without its pages; `files` are the names of its distributions."""
    publication = draft.publication
    return {
        "@id": dataset_iri(name),
        "@type": "dcat:Dataset",
        **literals(title, about),
        "dct:identifier": name,
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
        "dct:spatial": spatial(draft.dataset),
        "dct:temporal": {"@id": own("period")},
        "dcat:distribution": [{"@id": own(file)} for file in files],
    }


def page_nodes(pages: Sequence[str]) -> tuple[Node, list[Node]]:
    """What a dataset says of its pages, and the pages themselves."""
    said = {"dcat:landingPage": [{"@id": page} for page in pages]}
    return said, [{"@id": page, "@type": "foaf:Document"} for page in pages]


def file_nodes(file: File, publication: Publication) -> Iterator[Node]:
    """The distribution, its checksum, and the types of the terms that it names."""
    iri, place = own(file.name), {"@id": file.path}
    yield {
        "@id": iri,
        "@type": "dcat:Distribution",
        "dct:title": both(file.title),
        "dct:description": both(file.about),
        "dcat:accessURL": place,
        "dcat:downloadURL": place,
        "dct:format": {"@id": f"file:{file.file_type}"},
        "dcat:mediaType": {"@id": f"media:{file.media_type}"},
        "dcat:byteSize": {"@value": str(len(file.content)), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {"@id": f"{iri}-sha256"},
        "dct:license": {"@id": publication.licence.deed},
        "dct:language": LANGUAGES,
        "dct:modified": dated(publication),
        "dcatap:availability": {"@id": "availability:STABLE"},
        **({"dct:conformsTo": {"@id": file.standard}} if file.standard else {}),
    }
    yield _checksum(iri, file.sha256)
    yield {"@id": f"file:{file.file_type}", "@type": "dct:MediaTypeOrExtent"}
    yield {"@id": f"media:{file.media_type}", "@type": "dct:MediaType"}


def _checksum(iri: str, digest: str) -> Node:
    return {
        "@id": f"{iri}-sha256",
        "@type": "spdx:Checksum",
        "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
        "spdx:checksumValue": {"@value": digest, "@type": "xsd:hexBinary"},
    }
