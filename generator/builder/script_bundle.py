"""One plain script from a folder of modules, and what they take from `shared/` and `vendor/`.

A page asks for one file instead of two dozen, and the script also runs where a browser loads no
modules: from a copied folder, without a web server.
"""

import os.path
import re
from collections.abc import Iterator
from pathlib import Path

from generator.builder.fault import BuildError

ENTRY = "main.js"
SHARED = "shared"
VENDOR = "vendor"
_FROM = rf'\{{([^}}]*)\}} from "(\./\w+\.js|\.\./{SHARED}/\w+\.js|\.\./{VENDOR}/\w+\.mjs)";'
_IMPORT = re.compile(rf"^import {_FROM}\n", re.MULTILINE)
_PASSED_ON = re.compile(rf"^export {_FROM}\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
_EXPORT_LIST = re.compile(r"^export \{([\w, ]*)\};\n", re.MULTILINE)
_COMMENT = re.compile(r"^ *(?://.*|/\*\*(?:(?!\*/)(?:.|\n))*\*/)\n", re.MULTILINE)
_AFTER_CODE = re.compile(r"""(?<=[;,{})]) +// [^"'`\n]*$""", re.MULTILINE)
_GAPS = re.compile(r"\n\s+")
_GOES_ON = re.compile(r"^((?!.*//).*[,({;\[])\n", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def script_bundles(assets: Path) -> dict[str, bytes]:
    """A script NAME.js for each folder NAME of `assets` that holds a main.js."""
    entries = sorted(assets.glob(f"*/{ENTRY}"))
    return {f"{entry.parent.name}.js": bundle(entry.parent).encode() for entry in entries}


def bundle(folder: Path) -> str:
    """The modules of `folder` that main.js needs, each in a scope of its own, in one script.

    Only named imports and exports are understood; BuildError for anything else, for a module
    that isn't there and for modules that need each other.
    """
    parts = "".join(_parts(folder / ENTRY, [], ()))
    return f'"use strict";\n(() => {{\n{parts}}})();\n'


def _parts(path: Path, done: list[Path], above: tuple[Path, ...]) -> Iterator[str]:
    """The module at `path` after those that it needs, each once."""
    if path in above:
        names = ", ".join(script.name for script in above)
        raise BuildError(f"{path.parent.name}: modules need each other: {names}")
    if path in done:
        return
    if not path.is_file():
        raise BuildError(
            f"{path.parent.name}: {above[-1].name} imports {path.name}, which isn't there"
        )
    text = path.read_text(encoding="utf-8")
    for _, needed in (*_IMPORT.findall(text), *_PASSED_ON.findall(text)):
        yield from _parts(_imported(path, needed), done, (*above, path))
    done.append(path)
    yield f"const {_variable(path)} = (() => {{\n{_body(path, text)}}})();\n"


def _imported(path: Path, source: str) -> Path:
    """The module that the one at `path` calls `source`."""
    return Path(os.path.normpath(path.parent / source))


def _body(path: Path, text: str) -> str:
    """The module as the inside of a function that returns what it exports, without comments."""
    text = _COMMENT.sub("", text)
    exports = _EXPORT.findall(text)
    for names, source in _PASSED_ON.findall(text):
        scope = _variable(_imported(path, source))
        exports += (f"{name}: {scope}.{name}" for name in _names(names))
    exports += (name for listed in _EXPORT_LIST.findall(text) for name in _names(listed))
    text = _EXPORT_LIST.sub("", _PASSED_ON.sub("", _EXPORT.sub("", text)))
    text = _IMPORT.sub(
        lambda found: f"const {{{found[1]}}} = {_variable(_imported(path, found[2]))};\n", text
    )
    if left := _LEFT.search(text):
        raise BuildError(f"{path.parent.name}/{path.name}: can't be bundled: {left[0]}")
    return f"{_short(path, text)}return {{ {', '.join(exports)} }};\n"


def _short(path: Path, text: str) -> str:
    """The same without comments after code, indents, and breaks where a line plainly goes on."""
    text = _AFTER_CODE.sub("", text)
    for line in text.splitlines():
        if line.count("`") % 2:
            raise BuildError(f"{path.parent.name}/{path.name}: a text goes over lines: {line}")
    return _GOES_ON.sub(r"\1", _GAPS.sub("\n", text))


def _names(listed: str) -> list[str]:
    return [name for name in (part.strip() for part in listed.split(",")) if name]


def _variable(path: Path) -> str:
    """A shared module may have the name of one of the folder's own."""
    folder = path.parent.name
    return f"${folder}_{path.stem}" if folder in (SHARED, VENDOR) else f"${path.stem}"
