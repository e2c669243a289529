"""Who is told to fill in a form is told its name."""

import pytest

from generator.lang import LANGUAGES, Lang
from tests.real_data import real_dataset


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_form_that_a_scheme_cites_is_named_where_one_applies(lang: Lang) -> None:
    """The routes for orphans described two forms by which nobody could ask for them."""
    named = 0
    for record in real_dataset().programmes():
        scheme = record.scheme.scheme if record.scheme else None
        for form in scheme.references if scheme else ():
            if scheme and form.kind == "form":
                routes = scheme.routes
                lines = [line.of(lang) for one in routes for line in (*one.steps, *one.bring)]
                assert any(form.title.zh in line for line in lines), (record.id, form.id)
                named += 1
    assert named
