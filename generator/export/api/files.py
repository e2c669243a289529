"""The files of the API: the index, one file per thing, one file per kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from pydantic import ValidationError

from generator.derive.dataset import Dataset
from generator.export.api.envelope import single
from generator.export.api.index import PATH, index
from generator.export.api.resource import Resource
from generator.export.api.resources import RESOURCES
from generator.export.api.thing import Thing, list_file, thing_file
from generator.export.draft import Draft, Files
from generator.export.fault import ExportError
from generator.export.formats.json_document import json_document
from generator.export.of_plans import of_plans
from generator.export.publication import Publication

Things = dict[Resource, list[Thing]]


def api_files(draft: Draft) -> Files:
    """Every file; ExportError for a thing that its shape refuses or whose id stands twice."""
    return files_of(things(draft.dataset), draft.publication)


def things(dataset: Dataset, resources: Sequence[Resource] = RESOURCES) -> Things:
    """All things by kind."""
    makers = {each.kind: partial(_written, each) for each in resources if each.of_plans}
    found = of_plans("answers on a plan", dataset, makers)
    return {
        each: _once(each, found[each.kind] if each.of_plans else _written(each, dataset))
        for each in resources
    }


def files_of(listed: Things, publication: Publication) -> dict[str, bytes]:
    """The files on them, by path below the site's root."""
    counts = {kind: len(items) for kind, items in listed.items()}
    files = {PATH: json_document(single(index(counts, publication), publication))}
    for kind, items in listed.items():
        files[kind.path] = list_file(items, publication)
        files |= {item.url: thing_file(item, publication) for item in items}
    return files


def _once(resource: Resource, items: Iterable[Thing]) -> list[Thing]:
    found: dict[str, Thing] = {}
    for item in items:
        if item.id in found:
            raise ExportError(f"{resource.kind}: {item.id} stands twice")
        found[item.id] = item
    return list(found.values())


def _written(resource: Resource, dataset: Dataset) -> Iterator[Thing]:
    """The things, with what stops one told by its kind and number."""
    number = 0
    try:
        for item in resource.make(dataset):
            number += 1
            yield Thing.of(item)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        reason = f"{field} is {first['input']!r}: {first['msg']}"
        raise ExportError(f"{resource.kind}, number {number + 1}: {reason}") from error
