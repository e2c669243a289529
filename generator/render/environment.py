"""Jinja as all templates of pages use it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import paths
from generator.graph.templates import KeptTemplates
from generator.render.escape import escape_part

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """Jinja with every expression escaped for both Markdown and HTML."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        finalize=escape_part,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=KeptTemplates("pages"),
        auto_reload=False,  # no template changes while a process lives
    )
    env.globals["paths"] = paths
    return env
