"""A name says which thing it is: whoever searches for it finds one place."""

import ast
from collections import Counter
from collections.abc import Iterator

from generator.project import PROJECT

VAGUE = {"one", "told", "held", "made"}


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted((PROJECT / "generator").rglob("*.py")):
        yield str(file.relative_to(PROJECT)), ast.parse(file.read_text("utf-8"))


def _named(tree: ast.Module) -> Iterator[str]:
    """What the code calls its variables, arguments and functions; keys of the data are its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name.removeprefix("_")


def test_no_two_classes_have_the_same_name() -> None:
    borne = Counter(
        node.name
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    )
    assert [name for name, times in borne.items() if times > 1] == []


def test_no_variable_or_function_has_a_name_that_says_nothing() -> None:
    # `one:` among the units of the vocabulary is a key of the data, told from `other:`.
    found = {f"{path}: {name}" for path, tree in _trees() for name in VAGUE & {*_named(tree)}}
    assert found == {"generator/model/vocabulary.py: one"}
