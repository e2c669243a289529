"""A part of which only the heads of pages are at hand is built as the whole one is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder import pool, remote
from generator.builder.remote import PackedPart, RemoteJob
from generator.builder.site_build import build_site
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.graph.ticket import ticket
from generator.site import AnyPart, KeptPart, Part, Site
from tests.builder.conftest import Workshop, content_of
from tests.builder.sample import sample_site
from tests.builder.test_parts import ALL


def _kept(part: Part, store: Store, there: bool = True) -> AnyPart:
    with keeping(store):
        load = ticket(f"{part.lang} {part.name}", [], lambda: part)
    if there:
        load()
    return KeptPart(part.lang, part.name, part.heads, part.nav, load)


def _site(tmp_path: Path, there: bool = True) -> Site:
    """The sample site, with parts that are loaded from a store, if they are `there`."""
    site, store = sample_site(), Store(tmp_path / "kept", "program")
    return replace(site, parts=tuple(_kept(part.whole(), store, there) for part in site.parts))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("whole")
    build_site(sample_site(), folder / "site", folder / "work", None)
    return content_of(folder / "site")


@pytest.mark.parametrize("there", [True, False], ids=["kept", "lost"])
def test_workers_load_pages_and_what_is_lost_is_made_again(
    there: bool,
    workshop: Workshop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    whole: dict[str, bytes],
) -> None:
    monkeypatch.setattr(pool, "FEW", 0)
    assert workshop.build(_site(tmp_path, there)).rendered == ALL
    assert content_of(workshop.out) == whole


def test_parts_that_stand_are_not_loaded(workshop: Workshop, tmp_path: Path) -> None:
    workshop.build(sample_site())
    site = _site(tmp_path)
    unloaded = tuple(
        KeptPart(part.lang, part.name, part.heads, part.nav, lambda: pytest.fail("loaded"))
        for part in site.parts
    )
    assert workshop.build(replace(site, parts=unloaded)).rendered == ()


def test_a_part_goes_to_a_cluster_whole(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: dict[str, bytes]
) -> None:
    def run(
        _: str,
        function: Callable[[RemoteJob], PackedPart],
        tasks: Sequence[RemoteJob],
        __: tuple[str, ...],
    ) -> Iterator[PackedPart]:
        for task in tasks:
            assert isinstance(task.job.part, Part)
            yield function(task)

    monkeypatch.setattr(remote, "run_on", run)
    build_site(_site(tmp_path), workshop.out, workshop.work, None, on="tcp://nobody:1")
    assert content_of(workshop.out) == whole
