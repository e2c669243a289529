"""Places of faults: at the value, at its key, or at the nearest thing around."""

from pathlib import Path

import pytest

from generator.load.source import SourceFile
from generator.load.strict_yaml import parse_yaml
from generator.model.base import Loc

TEXT = "id: x\nbodies:\n  lead: [housing]\n"


@pytest.fixture(scope="module")
def source() -> SourceFile:
    read, _ = parse_yaml(TEXT, Path("p.yml"))
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("loc", "at_key", "place"),
    [
        (("id",), False, "1:5"),
        (("id",), True, "1:1"),
        (("bodies", "lead", 0), False, "3:10"),
        (("bodies", "lead", 0), True, "3:10"),
        (("bodies", "lead", 7, "id"), False, "3:9"),
        (("nothing",), False, "1:1"),
        ((), False, "1:1"),
    ],
)
def test_fault(source: SourceFile, loc: Loc, at_key: bool, place: str) -> None:
    fault = source.fault(loc, "wrong", "form", at_key=at_key)
    assert str(fault) == f"p.yml:{place}: wrong [form]"
