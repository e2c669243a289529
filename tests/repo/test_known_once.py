"""What ARCHITECTURE says is known in one place is known nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import paths
from generator.model.programme import Figure
from generator.project import PROJECT
from tests.real_data import real_corpus

PACKAGE = PROJECT / "generator"
HAN = re.compile(r"[\u3400-\u9fff]")
SHOWN = ("builder", "cli", "export/finder", "export/releases", "render")
"""Folders that show words to people."""
READS_CHINESE = {"builder/search/text.py", "render/large.py"}
"""These find words and numbers in a Chinese text."""
WRITTEN = {".py", ".js", ".mjs", ".jinja", ".html", ".css", ".yml", ".cjs"}
QUOTED = re.compile(r"""["'`]([\w-]+)["'`]""")
OWN_ID = re.compile(r"""^f["']\{[\w.]*(?:place|plan|programme|owner|indicator)[\w.]*\}[-.]\{""")
"""A text that begins as ids do."""


def _python(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The modules of these folders of the package, or all, by their path in it."""
    for folder in folders or (".",):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_bytes())


def _texts(tree: ast.Module) -> Iterator[str]:
    """Every string but docstrings and patterns that read a text."""
    left_out: set[ast.AST] = set()
    for node in ast.walk(tree):
        pattern = isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.")
        if pattern or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            left_out |= set(ast.walk(node))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in left_out:
            yield node.value


def _calls(tree: ast.Module, name: str) -> bool:
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func) == name for node in ast.walk(tree)
    )


def _joined(tree: ast.Module) -> Iterator[str]:
    """Every text that is put together, as it is written."""
    yield from (ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))


def test_a_figure_states_no_value_of_its_own() -> None:
    assert not {"value", "value_max", "unit", "per", "period"} & set(Figure.model_fields)


def test_columns_are_described_beside_their_tables_alone() -> None:
    means = ("Column", "ColumnPair", "column")
    found = {name for name, tree in _python() if any(_calls(tree, mean) for mean in means)}
    elsewhere = {name for name in found if not name.startswith("export/tables/")}
    assert elsewhere == {"export/column.py"}
    assert len(found) > 40


def test_ids_are_made_in_one_file() -> None:
    found = {name for name, tree in _python() if any(map(OWN_ID.search, _joined(tree)))}
    assert found == {"model/ids.py"}


def test_pages_are_placed_in_one_file() -> None:
    folders = {value for name, value in vars(paths).items() if name.isupper() and value}
    place = re.compile(rf"""^f?["'](?:{"|".join(folders)})/\{{""")
    joined = {name for name, tree in _python("render") if any(map(place.search, _joined(tree)))}
    assert joined == set()
    written = {
        path.name
        for path in (PACKAGE / "render" / "templates").rglob("*.jinja")
        if re.search(rf"""link\(\s*["'](?:{"|".join(folders)})\b""", path.read_text("utf-8"))
    }
    assert written == set()


def test_clauses_are_read_in_one_file() -> None:
    reading = re.compile(r"re\.\w+\(f?r?.*附件(?:\{|\\+d)")
    found = {name for name, tree in _python() if reading.search(ast.unparse(tree))}
    assert found == {"model/clause.py", "check/rules/clause_form.py"}  # the rule puts in a space


def test_words_for_people_stand_in_one_folder() -> None:
    chinese = {name for name, tree in _python(*SHOWN) if any(map(HAN.search, _texts(tree)))}
    assert chinese - READS_CHINESE == set()
    both = re.compile(r"Text\(zh=['\"]")
    written = {name for name, tree in _python(*SHOWN) if both.search(ast.unparse(tree))}
    assert written == set()


def _shown() -> list[Path]:
    """Templates of pages, the frame, styles and scripts."""
    folders = (PACKAGE / "render" / "templates", PROJECT / "theme")
    kinds = {".jinja", ".html", ".css", ".js"}
    return [path for one in folders for path in sorted(one.rglob("*.*")) if path.suffix in kinds]


@pytest.mark.parametrize("kind", ["topics", "families", "facts", "bodies", "audiences", "units"])
def test_templates_theme_and_scripts_name_nothing_of_the_subject(kind: str) -> None:
    known = {entry.value.id for entry in getattr(real_corpus(), kind)}
    assert known
    # A year is also part of each plan, and scripts count.
    assert _named(known - {"year", "count"}) == {}


def test_nor_do_they_name_indicators_places_documents_or_benefits() -> None:
    corpus = real_corpus()
    known = {entry.value.id for entry in corpus.indicators()}
    known |= {entry.value.id for entry in corpus.places}
    known |= {entry.value.id for entry in corpus.documents}
    files = [entry.value for plan in corpus.plans for entry in plan.benefits]
    known |= {benefit.id for file in files for benefit in file.benefits}
    assert len(known) > 200
    assert _named(known) == {}


def test_no_code_names_a_place_of_the_data() -> None:
    """A site of another place is made by the same code: its examples are of nowhere."""
    places = [entry.value for entry in real_corpus().places]
    names = {word for place in places for word in (place.id, place.name.zh, place.name.en)}
    known = {word for word in names if len(word) > 2}
    assert len(known) > 100
    files = [path for folder in (PACKAGE, PROJECT / "theme") for path in folder.rglob("*")]
    texts = {path: path.read_text("utf-8") for path in files if path.suffix in WRITTEN}
    assert len(texts) > 500
    anyone = "|".join(map(re.escape, sorted(known)))  # Chinese names stand between characters
    naming = re.compile(rf"(?<![a-zA-Z0-9-])(?:{anyone})(?![a-zA-Z0-9-])")
    found = {str(path): naming.findall(text) for path, text in texts.items()}
    assert {path: words for path, words in found.items() if words} == {}


def _named(known: set[str]) -> dict[str, set[str]]:
    """The files that name any of these ids, with those they name."""
    found = {
        path.relative_to(PROJECT).as_posix(): known & set(QUOTED.findall(path.read_text("utf-8")))
        for path in _shown()
    }
    assert len(found) > 50
    return {path: ids for path, ids in found.items() if ids}


def test_only_one_module_looks_into_the_theme_s_package() -> None:
    found = {name for name, tree in _python() if "material" in _texts(tree)}
    assert found == {"icon_sets.py"}
