"""Writes the plan into a copy of the real data, and has `trace` find all that it states."""

import re
import shutil
from pathlib import Path

from generator.load.tree import load
from generator.trace.run import trace
from tests.corpus import dump
from tests.growth import plan, records
from tests.real_data import data_folder, real_corpus, sources_folder
from tests.sample_data import Data


def grown_copy(data: Path, sources: Path) -> None:
    """Make `data` a copy of the real data with one plan more, `sources` the texts of both."""
    shutil.copytree(data_folder(), data)
    _add(data / "places.yml", records.places())
    _add(data / "documents.yml", records.documents())
    _name_bodies(data / "bodies.yml")
    family = records.family()
    _write(data / f"families/{family['id']}.yml", family)
    _write_plan(data / f"plans/{records.COUNTY}/{records.YEAR}.yml")
    _write_texts(sources)
    corpus, faults = load(data)
    assert faults == []
    for traced in trace(corpus, sources, data, [*records.TEXTS]):
        assert [claim.id for claim in traced.missing] == []


def _write_plan(path: Path) -> None:
    _write(path, plan.plan())
    numbered = {one["id"]: f"{one['number']:02}-{one['id']}" for one in plan.programmes()}
    folder = path.with_suffix("")
    for one in plan.programmes():
        _write(folder / f"{numbered[one['id']]}.yml", one)
    for kind, content in (("scheme", plan.scheme()), ("allocation", plan.allocation())):
        _write(folder / f"{numbered[content['programme']]}.{kind}.yml", content)
    for name, listed in plan.benefits().items():
        content = {"programme": name, "leaves_out": _before(name), "benefits": listed}
        _write(folder / f"{numbered[name]}.benefits.yml", content)


def _before(programme: str) -> list[str]:
    """What the province's plan of a year before lets people have, for a programme of that id."""
    return [
        benefit.id
        for entry in real_corpus().plans
        if entry.value.place == records.PROVINCE
        for file in entry.benefits
        if file.value.programme == programme
        for benefit in file.value.benefits
        if not benefit.works
    ]


def _write_texts(sources: Path) -> None:
    """The made-up texts, and beside them the real ones where they are at hand."""
    if sources_folder().is_dir():
        shutil.copytree(sources_folder(), sources)
    sources.mkdir(exist_ok=True)
    for name, content in records.TEXTS.items():
        (sources / f"{name}.txt").write_text(content, encoding="utf-8")


def _name_bodies(path: Path) -> None:
    """Add how the new county's documents print the bodies that take part."""
    listed = path.read_text(encoding="utf-8")
    for body, printed in records.BODIES.items():
        entry = re.compile(rf"(- id: {body}\n(?:  .*\n)*?  printed: {{)")
        listed, found = entry.subn(rf'\1"{records.COUNTY}": {printed}, ', listed)
        assert found == 1, body
    path.write_text(listed, encoding="utf-8")


def _add(path: Path, listed: list[Data]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(dump(listed))


def _write(path: Path, content: Data) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dump(content), encoding="utf-8")
