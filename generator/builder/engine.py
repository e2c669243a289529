"""The engine that turns a tree of Markdown into HTML, in this process: mkdocs, or its drop-in.

The only module that knows an engine's Python side.
"""

import logging
import os
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import jinja2

from generator.builder.engines import DEFAULT, ENGINES
from generator.builder.fault import BuildError
from generator.builder.raw_blocks import RawBlocks
from generator.graph.templates import KeptTemplates

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

_PACKAGES = ("mkdocs-material", "markdown", "jinja2", "pyyaml")


def packages(engine: str) -> tuple[str, ...]:
    """The engine, and all that has a part in what it makes."""
    return (engine, *_PACKAGES)


def versions(engine: str) -> str:
    """The engine, and all that has a part in what it makes; BuildError if it isn't there."""
    try:
        return " ".join(f"{name} {version(name)}" for name in packages(engine))
    except PackageNotFoundError as error:
        raise BuildError(f"the engine {engine} is not installed") from error


def render(config_file: Path, engine: str = DEFAULT) -> None:
    """Build the tree that `config_file` (an mkdocs.yml) describes into its site_dir.

    Raises BuildError with every warning: what the engine only warns of is a fault here.
    """
    heard = _Warnings()
    logger = logging.getLogger(engine)
    logger.addHandler(heard)
    fault = getattr(import_module(f"{engine}.exceptions"), ENGINES[engine])
    try:
        config = import_module(f"{engine}.config").load_config(str(config_file))
        config["markdown_extensions"].append(RawBlocks())
        config.theme.static_templates = set()
        vars(config.theme)["get_env"] = lambda: _environment(config.theme)
        import_module(f"{engine}.commands.build").build(config)
    except (fault, SystemExit) as error:
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


def _environment(theme: Any) -> _Environment:
    """One environment a process, so that templates are compiled once and not for each part."""
    folders = tuple(str(Path(folder).resolve()) for folder in theme.dirs)
    key = (type(theme).__module__, *folders)
    if key not in _environments:
        shared = _Environment(
            loader=jinja2.FileSystemLoader(folders),
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=KeptTemplates("frame"),
            auto_reload=False,  # no template changes while a process lives
        )
        shared.filters.update(type(theme).get_env(theme).filters)
        _environments[key] = shared
    return _environments[key]
