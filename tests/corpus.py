"""Writes a small valid data folder, changed as a test wants it, and says where faults stand."""

import pickle
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.check.consequences import plan_of
from generator.check.settled import EVERY_PLAN, OTHER_PLANS, near_plans, unsettled
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.fault import Fault
from generator.load import strict_yaml
from generator.load.corpus import Corpus
from generator.load.tree import load
from tests import sample_benefits, sample_data, sample_scheme
from tests.ledger import write_made_up_ledgers
from tests.messages import faults_of

Files = dict[str, Any]
"""What a data folder holds, by path: plain data, or the text of the file."""

FAMILY = "families/parking.yml"
PLAN = "plans/990100/2023.yml"
PROGRAMME = "plans/990100/2023/01-parking.yml"
SCHEME = "plans/990100/2023/01-parking.scheme.yml"
ALLOCATION = "plans/990100/2023/01-parking.allocation.yml"
BENEFITS = "plans/990100/2023/01-parking.benefits.yml"


def files() -> Files:
    """The whole sample: every kind of record, and no fault."""
    return {
        "topics.yml": sample_data.topics(),
        "units.yml": sample_data.units(),
        "places.yml": sample_data.places(),
        "documents.yml": sample_data.documents(),
        "bodies.yml": sample_data.bodies(),
        "glossary.yml": sample_data.glossary(),
        "indicators.yml": sample_data.indicators(),
        "facts.yml": sample_benefits.facts(),
        "audiences.yml": sample_benefits.audiences(),
        "icons.yml": sample_data.icons(),
        "redirects.yml": sample_data.redirects(),
        "tombstones.yml": sample_data.tombstones(),
        FAMILY: sample_data.family(),
        PLAN: sample_data.plan(),
        PROGRAMME: sample_data.programme(),
        SCHEME: sample_scheme.scheme(),
        ALLOCATION: sample_scheme.allocation(),
        BENEFITS: sample_benefits.benefits(),
    }


class _Dumper(yaml.SafeDumper):
    """Writes a value out wherever it stands, without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def dump(data: object) -> str:
    """Plain data as YAML, a line a value."""
    return _dumped(pickle.dumps(data))


# Most files of most tests are the sample's: each is written, and parsed, once.
@lru_cache(maxsize=500)
def _dumped(pickled: bytes) -> str:
    data = pickle.loads(pickled)
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
    return str(text)


_parsed = lru_cache(maxsize=500)(strict_yaml.parse_yaml)


@contextmanager
def _parsing_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(strict_yaml, "parse_yaml", _parsed)
        yield


def write(folder: Path, contents: Files) -> Path:
    """Write the files below `folder`, and ledgers that confirm all they state."""
    for name, data in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data if isinstance(data, str) else dump(data), encoding="utf-8")
    with _parsing_once():
        write_made_up_ledgers(folder)
    return folder


def corpus_of(folder: Path, contents: Files) -> Corpus:
    """The corpus of the files, which must have no fault in their form."""
    write(folder, contents)
    with _parsing_once():
        corpus, faults = load(folder, Path())
    assert faults == [], "\n".join(str(fault) for fault in faults)
    return corpus


def dataset_of(folder: Path, contents: Files | None = None) -> Dataset:
    """The records of the files, or of the sample as it is."""
    return derive(corpus_of(folder, contents or files()))


Found = tuple[str, str, str]
"""A fault's file; its line with `^` where the fault is; its message and rule."""


def where(folder: Path, faults: Iterable[Fault]) -> list[Found]:
    """Where each fault stands and what it says."""
    return [_where(folder, fault) for fault in faults]


def _where(folder: Path, fault: Fault) -> Found:
    lines = (folder / fault.path).read_text(encoding="utf-8").splitlines()
    line = lines[fault.line - 1]
    marked = f"{line[: fault.column - 1]}^{line[fault.column - 1 :]}"
    return str(fault.path), marked.strip(" -"), f"{fault.message} [{fault.rule}]"


def load_faults(folder: Path, contents: Files) -> list[Found]:
    """What loading the files finds."""
    return where(folder, load(write(folder, contents), Path())[1])


def rule_faults(
    folder: Path, contents: Files, rule: Callable[[Corpus], Iterable[Fault]]
) -> list[Found]:
    """What one rule finds in the files, whose form must be without fault."""
    corpus = corpus_of(folder, contents)
    found = where(folder, rule(corpus))
    _looks_no_further(rule, corpus)
    assert {message: faults_of(message) for *_, message in found if faults_of(message)} == {}
    return found


def _looks_no_further(rule: Callable[[Corpus], Iterable[Fault]], corpus: Corpus) -> None:
    """Unless it says so, a rule finds in each plan what it finds with it alone, or those near.

    Where two plans have one id, all rules look at all plans.
    """
    name = sys.modules[rule.__module__].RULE
    if name in EVERY_PLAN or unsettled(corpus) is None:
        return
    faults = list(rule(corpus))
    for plan, near in near_plans(corpus):
        path = plan.source.path.with_suffix("")
        seen = near if name in OTHER_PLANS else [plan]
        among = [other for other in corpus.plans if other in seen]
        alone = list(rule(replace(corpus, plans=among)))
        assert [one for one in alone if plan_of(one.path) == path] == [
            one for one in faults if plan_of(one.path) == path
        ]
