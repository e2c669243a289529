"""The made-up notices, and what a careful person would take from each."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.draft.draft import NoticeDraft, draft_notice
from tests.real_data import whole_corpus

NOTICES = Path(__file__).with_name("notices")


class Wanted(NamedTuple):
    """One item: its number, its title, its lead bodies and its figures as printed."""

    number: int
    title: str
    leads: list[str]
    figures: list[str]


class Notice(NamedTuple):
    """A notice with what it holds; `items` is empty where it is to be refused."""

    name: str
    refused: bool
    stated: int | None
    document: dict[str, Any]
    items: list[Wanted]


@cache
def notices() -> list[Notice]:
    """Every notice, by name."""
    found = []
    for path in sorted(NOTICES.glob("*.yml")):
        read = yaml.load(path.read_bytes(), yaml.CSafeLoader)
        items = [Wanted(*item) for item in read.get("items", ())]
        found.append(
            Notice(
                path.stem,
                read.get("refused", False),
                read.get("stated"),
                read.get("document", {}),
                items,
            )
        )
    return found


@cache
def drafted(name: str) -> NoticeDraft:
    """The draft of a notice with the real vocabularies."""
    text = (NOTICES / f"{name}.txt").read_text(encoding="utf-8")
    return draft_notice(text, whole_corpus())


def plain(text: str) -> str:
    """A text with one form for each character, to compare by."""
    return unicodedata.normalize("NFKC", text)
