"""White space that says nothing."""

import pytest

from generator.check.fixes.tidy import tidied


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("a: 1  \nb: 2\t\n\n\n", "a: 1\nb: 2\n"),
        ("a: 1", "a: 1\n"),
        ("a: >-\n  x  \n  y\n", "a: >-\n  x  \n  y\n"),
        ("a: |\n  x  \n", "a: |\n  x  \n"),
        ("a: [  \n", "a: [  \n"),
    ],
)
def test_tidied(text: str, tidy: str) -> None:
    assert tidied(text) == tidy
