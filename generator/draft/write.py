"""Writes a draft's files into the data: all of them or none, never over one that is there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from generator.draft.draft import NoticeDraft
from generator.draft.texts import (
    ProposedTexts,
    Target,
    document_text,
    plan_text,
    programme_ids,
    programme_text,
)
from generator.load.corpus import Corpus
from generator.model.place import Place, ids_above
from generator.skeleton.request import SkeletonError, request
from generator.skeleton.write import SkeletonFiles, all_or_none, append_entry, refuse_what_is_there


def target_of(
    draft: NoticeDraft,
    corpus: Corpus,
    raw: bytes,
    place: str | None,
    year: int | None,
    document: str | None,
) -> Target:
    """Whose plan a draft is, of which year, by which document; SkeletonError if unclear."""
    found = place or _place(draft, corpus)
    when = year or draft.head.year
    if found is None:
        raise SkeletonError("which place's plan it is can't be told; say it with --place CODE")
    if when is None:
        raise SkeletonError("which year's plan it is can't be told; say it with --year")
    digest = hashlib.sha256(raw).hexdigest()
    places = {entry.value.id: entry.value for entry in corpus.places}
    identifier = document or (f"{_slug(places[found])}-{when}-plan" if found in places else "plan")
    asked = request(corpus, found, when, identifier, None, digest)
    named = {
        entry.value.printed[found]: entry.value.id
        for entry in corpus.bodies
        if found in entry.value.printed
    }
    return Target(asked.place, when, identifier, digest, _english(corpus), named)


def write_draft(
    draft: NoticeDraft,
    corpus: Corpus,
    data: Path,
    target: Target,
    written: Mapping[int, ProposedTexts],
) -> SkeletonFiles:
    """Write the plan, a file for each programme and the document's entry."""
    plan = data / "plans" / target.place.id / f"{target.year}.yml"
    refuse_what_is_there(plan)
    files = {plan: plan_text(draft, target)}
    ids = programme_ids(draft)
    for each in draft.programmes:
        number = each.item.number
        name = f"{number:02}-{ids[number]}.yml"
        text = programme_text(each, draft, target, written.get(number, ProposedTexts()))
        files[plan.with_suffix("") / name] = text
    is_new = target.document not in {entry.value.id for entry in corpus.documents}
    listed = data / "documents.yml"
    try:
        with all_or_none(files):
            if is_new:
                append_entry(listed, document_text(draft, target))
    except OSError as error:
        raise SkeletonError(f"{error.filename}: {error.strerror}; nothing was written") from None
    return SkeletonFiles(tuple(files), listed if is_new else None)


def _place(draft: NoticeDraft, corpus: Corpus) -> str | None:
    """The place that title or issuer name: the innermost, of several the one of longest name."""
    named = f"{draft.head.issuer or ''} {draft.head.title or ''}"
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    found = [entry.value for entry in corpus.places if entry.value.name.zh in named]
    around = {up for each in found for up in ids_above(each.id, parents)}
    inner = [each for each in found if each.id not in around]
    longest = max((len(each.name.zh) for each in inner), default=0)
    best = [each for each in inner if len(each.name.zh) == longest]
    return best[0].id if len(best) == 1 else None


def _slug(place: Place) -> str:
    name = re.sub("( (City|County|District|Province|Prefecture))+$", "", place.name.en)
    return re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")


def _english(corpus: Corpus) -> dict[str, str]:
    """English names by the Chinese ones, of terms, families and bodies."""
    pairs = [entry.value.term for entry in corpus.terms]
    pairs += [entry.value.name for entry in corpus.families]
    pairs += [entry.value.name for entry in corpus.bodies]
    return {pair.zh: pair.en for pair in pairs}
