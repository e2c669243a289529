"""The real data: those of `data/`, or of the folder that TEST_DATA names.

Everything that a test reads of the real data comes from here, so that the same tests can be run
over a copy with one plan more. Nothing here may be changed by a test.
"""

import os
from functools import cache
from pathlib import Path

from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.export.exports import export
from generator.export.files import data_files
from generator.fault import Fault
from generator.load.content import load_content
from generator.load.corpus import Corpus
from generator.load.tree import load
from generator.project import PROJECT
from generator.render.site import render_site
from generator.site import Site
from tests.publication import NOWHERE
from tests.run_cache import kept_for_the_run, once_a_run

FOLDER = "TEST_DATA"
TEXTS = "TEST_SOURCES"


def data_folder() -> Path:
    """Where the real data stand."""
    return Path(os.environ.get(FOLDER) or PROJECT / "data")


def sources_folder() -> Path:
    """Where the texts of their documents stand, on machines that have them."""
    return Path(os.environ.get(TEXTS) or PROJECT.parent / "shared" / "sources")


@cache
def loaded() -> tuple[Corpus, list[Fault]]:
    """The corpus and what is wrong with the form of its files."""
    return load(data_folder(), Path("data"))


@cache
def whole_corpus() -> Corpus:
    """The corpus with all that the shared vocabularies offer a new plan."""
    return load(data_folder(), Path("data"), whole=True)[0]


def real_corpus() -> Corpus:
    """The corpus of the real data."""
    return loaded()[0]


@cache
def real_dataset() -> Dataset:
    """Its records."""
    return derive(real_corpus())


@once_a_run
def real_files() -> dict[str, bytes]:
    """The open data published of it."""
    with kept_for_the_run():
        return data_files(real_dataset(), NOWHERE)


@once_a_run
def real_site() -> Site:
    """Its whole site as it is handed to the build, with the pages written by hand."""
    written, faults = load_content(PROJECT / "content", Path("content"))
    assert faults == []
    with kept_for_the_run():
        return render_site(export(real_dataset(), NOWHERE), written)
