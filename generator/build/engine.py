"""The engine that turns a tree of Markdown into HTML: mkdocs, in this process.

The only module that knows mkdocs' Python side. Another engine takes its place by offering the
same two names: `VERSION` and `render`.
"""

import logging
import os
from importlib.metadata import version
from pathlib import Path

import jinja2

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.theme import Theme

from generator.build.fault import BuildError

_PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "pyyaml")
VERSION = " ".join(f"{name} {version(name)}" for name in _PACKAGES)


def render(config_file: Path) -> None:
    """Build the tree that `config_file` (an mkdocs.yml) describes into its site_dir.

    Raises BuildError with every warning: what the engine only warns of is a fault here.
    """
    heard = _Warnings()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(heard)
    try:
        config = load_config(str(config_file))
        config.theme.static_templates = set()
        vars(config.theme)["get_env"] = lambda: _environment(config.theme)
        build(config)
    except (MkDocsException, SystemExit) as error:
        raise BuildError("\n".join([*heard.lines, str(error)])) from error
    finally:
        logger.removeHandler(heard)
    if heard.lines:
        raise BuildError("\n".join(heard.lines))


class _Warnings(logging.Handler):
    """Collects what mkdocs complains of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class _Environment(jinja2.Environment):
    """Templates only: mkdocs would walk 14,500 icons for each part to find files to copy."""

    def list_templates(self, *_: object, **__: object) -> list[str]:
        return []


_environments: dict[tuple[str, ...], _Environment] = {}


def _environment(theme: Theme) -> _Environment:
    """One environment a process, so that templates are compiled once and not for each part."""
    folders = tuple(str(Path(folder).resolve()) for folder in theme.dirs)
    if folders not in _environments:
        shared = _Environment(
            loader=jinja2.FileSystemLoader(folders), trim_blocks=True, lstrip_blocks=True
        )
        shared.filters.update(Theme.get_env(theme).filters)
        _environments[folders] = shared
    return _environments[folders]
