"""The small types of schemes."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.scheme import Phone

PHONE: TypeAdapter[str] = TypeAdapter(Phone)


@pytest.mark.parametrize("phone", ["0791-86383583", "010-12345678", "0990-1234567"])
def test_a_landline_with_its_area_code(phone: str) -> None:
    assert PHONE.validate_python(phone) == phone


@pytest.mark.parametrize("phone", ["86383583", "0791—86383583", "0791-8638358x", "tel:0791-1"])
def test_anything_else_is_refused(phone: str) -> None:
    with pytest.raises(ValidationError, match="is not a telephone number; write 0791-86383583"):
        PHONE.validate_python(phone)
