"""Data flows one way: no folder imports from one that stands after it in ARCHITECTURE.md."""

import ast
import re
from collections.abc import Iterator

import pytest

from generator.project import PROJECT

PACKAGE = PROJECT / "generator"
TABLE = re.compile(r"^\| `(\w+)/` \|", re.MULTILINE)
LAYERS = TABLE.findall((PROJECT / "ARCHITECTURE.md").read_text(encoding="utf-8"))


def imported(source: str) -> Iterator[str]:
    """What a file imports of the package, as "folder.module.name"."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (one.removeprefix("generator.") for one in names if one.startswith("generator."))


def imports_of(layer: str) -> set[tuple[str, str]]:
    """Each file of the folder with each other folder or small file that it imports from."""
    return {
        (path.relative_to(PACKAGE).as_posix(), other)
        for path in (PACKAGE / layer).rglob("*.py")
        for name in imported(path.read_text(encoding="utf-8"))
        if (other := name.partition(".")[0]) != layer
    }


def test_the_table_names_every_folder() -> None:
    assert sorted(LAYERS) == sorted(one.parent.name for one in PACKAGE.glob("*/__init__.py"))


@pytest.mark.parametrize("layer", LAYERS)
def test_no_folder_imports_from_a_later_one(layer: str) -> None:
    later = LAYERS[LAYERS.index(layer) :]
    assert [one for one in sorted(imports_of(layer)) if one[1] in later] == []


def test_the_build_knows_only_what_it_is_handed() -> None:
    known = {"graph", "site", "lang", "project", "zip_entry"}
    assert {other for _, other in imports_of("builder")} == known


def test_every_way_to_import_is_seen() -> None:
    source = "import generator.a.b\nfrom generator import c\nfrom generator.d.e import f\nimport os"
    assert list(imported(source)) == ["a.b", "c", "d.e.f"]
