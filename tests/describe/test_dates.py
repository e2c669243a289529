import pytest

from generator.describe.dates import say_date


@pytest.mark.parametrize(
    ("iso", "chinese", "english"),
    [
        ("2023-06-30", "2023年6月30日", "30 June 2023"),
        ("2023-06", "2023年6月", "June 2023"),
        ("2023", "2023年", "2023"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_stated(iso: str, chinese: str, english: str) -> None:
    assert say_date(iso, "zh") == chinese
    assert say_date(iso, "en") == english
