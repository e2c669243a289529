"""The API as a service, in the catalogue.

The archive of everything isn't listed: it holds the catalogue, so its checksum can't stand there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.export.api.index import DESCRIPTION
from generator.export.api.index import PATH as API
from generator.export.catalog.nodes import page_nodes
from generator.export.catalog.terms import Node, literals, own
from generator.export.draft import Draft
from generator.export.publication import ABOUT
from generator.model.base import Text

SERVICE = "api"
_SERVICE = Text(zh="网址固定的 JSON 文件", en="JSON files at fixed addresses")


def service_nodes(draft: Draft, served: Sequence[Node]) -> Iterator[Node]:
    """The API with its description, and with the datasets that it serves."""
    said, pages = page_nodes(["zh/api/", "en/api/"])
    yield {
        "@id": own(SERVICE),
        "@type": "dcat:DataService",
        **literals(_SERVICE, ABOUT),
        **said,
        "dcat:endpointURL": {"@id": API},
        "dcat:endpointDescription": {"@id": DESCRIPTION},
        "dcat:servesDataset": served,
        "dct:publisher": {"@id": own("publisher")},
        "dct:license": {"@id": draft.publication.licence.deed},
        "dct:accessRights": {"@id": "access:PUBLIC"},
    }
    yield from pages
    yield {"@id": API, "@type": "rdfs:Resource"}
    yield {"@id": DESCRIPTION, "@type": "rdfs:Resource"}
