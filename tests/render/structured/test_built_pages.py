"""The structured data of the whole site as it would be published."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from generator import paths
from generator.export.catalog.datasets import DATASETS
from generator.export.tables import TABLES
from tests.real_data import real_dataset

ROOT = "https://site.example/"
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
WAY = re.compile(r'<nav class="path".*?</nav>', re.DOTALL)
LINK = re.compile(r'<a href="([^"]*)">([^<]*)</a>')
ADDRESSES = ("url", "item", "contentUrl")

Pages = dict[str, tuple[str, Any]]


@pytest.fixture(scope="module")
def pages(built_site: Path) -> Pages:
    """Each page's address, HTML and the things that it tells of."""
    found: Pages = {}
    for path in sorted(built_site.glob("[ez][nh]/**/index.html")):
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue  # it leads on to a page that has moved
        scripts = SCRIPT.findall(html)
        assert len(scripts) == 1, path
        document = json.loads(scripts[0])
        assert document["@context"] == "https://schema.org"
        address = ROOT + path.parent.relative_to(built_site).as_posix() + "/"
        found[address] = (html, document["@graph"])
    assert len(found) > 300
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object, however deep."""
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from nodes(one)
    elif isinstance(value, list):
        for one in value:
            yield from nodes(one)


def of_type(graph: Any, kind: str) -> list[dict[str, Any]]:
    return [node for node in nodes(graph) if node.get("@type") == kind]


def dangling(graph: Any) -> set[str]:
    """Ids that are referred to and not told of."""
    told = {node["@id"] for node in nodes(graph) if "@id" in node and "@type" in node}
    return {node["@id"] for node in nodes(graph) if set(node) == {"@id"}} - told


def test_no_id_dangles(pages: Pages) -> None:
    assert {page: found for page, (_, graph) in pages.items() if (found := dangling(graph))} == {}


def test_an_id_that_dangles_is_found(pages: Pages) -> None:
    graph = [{"@type": "Dataset", "@id": "#a", "creator": {"@id": "#b"}, "isPartOf": {"@id": "#a"}}]
    assert dangling(graph) == {"#b"}


def test_every_address_within_the_site_leads_somewhere(pages: Pages, built_site: Path) -> None:
    missing = set()
    for page, (_, graph) in pages.items():
        for node in nodes(graph):
            for name in (*ADDRESSES, "@id"):
                address = urljoin(page, node.get(name, page))
                if address.startswith(ROOT) and not _exists(built_site, address):
                    missing.add((page, address))
    assert missing == set()


def _exists(site: Path, address: str) -> bool:
    path = site / urlsplit(address).path[1:]
    return path.is_file() or (path / "index.html").is_file()


def test_the_way_is_the_one_that_readers_see(pages: Pages) -> None:
    for page, (html, graph) in pages.items():
        (way,) = of_type(graph, "BreadcrumbList")
        steps = [(urljoin(page, one["item"]), one["name"]) for one in way["itemListElement"]]
        assert steps[-1][0] == page
        shown = WAY.search(html)
        links = LINK.findall(shown[0]) if shown else []
        assert [(urljoin(page, href), name) for href, name in links] == steps[1:-1]


def test_each_programme_is_a_service(pages: Pages) -> None:
    services = {
        page: of_type(graph, "GovernmentService")
        for page, (_, graph) in pages.items()
        if of_type(graph, "GovernmentService")
    }
    programmes = list(real_dataset().programmes())
    assert len(services) == 2 * len(programmes)
    for page, found in services.items():
        assert len(found) == 1
        assert all(found[0][name] for name in ("name", "description", "areaServed", "provider"))
        assert urljoin(page, found[0]["url"]) == page


def test_only_offices_that_answer_for_it_are_channels(pages: Pages) -> None:
    for programme in real_dataset().programmes():
        (service,) = of_type(
            pages[f"{ROOT}zh/{paths.programme_path(programme)}/"][1], "GovernmentService"
        )
        told = [one["servicePhone"]["name"] for one in service.get("availableChannel", ())]
        offices = programme.scheme.offices if programme.scheme else ()
        answering = [one.office for one in offices if one.office.part != "supporting"]
        assert told == [one.name.zh for one in answering]


def test_the_data_page_tells_of_a_few_datasets_and_no_table_is_one(pages: Pages) -> None:
    years = [plan.year for plan in real_dataset().plans]
    places = {plan.place.name.zh for plan in real_dataset().plans}
    for lang in ("zh", "en"):
        (catalog,) = of_type(pages[f"{ROOT}{lang}/data/"][1], "DataCatalog")
        assert [one["identifier"] for one in catalog["dataset"]] == [one.name for one in DATASETS]
        for dataset in catalog["dataset"]:
            assert dataset["license"] == "https://creativecommons.org/licenses/by/4.0/"
            assert dataset["temporalCoverage"] == f"{min(years)}/{max(years)}"
            assert dataset["distribution"]
            if lang == "zh":
                assert {place["name"] for place in dataset["spatialCoverage"]} == places
        (numbers,) = (one for one in catalog["dataset"] if one["identifier"] == "numbers")
        assert {"value", "year"} <= {one["name"] for one in numbers["variableMeasured"]}
        for table in TABLES:
            assert of_type(pages[f"{ROOT}{lang}/data/{table.name}/"][1], "Dataset") == []


def test_the_catalogue_s_pages_are_there(built_site: Path) -> None:
    text = (built_site / "data/v1/catalog.ttl").read_text(encoding="utf-8")
    listed = set(re.findall(r"<((?:zh|en)/[^>]*)>", text))
    # That of the data and the service's in both languages, and the contact's.
    assert len(listed) == 2 * 2 + 1
    assert [path for path in listed if not (built_site / path / "index.html").is_file()] == []
