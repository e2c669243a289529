"""Published shapes take what a record has under the same names as it stands."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel


class SameNamed(BaseModel):
    """A shape whose fields mostly bear the names of the record that it is made from."""

    @classmethod
    def of(cls, stated: object, **given: Any) -> Self:
        """The fields given, and all others from `stated`; AttributeError where it lacks one.

        Fields with a value of their own keep it.
        """
        fields = cls.model_fields.items()
        rest = (name for name, field in fields if field.is_required() and name not in given)
        return cls(**{name: getattr(stated, name) for name in rest}, **given)
