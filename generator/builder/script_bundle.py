"""One plain script from a folder of modules, and what they take from `shared/` and `vendor/`.

A page asks for one file instead of two dozen, and the script also runs where a browser loads no
modules: from a copied folder, without a web server. It holds no comments, and short names.
"""

import os.path
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.builder.fault import BuildError
from generator.builder.script_layout import Layout
from generator.builder.script_names import Module, Origin, shortened
from generator.builder.script_tokens import UnreadError, joined, tokens
from generator.graph.task import kept

ENTRY = "main.js"
SHARED = "shared"
VENDOR = "vendor"
_FROM = rf'\{{([^}}]*)\}} from "(\./\w+\.js|\.\./{SHARED}/\w+\.js|\.\./{VENDOR}/\w+\.mjs)";'
_IMPORT = re.compile(rf"^import {_FROM}\n", re.MULTILINE)
_PASSED_ON = re.compile(rf"^export {_FROM}\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
_EXPORT_LIST = re.compile(r"^export \{([\w, ]*)\};\n", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def script_bundles(assets: Path) -> dict[str, bytes]:
    """A script NAME.js for each folder NAME of `assets` that holds a main.js."""
    folders = [entry.parent for entry in sorted(assets.glob(f"*/{ENTRY}"))]
    return {f"{folder.name}.js": _kept_bundle(folder).encode() for folder in folders}


def _kept_bundle(folder: Path) -> str:
    """The folder's bundle, made anew only when one of its modules or of the shared ones changed."""
    folders = (folder, folder.parent / SHARED, folder.parent / VENDOR)
    modules = [path for place in folders for path in sorted(place.glob("*.*js"))]
    inputs = [part for path in modules for part in (path.name, path.read_bytes())]
    return kept("script", [folder.name, *inputs], lambda: bundle(folder))


def bundle(folder: Path) -> str:
    """The modules of `folder` that main.js needs, in one script.

    Only named imports and exports are understood; BuildError for anything else, for a module
    that isn't there and for modules that need each other.
    """
    found = _Modules()
    found.take(folder / ENTRY, ())
    text = joined(shortened(list(found.modules.values())))
    return f'"use strict";(()=>{{{text}}})();\n'


class _Modules:
    """The modules in the order in which they need each other, and what each one exports."""

    def __init__(self) -> None:
        self.modules: dict[Path, Module] = {}
        self._exports: dict[Path, dict[str, Origin]] = {}

    def take(self, path: Path, above: tuple[Path, ...]) -> None:
        """Add the module at `path` after those that it needs, each once."""
        if path in above:
            names = ", ".join(script.name for script in above)
            raise BuildError(f"{path.parent.name}: modules need each other: {names}")
        if path in self.modules:
            return
        if not path.is_file():
            raise BuildError(
                f"{path.parent.name}: {above[-1].name} imports {path.name}, which isn't there"
            )
        text = path.read_text(encoding="utf-8")
        for _, needed in (*_IMPORT.findall(text), *_PASSED_ON.findall(text)):
            self.take(_imported(path, needed), (*above, path))
        imports = dict(self._taken(path, _IMPORT.findall(text)))
        self.modules[path] = _module(path, text, imports)
        own = (*_EXPORT.findall(text), *_names(_EXPORT_LIST.findall(text)))
        passed = self._taken(path, _PASSED_ON.findall(text))
        self._exports[path] = {name: (path, name) for name in own} | dict(passed)

    def _taken(
        self, path: Path, imports: Iterable[tuple[str, str]]
    ) -> Iterator[tuple[str, Origin]]:
        """What a module takes from others, by name."""
        for listed, source in imports:
            given = self._exports[_imported(path, source)]
            for name in _names([listed]):
                if name not in given:
                    raise BuildError(f"{path.parent.name}/{path.name}: {source} exports no {name}")
                yield name, given[name]


def _imported(path: Path, source: str) -> Path:
    """The module that the one at `path` calls `source`."""
    return Path(os.path.normpath(path.parent / source))


def _module(path: Path, text: str, imports: dict[str, Origin]) -> Module:
    for gone in (_IMPORT, _PASSED_ON, _EXPORT_LIST, _EXPORT):
        text = gone.sub("", text)
    try:
        if left := _LEFT.search(text):
            raise UnreadError(left[0])
        return Module(path, Layout(list(tokens(text))), imports)
    except UnreadError as fault:
        raise BuildError(f"{path.parent.name}/{path.name}: can't be bundled: {fault}") from None


def _names(lists: Iterable[str]) -> list[str]:
    parts = (part.strip() for listed in lists for part in listed.split(","))
    return [name for name in parts if name]
