"""The small types that every model is made of."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.base import IsoDate, Line, Sha256, Slug, Text


@pytest.mark.parametrize("date", ["2023", "2023-02", "2024-02-29", "2023-12-31"])
def test_dates(date: str) -> None:
    assert TypeAdapter(IsoDate).validate_python(date) == date


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("2023-02-29", "there is no date 2023-02-29"),
        ("2023-00", "there is no date 2023-00"),
        ("0000", "there is no date 0000"),
        ("2023-2-1", "'2023-2-1' is not a date; write 2023-06-30, 2023-06 or 2023"),
        ("20230201", "'20230201' is not a date; write 2023-06-30, 2023-06 or 2023"),
        ("2023-02-01\n", "'2023-02-01\n' is not a date; write 2023-06-30, 2023-06 or 2023"),
    ],
)
def test_no_dates(date: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(IsoDate).validate_python(date)
    assert str(caught.value.errors()[0]["ctx"]["error"]) == message


@pytest.mark.parametrize("identifier", ["a", "start-up-loans", "360100", "m2"])
def test_ids(identifier: str) -> None:
    assert TypeAdapter(Slug).validate_python(identifier) == identifier


@pytest.mark.parametrize("identifier", ["", "A", "a_b", "-a", "a-", "a--b", "停车", "a b", "a\n"])
def test_no_ids(identifier: str) -> None:
    with pytest.raises(ValidationError, match="is not an id; use small letters, digits and"):
        TypeAdapter(Slug).validate_python(identifier)


def test_a_line_is_one_line() -> None:
    assert TypeAdapter(Line).validate_python("  two \n\n lines　here ") == "two lines here"


@pytest.mark.parametrize("empty", ["", " ", "\n", "　"])
def test_a_line_is_never_empty(empty: str) -> None:
    with pytest.raises(ValidationError, match="is empty"):
        TypeAdapter(Line).validate_python(empty)


@pytest.mark.parametrize("digest", ["a" * 63, "A" * 64, "a" * 64 + "\n", "g" * 64])
def test_no_checksums(digest: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Sha256).validate_python(digest)


def test_models_are_strict_and_frozen() -> None:
    text = Text(zh="市", en="city")
    with pytest.raises(ValidationError, match="frozen"):
        text.zh = "省"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="extra"):
        Text.model_validate({"zh": "市", "en": "city", "fr": "ville"})
    with pytest.raises(ValidationError, match="string"):
        Text.model_validate({"zh": "市", "en": 1})


def test_a_text_is_said_in_a_language() -> None:
    """The calendar files showed readers `zh='…' en='…'`: a title stood in a line as it was."""
    text = Text(zh="市", en="city")
    with pytest.raises(TypeError, match="of"):
        f"{text}"
    assert (text.of("zh"), text.of("en")) == ("市", "city")
