"""Shapes that take what a record has under the same names."""

from types import SimpleNamespace

import pytest
from pydantic import ConfigDict, ValidationError

from generator.export.same_named import SameNamed


class NamedShape(SameNamed):
    """A shape of two fields."""

    model_config = ConfigDict(strict=True, extra="forbid")

    title: str
    number: int
    version: int = 1


STATED = SimpleNamespace(title="Parking", number=3, note="left out")


def test_fields_are_taken_by_name_and_no_others() -> None:
    assert NamedShape.of(STATED) == NamedShape(title="Parking", number=3)


def test_what_is_given_stands_instead() -> None:
    assert NamedShape.of(STATED, number=4).number == 4
    assert NamedShape.of(SimpleNamespace(title="Parking"), number=4).title == "Parking"


def test_a_record_that_lacks_a_field_or_holds_something_else_is_refused() -> None:
    with pytest.raises(AttributeError, match="number"):
        NamedShape.of(SimpleNamespace(title="Parking"))
    with pytest.raises(ValidationError, match="number"):
        NamedShape.of(SimpleNamespace(title="Parking", number="3"))
    with pytest.raises(ValidationError, match="size"):
        NamedShape.of(STATED, size=4)
