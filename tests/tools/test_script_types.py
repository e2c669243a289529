"""The types that the finder's scripts are checked against."""

import pytest

from tools.script_types import TARGET, script_types, type_of


def test_the_file_says_what_the_shapes_say_now() -> None:
    renew = "make format writes it anew"
    assert TARGET.read_text(encoding="utf-8") == script_types(), renew


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"anyOf": [{"type": "integer"}, {"type": "number"}, {"type": "null"}]}, "number | null"),
        ({"type": "array", "items": {"$ref": "#/$defs/Leaf"}}, "Array<Leaf>"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "Record<string, string>"),
        ({"enum": ["me", "child"], "type": "string"}, '"me" | "child"'),
        ({"const": 1, "type": "integer"}, "1"),
    ],
)
def test_a_schema_is_written_as_a_type(schema: dict[str, object], text: str) -> None:
    assert type_of(schema) == text


def test_what_it_doesnt_know_is_no_any() -> None:
    with pytest.raises(ValueError, match="no type of scripts is known"):
        type_of({"type": "object"})
