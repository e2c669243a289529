"""The files of the API: the index, one file per thing, one file per kind."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from generator.derive.dataset import Dataset
from generator.export.api.envelope import head, single
from generator.export.api.index import PATH, index
from generator.export.api.resource import Resource
from generator.export.api.resources import RESOURCES
from generator.export.api.shape import Item
from generator.export.draft import Draft, Files
from generator.export.fault import ExportError
from generator.export.formats.json_document import json_document
from generator.export.publication import Publication

Things = dict[Resource, list[Item]]


def api_files(draft: Draft) -> Files:
    """Every file; ExportError for a thing that its shape refuses or whose id stands twice."""
    return files_of(things(draft.dataset), draft.publication)


def things(dataset: Dataset, resources: Sequence[Resource] = RESOURCES) -> Things:
    """All things by kind."""
    return {resource: _items(resource, dataset) for resource in resources}


def files_of(shaped: Things, publication: Publication) -> dict[str, bytes]:
    """The files on them, by path below the site's root."""
    counts = {kind: len(items) for kind, items in shaped.items()}
    files = {PATH: json_document(single(index(counts, publication), publication))}
    for kind, items in shaped.items():
        plain = [item.model_dump(mode="json") for item in items]
        files[kind.path] = _list_file(plain, publication)
        urls = (item.url for item in items)
        files |= {url: _file(item, publication) for url, item in zip(urls, plain, strict=True)}
    return files


def _items(resource: Resource, dataset: Dataset) -> list[Item]:
    items: dict[str, Item] = {}
    for item in _shaped(resource, resource.make(dataset)):
        if item.id in items:
            raise ExportError(f"{resource.kind}: {item.id} stands twice")
        items[item.id] = item
    return list(items.values())


def _shaped(resource: Resource, items: Iterable[Item]) -> Iterator[Item]:
    """The things, with what stops one told by its kind and number."""
    number = 0
    try:
        for item in items:
            number += 1
            yield item
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        reason = f"{field} is {first['input']!r}: {first['msg']}"
        raise ExportError(f"{resource.kind}, number {number + 1}: {reason}") from error


def _file(item: dict[str, Any], publication: Publication) -> bytes:
    return json_document({**head(publication, 1), "result": item})


def _list_file(items: Sequence[dict[str, Any]], publication: Publication) -> bytes:
    """The file on all things, one a line, so that a change shows as a line."""
    before = json.dumps(head(publication, len(items)), ensure_ascii=False).removesuffix("}")
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
    return f'{before}, "result": [\n{lines}\n]}}\n'.encode()
