"""Whatever people do to the files: `check` and `build` are of one mind, and say it in words.

`MUTATED_TREES=2000 python -m pytest tests/cli/test_mutated.py` tries more than every run does.
"""

import datetime
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.check.runner import load_checked
from generator.cli.check_site import site_faults
from generator.cli.make_site import make_site
from generator.cli.site_sources import read_sources
from generator.derive.build import derive
from generator.export.fault import ExportError
from generator.export.releases.make import make_release
from generator.fault import InputError
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.load.content import OWN
from generator.model.site_settings import PLAIN
from generator.project import SETTINGS
from tests.corpus import BENEFITS, files, write
from tests.mutation import mutate

TREES = int(os.environ.get("MUTATED_TREES", "20"))
LONGEST = 5.0  # seconds of a processor for one check of so small a tree


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small valid site: data, a release of them, pages, settings."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = tmp_path / "whole"
    data = write(folder / "data", files())
    make_release(derive(load_checked(data)), data, datetime.date(2023, 11, 1))
    (folder / SETTINGS).write_text(yaml.safe_dump(PLAIN.model_dump(mode="json")), encoding="utf-8")
    for lang, word in (("zh", "关于"), ("en", "About")):
        for name in OWN:
            page = folder / "content" / lang / f"{name}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\ntitle: {word}\ndescription: {word}\n---\n\n[x](../data/)\n")
    with keeping(Store.below(tmp_path)):
        yield folder


def refused(tree: Path) -> bool:
    """Whether a build stops before it makes pages."""
    try:
        make_site(tree / "data", tree / "content")
    except (InputError, ExportError):
        return True
    return False


def trouble(tree: Path) -> str | None:
    """What is wrong with how a tree is judged, or None."""
    data, content = tree / "data", tree / "content"
    begun = time.process_time()
    try:
        sources = read_sources(data, content)
        faults = sources.faults or site_faults(sources, data, content)
        seconds = time.process_time() - begun
        stops = refused(tree)
    except Exception as error:
        return f"ends in {type(error).__name__}: {error}"
    if stops and not faults:
        return "is refused by build, not by check"
    return f"takes {seconds:.1f} s" if seconds > LONGEST else None


def test_slips_are_judged_alike_and_in_words(tree: Path, tmp_path: Path) -> None:
    assert trouble(tree) is None
    assert not refused(tree)
    found = []
    for seed in range(TREES):
        copy = tmp_path / "slip"
        shutil.copytree(tree, copy)
        slip = mutate(copy, seed)
        if wrong := trouble(copy):
            found.append(f"{slip}: {wrong}")
        shutil.rmtree(copy)
    assert found == []


def test_an_audience_named_twice_is_a_fault(tree: Path) -> None:
    path = tree / "data" / BENEFITS
    text = path.read_text(encoding="utf-8").replace(
        "  - drivers\n", "  - drivers\n  - drivers\n", 1
    )
    path.write_text(text, encoding="utf-8")
    [fault, *_] = read_sources(tree / "data", tree / "content").faults
    assert fault.message == "'audience' names 'drivers' twice"
