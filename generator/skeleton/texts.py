"""The texts of a skeleton's files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.fault import did_you_mean
from generator.load.corpus import Corpus
from generator.load.scalars import resolve
from generator.model.base import Text
from generator.model.family import Family, Indicator
from generator.model.plan import Plan
from generator.model.programme import BodyRef, Figure, Programme
from generator.skeleton.request import Request, SkeletonError

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
    if request.before and request.before.value.place != request.place.id:
        programmes = [_without_parts(programme) for programme in programmes]
    return {
        f"{programme.number:02}-{programme.id}.yml": _text(
            "programme.yml.jinja", request, corpus, programme=programme
        )
        for programme in programmes
    }


def family_text(corpus: Corpus, place: str, family: str, number: int) -> str:
    """A programme's file, with what the family's latest programme has; SkeletonError without it."""
    families = {entry.value.id: entry.value for entry in corpus.families}
    before: Plan | None = None
    programme: Programme | SimpleNamespace
    if family not in families:
        hint = did_you_mean(family, families)
        raise SkeletonError(f"there is no family '{family}'{hint}")
    known = [
        (plan.value.year, plan.value, entry.value)
        for plan in corpus.plans
        for entry in plan.programmes
        if entry.value.family == family
    ]
    if not known:
        programme = _first_of(families[family], number)
    else:
        _, before, model = max(known, key=lambda candidate: candidate[0])
        model = model if before.place == place else _without_parts(model)
        programme = model.model_copy(update={"id": family, "number": number, "group": None})
    template = environment().get_template("programme.yml.jinja")
    return template.render(before=before, programme=programme, indicators=_indicators(corpus))


def _without_parts(programme: Programme) -> Programme:
    """A programme of another place, without the figures about the places below that one."""
    whole = [figure for figure in programme.figures if figure.about is None]
    return programme.model_copy(update={"figures": whole})


def _first_of(family: Family, number: int) -> SimpleNamespace:
    """A programme of a family that nobody has had: a figure an indicator."""
    nothing = Text.model_construct(zh="", en="")
    figures = [
        Figure.model_construct(indicator=indicator.id, role="target", printed="")
        for indicator in family.indicators
    ]
    return SimpleNamespace(
        **{"id": family.id, "number": number, "family": family.id, "group": None, "clause": ""},
        **{"title": nothing, "bodies": {}, "figures": figures, "lists": [], "milestones": []},
    )


def _text(template: str, request: Request, corpus: Corpus, **more: object) -> str:
    before = request.before.value if request.before else None
    documents = {entry.value.id: entry.value for entry in corpus.documents}
    consulted = documents.get(before.documents[0]) if before else None
    return (
        environment()
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
def environment() -> Environment:
    """The templates with their filters."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    templates.filters |= {"scalar": scalar, "ids": _ids}
    return templates


def scalar(text: str) -> str:
    """A word as YAML: in quotes where it would be read as something else."""
    plain = resolve(text, plain=True) == text
    return text if plain else json.dumps(text, ensure_ascii=False)


def _ids(refs: Iterable[BodyRef]) -> str:
    return f"[{', '.join(ref.id for ref in refs)}]"
