"""One plain script from a folder of modules.

A page asks for one file instead of two dozen, and the script also runs where a browser loads no
modules: from a copied folder, without a web server.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.builder.fault import BuildError

ENTRY = "main.js"
_FROM = r'\{([^}]*)\} from "\./(\w+\.js)";'
_IMPORT = re.compile(rf"^import {_FROM}\n", re.MULTILINE)
_PASSED_ON = re.compile(rf"^export {_FROM}\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
_COMMENT = re.compile(r"^ *(?://.*|/\*\*(?:(?!\*/)(?:.|\n))*\*/)\n", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def script_bundles(assets: Path) -> dict[str, bytes]:
    """A script NAME.js for each folder NAME of `assets` that holds a main.js."""
    entries = sorted(assets.glob(f"*/{ENTRY}"))
    return {f"{one.parent.name}.js": bundle(one.parent).encode() for one in entries}


def bundle(folder: Path) -> str:
    """The modules of `folder` that main.js needs, each in a scope of its own, in one script.

    Only named imports and exports are understood; BuildError for anything else, for a module
    that isn't there and for modules that need each other.
    """
    done: list[str] = []
    parts = "".join(_parts(folder, ENTRY, done, ()))
    return f'"use strict";\n(() => {{\n{parts}}})();\n'


def _parts(folder: Path, name: str, done: list[str], above: tuple[str, ...]) -> Iterator[str]:
    """The module `name` after those that it needs, each once."""
    if name in above:
        raise BuildError(f"{folder.name}: modules need each other: {', '.join(above)}")
    if name in done:
        return
    path = folder / name
    if not path.is_file():
        raise BuildError(f"{folder.name}: {above[-1]} imports {name}, which isn't there")
    text = path.read_text(encoding="utf-8")
    for _, needed in (*_IMPORT.findall(text), *_PASSED_ON.findall(text)):
        yield from _parts(folder, needed, done, (*above, name))
    done.append(name)
    yield f"const {_variable(name)} = (() => {{\n{_body(path, text)}}})();\n"


def _body(path: Path, text: str) -> str:
    """The module as the inside of a function that returns what it exports, without comments."""
    text = _COMMENT.sub("", text)
    exports = _EXPORT.findall(text)
    for names, source in _PASSED_ON.findall(text):
        exports += (f"{name}: {_variable(source)}.{name}" for name in _names(names))
    text = _PASSED_ON.sub("", _EXPORT.sub("", text))
    text = _IMPORT.sub(lambda found: f"const {{{found[1]}}} = {_variable(found[2])};\n", text)
    if left := _LEFT.search(text):
        raise BuildError(f"{path.parent.name}/{path.name}: can't be bundled: {left[0]}")
    return f"{text}return {{ {', '.join(exports)} }};\n"


def _names(listed: str) -> list[str]:
    return [name for name in (part.strip() for part in listed.split(",")) if name]


def _variable(name: str) -> str:
    return f"${name.removesuffix('.js')}"
