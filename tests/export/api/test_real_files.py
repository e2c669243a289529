"""The API's files of the project's own data: nothing dangles, nothing differs from the tables."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.export.publication import FOLDER
from tests.real_data import real_files

LISTS = ("places", "documents", "plans", "programmes", "families", "benefits")


def everything(kind: str) -> Any:
    return json.loads(real_files()[f"api/v1/{kind}.json"])["result"]


def table(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(real_files()[f"{FOLDER}/{name}.json"])
    return rows


def objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object, however deep."""
    if isinstance(data, dict):
        yield data
        data = list(data.values())
    if isinstance(data, list):
        for value in data:
            yield from objects(value)


def dangling(data: Any, files: set[str], documents: set[str]) -> Iterator[str]:
    """Addresses of files and ids of documents that there are none of."""
    for one in objects(data):
        for key in ("url", "csv"):
            if key in one and one[key] not in files:
                yield one[key]
        source = one.get("source")
        if source and source["document"] not in documents:
            yield source["document"]


def test_every_address_and_every_document_is_there() -> None:
    documents = {one["id"] for one in everything("documents")}
    for kind in LISTS:
        assert list(dangling(everything(kind), {*real_files()}, documents)) == []


def test_what_dangles_is_found() -> None:
    wrong = [{"plan": {"url": "api/v1/plans/1.json"}}, {"source": {"document": "gone"}}]
    assert list(dangling(wrong, {"api/v1/plans/2.json"}, {"here"})) == [
        "api/v1/plans/1.json",
        "gone",
    ]


def test_every_page_is_there(built_site: Path) -> None:
    found = 0
    for kind in LISTS:
        for one in objects(everything(kind)):
            for page in (one.get("pages") or {}).values():
                path, _, anchor = page.partition("#")
                text = (built_site / path / "index.html").read_text(encoding="utf-8")
                assert not anchor or f'id="{anchor}"' in text, page
                found += 1
    assert found > 400


def test_figures_are_those_of_the_table() -> None:
    rows = {row["figure_id"]: row for row in table("figures")}
    programmes = everything("programmes")
    nested = [one for programme in programmes for one in programme["figures"]]
    nested += [
        one for each in programmes if each["allocation"] for one in each["allocation"]["cells"]
    ]
    nested += [one for plan in everything("plans") for one in plan["figures"]]
    assert [one["id"] for one in sorted(nested, key=lambda one: one["id"])] == sorted(rows)
    for one in nested:
        row = rows[one["id"]]
        for key in ("value", "value_max", "unit", "per", "period", "printed", "qualifier"):
            assert one[key] == row[key], one["id"]
        assert one["source"] == {"document": row["document_id"], "clause": row["clause"]}


def test_benefits_are_those_of_the_records() -> None:
    benefits = everything("benefits")
    assert len(benefits) > 100
    for one in benefits:
        assert (one["rule"] is None) == one["works"], one["id"]
        assert one["amounts"] or one["unstated"] or one["works"], one["id"]
    followed = [one for one in benefits if one["follows"]]
    assert followed
    rules = {one["id"]: one["rule"] for one in benefits}
    assert all(one["rule"] == rules[one["follows"]["id"]] for one in followed)


def test_routes_of_benefits_are_in_some_scheme() -> None:
    schemes = [one["scheme"] for one in everything("programmes") if one["scheme"]]
    routes = {route["id"] for scheme in schemes for route in scheme["routes"]}
    named = {one["route"] for one in everything("benefits")} - {None}
    assert named
    assert named <= routes
