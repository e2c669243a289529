"""The catalogue, as rdflib reads it and as the shapes of DCAT-AP 3 judge it."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from pyshacl import validate
from rdflib import DCAT, DCTERMS, RDF, Graph, Namespace, URIRef

from generator.export.catalog.datasets import DATASETS
from generator.export.files import data_files
from generator.export.tables import TABLES
from generator.model.site_settings import PLAIN
from tests.corpus import dataset_of
from tests.export.conftest import Change
from tests.publication import NOWHERE, PUBLISHED

pytestmark = pytest.mark.usefixtures("kept")

SPDX = Namespace("http://spdx.org/rdf/terms#")
HOST = "https://host.example/below"
FORMS = {"catalog.ttl": "turtle", "catalog.jsonld": "json-ld"}


def graph_of(content: bytes | str, name: str) -> Graph:
    """The graph as read from an address that it doesn't know."""
    graph = Graph()
    address = f"{HOST}/data/v1/{name}"
    return graph.parse(data=content, format=FORMS[name], publicID=address)


def read(folder: Path, name: str = "catalog.ttl") -> Graph:
    return graph_of((folder / name).read_bytes(), name)


@pytest.fixture(scope="session")
def shapes(standards: Path) -> Graph:
    """What must hold, and of which class each thing must be."""
    graph = Graph()
    for name in ("shapes.ttl", "range.ttl"):
        graph.parse(standards / "dcat-ap-3.0.1" / name)
    return graph


def faults(graph: Graph, shapes: Graph) -> str:
    """What the shapes say, or nothing."""
    conforms, _, text = validate(graph, shacl_graph=shapes)
    return "" if conforms else str(text)


@pytest.mark.parametrize("name", FORMS)
def test_the_real_catalogue_keeps_the_shapes(real_folder: Path, shapes: Graph, name: str) -> None:
    assert faults(read(real_folder, name), shapes) == ""


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (b"dcat:accessURL", b"dcat:accessUrl", "Less than 1 values on .*->dcat:accessURL"),
        (b"xsd:hexBinary", b"xsd:string", "Value is not Literal with datatype xsd:hexBinary"),
        (b"a foaf:Agent", b"a foaf:Person", "Value does not have class foaf:Agent"),
        (b"dct:title", b"dct:name", "Less than 1 values on .*->dct:title"),
    ],
)
def test_the_shapes_find_a_fault(
    folder: Path, change: Change, shapes: Graph, old: bytes, new: bytes, found: str
) -> None:
    change("catalog.ttl", old, new)
    assert re.search(found, faults(read(folder), shapes))


def test_both_forms_say_the_same(folder: Path) -> None:
    first, second = (set(read(folder, name)) for name in FORMS)
    assert first == second


def test_a_few_datasets_hold_every_table_once_in_every_format(folder: Path) -> None:
    graph = read(folder)
    datasets = list(graph.subjects(RDF.type, DCAT.Dataset))
    names = [str(graph.value(node, DCTERMS.identifier)) for node in datasets]
    assert sorted(names) == sorted(dataset.name for dataset in DATASETS)
    assert len(names) == 5
    files = [
        _file(graph.value(node, DCAT.downloadURL))
        for dataset in datasets
        for node in graph.objects(dataset, DCAT.distribution)
    ]
    tables = [f"{table.name}.{end}" for table in TABLES for end in ("csv", "json")]
    whole = ["minsheng.sqlite", "minsheng.xlsx", "allocations/990100-2023.parking.csv"]
    assert sorted(files) == sorted([*tables, *whole])
    catalog = graph.value(None, RDF.type, DCAT.Catalog)
    assert set(graph.objects(catalog, DCAT.dataset)) == set(datasets)


def test_where_and_when_the_data_are_of(folder: Path) -> None:
    graph = read(folder)
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        period = graph.value(dataset, DCTERMS.temporal)
        days = [str(graph.value(period, end)) for end in (DCAT.startDate, DCAT.endDate)]
        assert days == ["2023-01-01", "2023-12-31"]
        places = set(graph.objects(dataset, DCTERMS.spatial))
        codes = {str(graph.value(place, DCTERMS.identifier)) for place in places}
        assert "CN-990100" in codes
        assert len(places) == 2  # the country, and the place that has a plan
        assert str(graph.value(dataset, DCTERMS.title))


def test_sizes_and_checksums_are_those_of_the_files(folder: Path) -> None:
    graph = read(folder)
    count = 0
    for one in graph.subjects(RDF.type, DCAT.Distribution):
        content = (folder / _file(graph.value(one, DCAT.downloadURL))).read_bytes()
        checksum = graph.value(graph.value(one, SPDX.checksum), SPDX.checksumValue)
        assert str(checksum) == hashlib.sha256(content).hexdigest()
        assert str(graph.value(one, DCAT.byteSize)) == str(len(content))
        count += 1
    assert count == 2 * len(TABLES) + 3


def test_the_api_is_a_service_of_all_that_there_is(folder: Path) -> None:
    graph = read(folder)
    catalog = graph.value(None, RDF.type, DCAT.Catalog)
    service = graph.value(catalog, DCAT.service)
    described = graph.value(service, DCAT.endpointDescription)
    assert str(described) == f"{HOST}/api/v1/openapi.json"
    assert str(graph.value(service, DCAT.endpointURL)) == f"{HOST}/api/v1/index.json"
    assert set(graph.objects(service, DCAT.servesDataset)) == set(
        graph.subjects(RDF.type, DCAT.Dataset)
    )


def _file(iri: object) -> str:
    assert isinstance(iri, URIRef)
    root = f"{urlsplit(HOST).path}/data/v1/"
    path = unquote(urlsplit(iri).path)
    assert path.startswith(root)
    return path.removeprefix(root)


@pytest.mark.parametrize("name", FORMS)
def test_a_known_address_is_the_base(tmp_path: Path, name: str) -> None:
    files = data_files(dataset_of(tmp_path), PUBLISHED)
    graph = graph_of(files[f"data/v1/{name}"], name)
    assert HOST not in graph.serialize(format="nt")
    pages = {str(page) for page in graph.objects(None, DCAT.landingPage)}
    assert "https://example.org/minsheng/zh/data/" in pages
    assert "https://example.org/minsheng/data/v1/figures.csv" in {
        str(address) for address in graph.objects(None, DCAT.accessURL)
    }


def test_the_licence_has_its_spdx_id(folder: Path) -> None:
    graph = read(folder)
    licences = set(graph.objects(None, DCTERMS.license))
    assert len(licences) == 1
    assert str(graph.value(licences.pop(), DCTERMS.identifier)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        (None, {"hasURL": f"{HOST}/zh/about/"}),
        ("https://example.org/tell", {"hasURL": "https://example.org/tell"}),
        ("mailto:a@example.org", {"hasEmail": "mailto:a@example.org"}),
    ],
)
def test_the_contact_is_that_of_the_settings(
    tmp_path: Path, shapes: Graph, contact: str | None, said: dict[str, str]
) -> None:
    settings = PLAIN.model_copy(update={"contact": contact})
    files = data_files(dataset_of(tmp_path), replace(NOWHERE, settings=settings))
    graph = graph_of(files["data/v1/catalog.ttl"], "catalog.ttl")
    vcard = Namespace("http://www.w3.org/2006/vcard/ns#")
    for name in ("hasURL", "hasEmail"):
        found = [str(address) for address in graph.objects(None, vcard[name])]
        assert found == ([said[name]] if name in said else [])
    assert faults(graph, shapes) == ""
