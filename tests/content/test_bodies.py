"""In English a body has one name on every page: 厅 department, 局 bureau, 委 commission."""

from generator.derive.records import BodyRecord
from tests.real_data import real_dataset

FORMS = {
    "厅": ("department",),
    "局": ("bureau", "administration", "police"),
    "委": ("commission", "committee"),
}


def test_english_names_say_what_the_printed_ones_say() -> None:
    """Shangrao's 市民政局 was a department in one list and a bureau in the next sentence."""
    seen = set()
    for body in bodies():
        words = FORMS.get(body.printed[-1])
        if words:
            seen.add(body.printed[-1])
            assert any(word in body.name.en for word in words), (body.printed, body.name.en)
    assert seen == set(FORMS)


def bodies() -> list[BodyRecord]:
    """Each body of each programme."""
    return [body for programme in real_dataset().programmes() for body in programme.bodies]
