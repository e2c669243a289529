"""Runs every rule of `generator.check.rules` over a corpus."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.check import rules
from generator.check.consequences import without_consequences
from generator.check.rules import unverified
from generator.check.settled import EVERY_PLAN, OTHER_PLANS, unsettled
from generator.fault import Fault, InputError
from generator.load.collector import without_collector
from generator.load.corpus import Corpus
from generator.load.tree import load


@dataclass(frozen=True)
class Rule:
    """A rule's name, its one-sentence statement and the generator that applies it."""

    name: str
    statement: str
    check: Callable[[Corpus], Iterator[Fault]]


def all_rules() -> list[Rule]:
    """Every rule, by name; a module of the package is one rule."""
    found = []
    for info in sorted(pkgutil.iter_modules(rules.__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{rules.__name__}.{info.name}")
        statement = (module.__doc__ or "").strip().splitlines()[0]
        found.append(Rule(module.RULE, statement, module.check))
    return found


@without_collector()
def check(corpus: Corpus, unread: Iterable[Fault] = ()) -> list[Fault]:
    """The faults that the rules find, by place; `unread` are those of loading the corpus.

    What the ledger lacks is told only of files without another fault: a slip in a figure would
    else show twice, and the trace comes after the mending anyway.
    """
    unread = list(unread)
    found = list(without_consequences(_all(corpus) if unread else _changed(corpus), unread))
    faulty = {fault.path for fault in found if fault.rule != unverified.RULE}
    return sorted(
        fault for fault in found if fault.rule != unverified.RULE or fault.path not in faulty
    )


def _all(corpus: Corpus) -> Iterator[Fault]:
    return (fault for rule in all_rules() for fault in rule.check(corpus))


def _changed(corpus: Corpus) -> Iterable[Fault]:
    """The faults of a corpus that was read whole; only what has changed is looked through again."""
    parts = unsettled(corpus)
    if parts is None:
        return _all(corpus)
    found: list[Fault] = []
    for rule in all_rules():
        part = parts[rule.name in OTHER_PLANS]
        whole = rule.name in EVERY_PLAN
        found += rule.check(corpus) if whole else part.own(rule.check(part.corpus))
    for part in parts:
        part.settle(found)
    return found


def load_checked(data: Path, shown: Path | None = None) -> Corpus:
    """The corpus of a data folder that has no fault; otherwise InputError with all of them."""
    corpus, faults = load(data, shown)
    faults += check(corpus, faults)
    if faults:
        raise InputError(faults)
    return corpus
