"""The texts of a skeleton's files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.load.corpus import Corpus
from generator.load.scalars import resolve
from generator.model.family import Indicator
from generator.model.programme import BodyRef
from generator.skeleton.request import Request

TEMPLATES = Path(__file__).parent / "templates"


def plan_text(request: Request, corpus: Corpus) -> str:
    """The plan's file."""
    return _text("plan.yml.jinja", request, corpus)


def document_text(request: Request, corpus: Corpus) -> str:
    """The entry at the end of documents.yml."""
    return _text("document.yml.jinja", request, corpus)


def programme_texts(request: Request, corpus: Corpus) -> dict[str, str]:
    """A file for each programme of the plan before, by name."""
    programmes = [entry.value for entry in request.before.programmes] if request.before else []
    return {
        f"{one.number:02}-{one.id}.yml": _text(
            "programme.yml.jinja", request, corpus, programme=one
        )
        for one in programmes
    }


def _text(template: str, request: Request, corpus: Corpus, **more: object) -> str:
    before = request.before.value if request.before else None
    documents = {entry.value.id: entry.value for entry in corpus.documents}
    consulted = documents.get(before.documents[0]) if before else None
    return (
        _environment()
        .get_template(template)
        .render(
            request=request,
            before=before,
            consulted=consulted if before and before.place == request.place.id else None,
            indicators=_indicators(corpus),
            **more,
        )
    )


def _indicators(corpus: Corpus) -> dict[str, Indicator]:
    return {entry.value.id: entry.value for entry in corpus.indicators()}


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters |= {"scalar": _scalar, "ids": _ids}
    return made


def _scalar(text: str) -> str:
    """A word as YAML: in quotes where it would be read as something else."""
    plain = resolve(text, plain=True) == text
    return text if plain else json.dumps(text, ensure_ascii=False)


def _ids(refs: Iterable[BodyRef]) -> str:
    return f"[{', '.join(ref.id for ref in refs)}]"
