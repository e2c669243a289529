"""Writes a part as a tree of Markdown with an mkdocs.yml, ready for the engine."""

from pathlib import Path
from typing import Any

import yaml

from generator.builder.settings import source_name
from generator.site import Page, Part

# libyaml's, where it is there: the one in Python takes ten times as long.
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_tree(part: Part, settings: dict[str, object], folder: Path) -> Path:
    """Write `docs/` and `mkdocs.yml` into `folder`; returns the path of the latter."""
    for page in part.pages:
        target = folder / "docs" / source_name(page.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(front_matter(page) + page.body, encoding="utf-8")
    config = folder / "mkdocs.yml"
    text = yaml.dump(settings, Dumper=_DUMPER, allow_unicode=True)
    config.write_text(text, encoding="utf-8")
    return config


def front_matter(page: Page) -> str:
    """The page's title and meta as YAML between two rules.

    mkdocs drops front matter it can't read without a word, so a YAML dumper writes it.
    """
    meta = {"title": page.title, **page.meta}
    text = yaml.dump(meta, Dumper=_DUMPER, allow_unicode=True, width=1_000_000)
    return f"---\n{text}---\n\n"
