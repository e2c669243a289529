"""What others take for the same Markdown: stock mkdocs-material and Hugo."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.builder.settings import source_name
from generator.builder.tree import front_matter
from generator.site import Page, Site
from tools.bench.measure import Cost
from tools.bench.process import run
from tools.bench.yaml_file import write_text

NO_HUGO = "Hugo isn't installed, so nothing is compared with it. To install it: apt install hugo"
LAYOUT = "<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>\n"
EXTENSIONS = ["tables", "toc", "attr_list", "md_in_html"]
Command = Callable[[Path], list[str]]


@dataclass(frozen=True)
class Baselines:
    """What each takes from nothing; Hugo is None where it isn't installed."""

    material: Cost
    hugo: Cost | None


def baselines(site: Site, folder: Path, runs: int) -> Baselines:
    """Write the pages of both languages for each, and build them `runs` times."""
    material = _cost(_write_material(site, folder / "material"), folder, runs)
    if not shutil.which("hugo"):
        return Baselines(material, None)
    return Baselines(material, _cost(_write_hugo(site, folder / "hugo"), folder, runs))


def _cost(command: Command, folder: Path, runs: int) -> Cost:
    out = folder / "out"
    done = []
    for _ in range(runs):
        shutil.rmtree(out, ignore_errors=True)
        done.append(run(command(out), folder))
    return Cost.of(done)


def _write_material(site: Site, folder: Path) -> Command:
    """As its users begin, with the search on and only what a page needs of the navigation."""
    for lang, page in _pages(site):
        write_text(folder / "docs" / lang / source_name(page.path), front_matter(page) + page.body)
    settings = {
        "site_name": "Bench",
        "theme": {"name": "material", "font": False, "features": ["navigation.prune"]},
        "plugins": ["search"],
        "markdown_extensions": EXTENSIONS,
    }
    config = folder / "mkdocs.yml"
    write_text(config, yaml.safe_dump(settings))
    begin = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(config)]
    return lambda out: [*begin, "--site-dir", str(out)]


def _write_hugo(site: Site, folder: Path) -> Command:
    """With a theme of one line: its Markdown and its writing of files, and nothing else."""
    for lang, page in _pages(site):
        # A page that may have others below it is `_index.md` there.
        path = folder / "content" / lang / page.path / "_index.md"
        write_text(path, json.dumps({"title": page.title}) + "\n\n" + page.body)
    for name in ("single", "list"):
        write_text(folder / "layouts/_default" / f"{name}.html", LAYOUT)
    settings = {
        "baseURL": "https://example.org/",
        "disableKinds": ["taxonomy", "term", "RSS"],
        "markup": {"goldmark": {"renderer": {"unsafe": True}}},
    }
    write_text(folder / "config.json", json.dumps(settings))
    return lambda out: ["hugo", "--quiet", "--source", str(folder), "--destination", str(out)]


def _pages(site: Site) -> list[tuple[str, Page]]:
    return [(part.lang, page) for part in site.parts for page in part.pages]
