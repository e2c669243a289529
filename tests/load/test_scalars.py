"""What plain scalars mean: nothing that surprises."""

import pytest

from generator.load.scalars import Scalar, resolve


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("市", "市"),
        ("12:30", "12:30"),
        ("2023-06-30", "2023-06-30"),
        ("2024-13-01", "2024-13-01"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("360100", 360100),
        ("011000", 11000),
        ("-3", -3),
        ("12345678901234567890", "12345678901234567890"),
        ("0.5", 0.5),
        ("no", False),
        ("Off", False),
        ("yes", True),
        ("TRUE", True),
        ("nO", "nO"),
        ("", None),
        ("~", None),
        ("null", None),
    ],
)
def test_plain(written: str, value: Scalar) -> None:
    found = resolve(written, plain=True)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("written", ["no", "360100", "", "~", "0.5"])
def test_quoted_is_always_text(written: str) -> None:
    assert resolve(written, plain=False) == written
