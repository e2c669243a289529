"""The project's own data, read once a process."""

from functools import cache
from pathlib import Path

from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.export.files import data_files
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.load.tree import load
from generator.project import PROJECT
from tests.publication import NOWHERE


@cache
def loaded() -> tuple[Corpus, list[Fault]]:
    """The corpus and what is wrong with the form of its files."""
    return load(PROJECT / "data", Path("data"))


def real_corpus() -> Corpus:
    """The corpus of `data/`."""
    return loaded()[0]


@cache
def real_dataset() -> Dataset:
    """Its records."""
    return derive(real_corpus())


@cache
def real_files() -> dict[str, bytes]:
    """The open data published of it."""
    return data_files(real_dataset(), NOWHERE)
