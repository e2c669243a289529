"""Other engines make the same pages of the same trees; where one doesn't, this says in what."""

import difflib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.builder import parts
from generator.builder.engine import versions
from generator.builder.fault import BuildError
from generator.builder.settings import part_settings
from generator.builder.site_build import build_site
from generator.builder.tree import write_tree
from generator.project import PROJECT
from generator.site import Site
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site

pytestmark = pytest.mark.usefixtures("kept")
BASE = "https://example.org/minsheng"
BETWEEN_TAGS = re.compile(r"\s*(</?\w(?:[^>\"]|\"[^\"]*\")*>)\s*")
SPELT = {"&#x27;": "&#39;", "&#x2f;": "/", "&#34;": "&quot;", '="./': '="'}
# What Zensical 0.0 does otherwise: it colours code, and knows no language's home page for one.
ZENSICAL = re.compile(
    r'<(?:span|/span|div class="highlight"|/div|pre|/pre|code|/code)\b|<title>|<a class="brand"'
)


def _tags(html: str) -> list[str]:
    """The page as tags and texts, without what means nothing to a browser."""
    for spelling, usual in SPELT.items():
        html = html.replace(spelling, usual)
    pieces = BETWEEN_TAGS.split(html)
    return [" ".join(piece.split()) for piece in pieces if piece.strip()]


def _differences(site: Path, other: Path) -> list[str]:
    """What must be changed in the pages of `site` to have those of `other`."""
    found: list[str] = []
    for page in sorted(site.rglob("*.html")):
        html = (other / page.relative_to(site)).read_text(encoding="utf-8")
        pairs = _tags(page.read_text(encoding="utf-8")), _tags(html)
        found += list(difflib.unified_diff(*pairs, n=0, lineterm=""))[2:]
    return [line for line in found if not line.startswith("@@")]


def _contents(folder: Path) -> dict[Path, bytes]:
    """Every file below `folder`."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in files}


def _run(command: str, site: Site, folder: Path) -> Path:
    """Build all parts of `site` with an engine's own command, each to `site` in its folder."""
    head = Site((), {}, site.names, site.tabs)
    for part in (each.whole() for each in site.parts):
        work = folder / f"{part.lang}-{part.name}"
        work.mkdir(parents=True)
        settings = part_settings(part, head, PROJECT / "mkdocs.yml", work, BASE)
        config = write_tree(part, settings, work)
        line = [sys.executable, "-m", command, "build", "-f", str(config)]
        done = subprocess.run(line, cwd=work, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


def _parts(workshop: Workshop, site: Site) -> dict[str, Path]:
    """The finished parts of our own build, by the name of their folder."""
    workshop.build(site, BASE)
    kept = sorted((workshop.work / "parts").iterdir())
    return {path.name.rsplit("-", 1)[0]: path / "site" for path in kept}


def test_the_drop_in_makes_the_same_site(tmp_path: Path) -> None:
    for engine in ("mkdocs", "properdocs"):
        build_site(sample_site(), tmp_path / engine, tmp_path / "work", BASE, engine)
    ours = _contents(tmp_path / "mkdocs")
    assert len(ours) > 20
    assert ours == _contents(tmp_path / "properdocs")


def test_pages_have_nothing_of_the_theme_s_frame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "theme").symlink_to(PROJECT / "theme")
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    assert settings.count("name: material\n") == 1
    without = settings.replace("name: material\n", "name: null\n")
    (tmp_path / "mkdocs.yml").write_text(without, encoding="utf-8")
    build_site(sample_site(), tmp_path / "with", tmp_path / "work", BASE)
    monkeypatch.setattr(parts, "SHIPPED", tmp_path)
    report = build_site(sample_site(), tmp_path / "without", tmp_path / "work", BASE)
    assert len(report.rendered) == len(sample_site().parts)
    assert _contents(tmp_path / "with") == _contents(tmp_path / "without")


def test_a_part_of_one_engine_is_not_taken_for_the_other_s(tmp_path: Path) -> None:
    reports = [
        build_site(sample_site(), tmp_path / "site", tmp_path / "work", None, engine)
        for engine in ("mkdocs", "properdocs")
    ]
    assert [len(one.rendered) for one in reports] == [4, 4]
    assert versions("mkdocs") != versions("properdocs")


def test_an_engine_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="the engine nothing-here is not installed"):
        build_site(sample_site(), tmp_path / "site", tmp_path / "work", None, "nothing-here")


def test_the_drop_in_s_own_command_makes_the_same_pages(workshop: Workshop) -> None:
    theirs = _run("properdocs", sample_site(), workshop.work / "own")
    for name, ours in _parts(workshop, sample_site()).items():
        assert _differences(ours, theirs / name / "site") == []


def test_zensical_s_pages_differ_only_where_it_is_said(workshop: Workshop) -> None:
    theirs = _run("zensical", sample_site(), workshop.work / "own")
    found = {
        name: _differences(ours, theirs / name / "site")
        for name, ours in _parts(workshop, sample_site()).items()
    }
    assert found["zh-990100"] == found["en-990100"] == []
    changed = [line for name in ("zh-common", "en-common") for line in found[name]]
    tags = [line for line in changed if line[1:].startswith("<")]
    assert [line for line in tags if not ZENSICAL.match(line[1:])] == []
