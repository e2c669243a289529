"""Writes a skeleton: all of its files or none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.load.corpus import Corpus
from generator.load.strict_yaml import parse_yaml
from generator.skeleton.benefits import benefits_text, latest
from generator.skeleton.request import Request, SkeletonError, Wanted, target
from generator.skeleton.texts import document_text, family_text, plan_text, programme_texts

EMPTY = re.compile(r"^\[\s*\][^\n]*\n", re.MULTILINE)
"""How a list without entries is written, as in a new site."""


@dataclass(frozen=True)
class SkeletonFiles:
    """The new files, and the file that an entry was added to, if one was."""

    files: tuple[Path, ...]
    appended: Path | None


def make_skeleton(request: Request, corpus: Corpus, data: Path) -> SkeletonFiles:
    """Write the files; SkeletonError when one of them is there already or can't be written."""
    plan = target(data, request)
    files = {plan: plan_text(request, corpus)}
    for name, text in {**programme_texts(request, corpus), **_benefits(request)}.items():
        files[plan.with_suffix("") / name] = text
    refuse_what_is_there(plan)
    listed = data / "documents.yml"
    try:
        with all_or_none(files):
            if request.is_new:
                append_entry(listed, document_text(request, corpus))
    except OSError as error:
        raise SkeletonError(f"{error.filename}: {error.strerror}; nothing was written") from None
    return SkeletonFiles(tuple(files), listed if request.is_new else None)


def _benefits(request: Request) -> dict[str, str]:
    """A file of benefits beside each programme for which the place had one before."""
    before = request.before
    if before is None or before.value.place != request.place.id:
        return {}
    return {
        file.source.path.name: benefits_text((before, file), file.value.programme)
        for file in before.benefits
    }


def make_benefits(
    corpus: Corpus, data: Path, place: str, year: int, programme: str
) -> SkeletonFiles:
    """Write the file of benefits of a programme that is there; SkeletonError where none can be."""
    found = next(
        (
            entry.value
            for plan, entry in corpus.programmes()
            if (plan.value.place, plan.value.year, entry.value.id) == (place, year, programme)
        ),
        None,
    )
    if found is None:
        raise SkeletonError(f"the plan of {place} for {year} has no programme '{programme}'")
    folder = data / "plans" / place / str(year)
    text = benefits_text(latest(corpus, place, year, found.family), programme)
    return _alone(folder / f"{found.number:02}-{found.id}.benefits.yml", text)


def make_programme(corpus: Corpus, data: Path, wanted: Wanted) -> SkeletonFiles:
    """Write one more programme's file beside a plan; SkeletonError when that can't be."""
    folder = data / "plans" / wanted.place / str(wanted.year)
    if not folder.with_suffix(".yml").is_file():
        raise SkeletonError(f"{folder.with_suffix('.yml')} is not there; begin the plan first")
    numbers = [int(path.name[:2]) for path in folder.glob("[0-9][0-9]-*.yml")]
    number = wanted.number or max(numbers, default=0) + 1
    text = family_text(corpus, wanted.place, wanted.family, number)
    return _alone(folder / f"{number:02}-{wanted.family}.yml", text)


def _alone(path: Path, text: str) -> SkeletonFiles:
    """Write one file; SkeletonError where it is there already or can't be written."""
    try:
        with all_or_none({path: text}):
            return SkeletonFiles((path,), None)
    except FileExistsError:
        raise SkeletonError(f"{path} is there already; nothing was written") from None
    except OSError as error:
        raise SkeletonError(f"{error.filename}: {error.strerror}; nothing was written") from None


def refuse_what_is_there(plan: Path) -> None:
    """SkeletonError where the plan's file or a programme's is there already."""
    folder = plan.with_suffix("")
    for path in (plan, *(sorted(folder.iterdir()) if folder.is_dir() else ())):
        if path.exists():
            raise SkeletonError(f"{path} is there already; nothing was written")


@contextmanager
def all_or_none(files: Mapping[Path, str]) -> Iterator[None]:
    """Write the files; take them back if that or what follows fails."""
    written: list[Path] = []
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                written.append(path)
                file.write(text)
        yield
    except BaseException:
        for path in reversed(written):
            path.unlink()
        for folder in sorted({path.parent for path in files}, reverse=True):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        raise


def append_entry(path: Path, entry: str, count: int = 1) -> None:
    """Add an entry, or `count` of them, at the end of a list's file, in one go."""
    text = path.read_text(encoding="utf-8").rstrip("\n") + "\n"
    source, _ = parse_yaml(text, path)
    if source is None or not isinstance(source.data, list):
        raise SkeletonError(f"{path} is not a list that an entry could be added to")
    longer = (text if source.data else EMPTY.sub("", text)) + entry
    after, faults = parse_yaml(longer, path)
    added = len(source.data) + count
    if after is None or not isinstance(after.data, list) or len(after.data) != added:
        raise SkeletonError(f"{path}: no entry can be added at its end; {faults or 'add it there'}")
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_text(longer, encoding="utf-8", newline="\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
