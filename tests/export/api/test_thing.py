"""A thing that was written before its publication was known stands in its files as any other."""

import json

from generator.derive.dataset import Dataset
from generator.export.api.envelope import head, many, single
from generator.export.api.resources import RESOURCES
from generator.export.api.thing import Thing, list_file, thing_file
from generator.export.formats.json_document import json_document
from tests.publication import PUBLISHED


def test_its_own_file_is_the_document_of_its_envelope(sample: Dataset) -> None:
    for resource in RESOURCES:
        for item in resource.make(sample):
            document = json_document(single(item, PUBLISHED))
            assert thing_file(Thing.of(item), PUBLISHED) == document


def test_the_file_on_all_holds_them_in_the_envelope(sample: Dataset) -> None:
    for resource in RESOURCES:
        items = list(resource.make(sample))
        content = list_file([Thing.of(item) for item in items], PUBLISHED)
        assert json.loads(content) == many(items, PUBLISHED)


def test_a_file_on_none_is_whole() -> None:
    assert json.loads(list_file([], PUBLISHED)) == {**head(PUBLISHED, 0), "result": []}
