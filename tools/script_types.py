"""Write the finder's shapes as types for its scripts: `python -m tools.script_types`.

The shapes stand in `generator/export/finder/shapes.py`; what this writes is what `deno check`
holds the scripts against.
"""

from __future__ import annotations

from typing import Any

from generator.export.finder.shapes import FinderIndex, PlaceFile
from generator.export.published_name import PublishedSchema, published_name
from generator.project import PROJECT

TARGET = PROJECT / "theme/assets/finder/shapes.d.ts"
HEAD = "// Made by `python -m tools.script_types` from generator/export/finder/shapes.py.\n"
_PLAIN = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}


def script_types() -> str:
    """The text of `shapes.d.ts`: an interface for each shape, by name."""
    found: dict[str, Any] = {}
    for shape in (FinderIndex, PlaceFile):
        schema = shape.model_json_schema(
            mode="serialization", by_alias=True, schema_generator=PublishedSchema
        )
        found |= schema.pop("$defs", {}) | {published_name(shape): schema}
    return HEAD + "".join(_declared(name, found[name]) for name in sorted(found))


def _declared(name: str, schema: dict[str, Any]) -> str:
    if "properties" not in schema:
        return f"\nexport type {name} = {type_of(schema)};\n"
    lines = (f"  {key}: {type_of(value)};\n" for key, value in schema["properties"].items())
    return f"\nexport interface {name} {{\n{''.join(lines)}}}\n"


def type_of(schema: dict[str, Any]) -> str:
    """A type as TypeScript writes it. ValueError for a part of JSON Schema that isn't known."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(type_of(part) for part in schema["anyOf"]))
    if "enum" in schema or "const" in schema:
        return " | ".join(_literal(one) for one in schema.get("enum", [schema.get("const")]))
    kind = schema.get("type")
    if kind == "array":
        return f"Array<{type_of(schema['items'])}>"
    if kind == "object" and "additionalProperties" in schema:
        return f"Record<string, {type_of(schema['additionalProperties'])}>"
    if kind not in _PLAIN:
        raise ValueError(f"no type of scripts is known for {schema}")
    return _PLAIN[kind]


def _literal(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    TARGET.write_text(script_types(), encoding="utf-8")
