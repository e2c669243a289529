"""The files of the API: the index, one file per thing, one file per kind."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from pydantic import ValidationError

from generator.derive.dataset import Dataset
from generator.export.api.envelope import head, single
from generator.export.api.index import PATH, index
from generator.export.api.resource import Resource
from generator.export.api.resources import RESOURCES
from generator.export.draft import Draft, Files
from generator.export.fault import ExportError
from generator.export.formats.json_document import json_document
from generator.export.of_plans import of_plans
from generator.export.publication import Publication

Thing = dict[str, Any]
"""A thing in its shape, as plain data."""
Things = dict[Resource, list[Thing]]


def api_files(draft: Draft) -> Files:
    """Every file; ExportError for a thing that its shape refuses or whose id stands twice."""
    return files_of(things(draft.dataset), draft.publication)


def things(dataset: Dataset, resources: Sequence[Resource] = RESOURCES) -> Things:
    """All things by kind."""
    makers = {each.kind: partial(_plain, each) for each in resources if each.of_plans}
    found = of_plans("answers on a plan", dataset, makers)
    return {
        each: _once(each, found[each.kind] if each.of_plans else _plain(each, dataset))
        for each in resources
    }


def files_of(listed: Things, publication: Publication) -> dict[str, bytes]:
    """The files on them, by path below the site's root."""
    counts = {kind: len(items) for kind, items in listed.items()}
    files = {PATH: json_document(single(index(counts, publication), publication))}
    for kind, items in listed.items():
        files[kind.path] = _list_file(items, publication)
        files |= {item["url"]: _file(item, publication) for item in items}
    return files


def _once(resource: Resource, items: Iterable[Thing]) -> list[Thing]:
    found: dict[str, Thing] = {}
    for item in items:
        if item["id"] in found:
            raise ExportError(f"{resource.kind}: {item['id']} stands twice")
        found[item["id"]] = item
    return list(found.values())


def _plain(resource: Resource, dataset: Dataset) -> Iterator[Thing]:
    """The things, with what stops one told by its kind and number."""
    number = 0
    try:
        for item in resource.make(dataset):
            number += 1
            yield item.model_dump(mode="json")
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        reason = f"{field} is {first['input']!r}: {first['msg']}"
        raise ExportError(f"{resource.kind}, number {number + 1}: {reason}") from error


def _file(item: Thing, publication: Publication) -> bytes:
    return json_document({**head(publication, 1), "result": item})


def _list_file(items: Sequence[Thing], publication: Publication) -> bytes:
    """The file on all things, one a line, so that a change shows as a line."""
    before = json.dumps(head(publication, len(items)), ensure_ascii=False).removesuffix("}")
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    return f'{before}, "result": [\n{lines}\n]}}\n'.encode()
