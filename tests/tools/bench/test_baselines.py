"""The same Markdown in the trees of others, and one that isn't installed is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site import Page, Part, Site
from tools.bench import baselines
from tools.bench.measure import Cost
from tools.bench.process import Run

BODY = "Text with **weight**.\n"
PAGES = (Page("", "Start", BODY), Page("places/1", "Place", BODY), Page("places", "Places", BODY))


def site() -> Site:
    parts = tuple(Part(lang, "common", PAGES, ()) for lang in ("zh", "en"))
    return Site(parts, {}, {"zh": "例", "en": "Sample"}, {"zh": (), "en": ()})


def test_each_gets_every_page_of_both_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], folder: Path) -> Run:
        commands.append(command)
        return Run(2.0, 1.0, 3, "", 2)

    monkeypatch.setattr("tools.bench.baselines.run", run)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    found = baselines.baselines(site(), tmp_path, 2)
    assert found.material == found.hugo == Cost(2.0, 1.0, 3, 2)
    assert [command[0].endswith("hugo") for command in commands] == [False, False, True, True]
    for tree in ("material/docs", "hugo/content"):
        written = [path.read_text(encoding="utf-8") for path in (tmp_path / tree).rglob("*.md")]
        assert [text.endswith(BODY) for text in written] == [True] * 6


def test_without_hugo_its_figure_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.bench.baselines.run", lambda *_: Run(2.0, 1.0, 3, "", 2))
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert baselines.baselines(site(), tmp_path, 1).hugo is None


def test_stock_material_builds_the_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    baselines.baselines(site(), tmp_path, 1)
    built = tmp_path / "out/en/places/1/index.html"
    assert "<strong>weight</strong>" in built.read_text(encoding="utf-8")
    assert (tmp_path / "out/search/search_index.json").exists()
