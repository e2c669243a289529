"""What holds all tables at once, in the catalogue: the database, and the API as a service.

The archive of everything isn't listed: it holds the catalogue, so its checksum can't stand there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.export.api.index import DESCRIPTION
from generator.export.api.index import PATH as API
from generator.export.catalog.nodes import File, dataset_node, file_nodes, page_nodes
from generator.export.catalog.terms import Node, literals, own
from generator.export.draft import Draft
from generator.export.formats.sqlite_file import PATH as DATABASE
from generator.export.publication import ABOUT
from generator.model.base import Text

NAME = "database"
SERVICE = "api"
_DATABASE = Text(zh="全部表格，一个 SQLite 数据库", en="All tables in one SQLite database")
_SERVICE = Text(zh="网址固定的 JSON 文件", en="JSON files at fixed addresses")


def database_nodes(draft: Draft) -> Iterator[Node]:
    """The database as a dataset with one file."""
    file = File(
        name=f"sqlite-{NAME}",
        path=DATABASE,
        content=draft.files[DATABASE],
        title=Text(zh="SQLite", en="SQLite"),
        about=ABOUT,
        media_type="application/vnd.sqlite3",
        file_type="SQLITE",
    )
    said, pages = page_nodes(["zh/data/", "en/data/"])
    yield {**dataset_node(NAME, _DATABASE, ABOUT, draft.publication, [file.name]), **said}
    yield from pages
    yield from file_nodes(file, draft.publication)


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
