"""What shapes are called in what is published."""

from generator.export.api.figure import ApiFigure
from generator.export.finder.shapes import FinderIndex, PlaceFile
from generator.export.published_name import PublishedSchema, published_name
from generator.export.releases.shapes import Changes


def test_what_says_where_a_shape_is_used_is_left_out() -> None:
    shapes = (ApiFigure, FinderIndex, PlaceFile, Changes)
    assert [published_name(one) for one in shapes] == ["Figure", "Index", "PlaceFile", "Changes"]


def test_definitions_and_titles_bear_published_names() -> None:
    schema = PlaceFile.model_json_schema(schema_generator=PublishedSchema)
    named = schema["$defs"]
    assert named["Benefit"]["title"] == "Benefit"
    assert named["Amount"]["title"] == "Amount"
    assert not [name for name in named if name.startswith("Finder")]
