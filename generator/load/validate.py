"""Turns a file's plain data into a typed model, every refusal with its place."""

from __future__ import annotations

import types
import typing
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.fault import Fault, Replace, did_you_mean, nearest
from generator.load.source import SourceFile
from generator.model.base import Loc

M = TypeVar("M", bound=BaseModel)
RULE = "form"
EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a map of keys and values",
    "model_type": "a map of keys and values",
}


def validate(
    model: type[M], source: SourceFile, loc: Loc, data: object
) -> tuple[M | None, list[Fault]]:
    """The typed record at `loc`, or every fault that keeps it from being one."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        details = _apart(model, error.errors(include_url=False))
        return None, [_fault(model, source, loc, detail) for detail in details]


def _apart(model: type[BaseModel], details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Each mistake once: a key that is misspelt is not missing as well."""
    meant = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            *around, key = detail["loc"]
            meant.add((*around, nearest(str(key), _known_keys(model, tuple(around)))))
    return [
        detail for detail in details if detail["type"] != "missing" or detail["loc"] not in meant
    ]


def _fault(model: type[BaseModel], source: SourceFile, base: Loc, detail: ErrorDetails) -> Fault:
    inner = tuple(detail["loc"])
    loc: Loc = (*base, *inner)
    kind = detail["type"]
    if kind == "missing":
        word = "translation" if inner[-1] in ("zh", "en") else "key"
        return source.fault(loc[:-1], f"the {word} '{inner[-1]}' is missing", RULE)
    if kind == "extra_forbidden":
        key = str(inner[-1])
        hint = _known_or_near(key, _known_keys(model, inner[:-1]))
        if detail["input"] is None:
            hint = "; text with a comma in it must stand in quotes" if " " in key else hint
        return source.fault(loc, f"unknown key '{key}'{hint}", RULE, at_key=True)
    if inner[-1:] == ("[key]",):  # of a map whose keys are words of a fixed set
        known = set(_options(detail))
        message = f"unknown key '{inner[-2]}'{_known_or_near(str(inner[-2]), known)}"
        return source.fault(loc[:-1], message, RULE, at_key=True)
    if detail["input"] is None or not str(detail["input"]).strip():
        return source.fault(loc, f"{_called(loc)} is empty; fill in {_wanted(detail)}", RULE)
    return source.fault(loc, _message(source, loc, detail), RULE, fix=_quotes(source, loc, detail))


def _called(loc: Loc) -> str:
    """What people call a value: 'printed', or the Chinese of 'title'."""
    *around, last = loc or (0,)
    if last in ("zh", "en"):
        what = f"'{around[-1]}'" if around and isinstance(around[-1], str) else "this"
        return f"the {'Chinese' if last == 'zh' else 'English'} of {what}"
    return f"'{last}'" if isinstance(last, str) else "this"


def _wanted(detail: ErrorDetails) -> str:
    options = f"one of {', '.join(_options(detail))}"
    return EXPECTED.get(detail["type"]) or (options if _options(detail) != [""] else "a value")


def _quotes(source: SourceFile, loc: Loc, detail: ErrorDetails) -> Replace | None:
    """A number or a truth value where text belongs is the text that is written there."""
    raw = source.mark(loc).raw if loc in source.marks else None
    is_plain = detail["type"] == "string_type" and isinstance(detail["input"], bool | int | float)
    return Replace(raw, f'"{raw}"') if raw and is_plain else None


def _known_or_near(key: str, known: set[str]) -> str:
    return did_you_mean(key, known) or f"; known are {', '.join(sorted(known))}"


def _options(detail: ErrorDetails) -> list[str]:
    """The words that a value may be one of."""
    expected = str(detail.get("ctx", {}).get("expected", ""))
    return [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]


def _message(source: SourceFile, loc: Loc, detail: ErrorDetails) -> str:
    kind, value = detail["type"], detail["input"]
    name = f"'{loc[-1]}' " if loc and isinstance(loc[-1], str) else ""
    if kind in EXPECTED:
        return f"{name}expects {EXPECTED[kind]}, not {_described(source, loc, value, kind)}"
    if kind == "literal_error":
        options = _options(detail)
        return f"{name}is '{value}'; expected one of {', '.join(options)}" + did_you_mean(
            str(value), options
        )
    if kind == "value_error":
        return name + str(detail.get("ctx", {}).get("error", detail["msg"]))
    return f"{name}{detail['msg'].lower()}, got {value!r}"


def _described(source: SourceFile, loc: Loc, value: object, kind: str) -> str:
    """The value as written, and how to write it as text where text belongs."""
    if isinstance(value, dict | list):
        return "a map" if isinstance(value, dict) else "a list"
    raw = source.mark(loc).raw or str(value)
    if kind != "string_type":
        return f"'{raw}'"
    what = "a truth value" if isinstance(value, bool) else "a number"
    return f'{raw} (YAML reads it as {what}; put it in quotes: "{raw}")'


def _known_keys(model: type[BaseModel], inner: Loc) -> set[str]:
    """The keys that the model at `inner` knows, or those of `model` if it can't be told."""
    annotation: Any = model
    for step in inner:
        annotation = _step(annotation, step)
    found = _model_in(annotation)
    return {field.alias or name for name, field in found.model_fields.items()} if found else set()


def _step(annotation: Any, step: str | int) -> Any:
    """The annotation one key or position further in."""
    found = _model_in(annotation)
    for name, field in found.model_fields.items() if found else ():
        if step == (field.alias or name):
            return field.annotation
    arguments = [arg for arg in typing.get_args(_plain(annotation)) if arg is not Ellipsis]
    return arguments[-1] if arguments else None


def _plain(annotation: Any) -> Any:
    """An annotation without `None` and without `Annotated`."""
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _plain(typing.get_args(annotation)[0])
    if origin in (typing.Union, types.UnionType):
        inner = [arg for arg in typing.get_args(annotation) if arg is not type(None)]
        return _plain(inner[0])
    return annotation


def _model_in(annotation: Any) -> type[BaseModel] | None:
    plain = _plain(annotation)
    return plain if isinstance(plain, type) and issubclass(plain, BaseModel) else None
