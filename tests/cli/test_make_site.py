"""What a site is made from is let go of once nothing more is made from it."""

import gc
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.cli import make_site as making
from generator.cli.site_sources import Sources, read_sources
from generator.load.corpus import PlanEntry
from generator.render.site import render_site
from generator.site import Site
from tests.corpus import write
from tests.sample_levels import files


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[PlanEntry]]:
    """What was read of each plan, as long as anybody has it."""
    found: list[weakref.ref[PlanEntry]] = []

    def reading(data: Path, content: Path) -> Sources:
        sources = read_sources(data, content)
        found.extend(map(weakref.ref, sources.corpus.plans))
        return sources

    monkeypatch.setattr(making, "read_sources", reading)
    return found


@pytest.fixture
def held(
    read: Sequence[weakref.ref[PlanEntry]], monkeypatch: pytest.MonkeyPatch
) -> list[PlanEntry]:
    """Of that, what is there when the pages are about to be written."""
    found: list[PlanEntry] = []

    def rendering(*given: Any) -> Site:
        gc.collect()
        found.extend(entry for known in read if (entry := known()))
        return render_site(*given)

    monkeypatch.setattr(making, "render_site", rendering)
    return found


@pytest.mark.usefixtures("own_store")
def test_what_was_read_of_plans_is_gone_when_pages_are_written(
    tmp_path: Path, read: list[weakref.ref[PlanEntry]], held: list[PlanEntry]
) -> None:
    assert making.make_site(write(tmp_path / "data", files()), tmp_path / "content").parts
    assert len(read) == 3
    assert held == []
