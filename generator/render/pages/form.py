"""A blank form to print, by the fields that a scheme prescribes."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.records import ProgrammeRecord
from generator.render.maker import Maker
from generator.site import Page


def form_pages(maker: Maker, record: ProgrammeRecord) -> Iterator[Page]:
    """One page a form of the programme's scheme."""
    for form in record.scheme.scheme.forms if record.scheme else ():
        yield maker.page(
            "form.md.jinja",
            paths.form_path(record, form),
            maker.pick(form.title),
            maker.pick(form.purpose),
            {
                "kind": "form",
                "place": maker.whole(record.place),
                "year": str(record.year),
                "where": maker.where(record.place, record.year),
            },
            record=record,
            form=form,
        )
