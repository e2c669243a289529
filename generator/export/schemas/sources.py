"""Schemas of the YAML files in `data/`, for editors that complete and check them.

They know the form of a file. What only shows in several files together, such as an id that
nothing has, `check` finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, TypeAdapter

from generator.export.schemas.file_schema import FileSchema, Schema
from generator.load.tree import VOCABULARIES
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.family import Family
from generator.model.plan import Plan
from generator.model.programme import Programme
from generator.model.scheme import Scheme

BESIDE: dict[str, type[BaseModel]] = {
    "scheme": Scheme,
    "allocation": Allocation,
    "benefits": BenefitFile,
}
"""What stands beside a programme, by the end of the file's name."""

FOLDERS = {
    "topics": ("data", "vocabulary"),
    "bodies": ("data", "vocabulary"),
    "usual": ("vocabulary",),
}
"""Where lists stand that the vocabulary for any site has."""


def source_schemas() -> Iterator[FileSchema]:
    """One for each kind of file."""
    for name, (_, model) in VOCABULARIES.items():
        files = [f"{folder}/{name}.yml" for folder in FOLDERS.get(name, ("data",))]
        yield _schema_for(name, list[model], *files)  # type: ignore[valid-type]
    yield _schema_for("family", Family, "data/families/*.yml", "vocabulary/families/*.yml")
    yield _schema_for("plan", Plan, "data/plans/*/*.yml", "!data/plans/*/*/*.yml")
    others = [f"!data/plans/*/*/*.{end}.yml" for end in BESIDE]
    yield _schema_for("programme", Programme, "data/plans/*/*/*.yml", *others)
    for end, model in BESIDE.items():
        yield _schema_for(end, model, f"data/plans/*/*/*.{end}.yml")


def _schema_for(name: str, model: Any, *files: str) -> FileSchema:
    schema: Schema = TypeAdapter(model).json_schema(by_alias=True, mode="validation")
    return FileSchema(f"sources/{name}", files, schema)
