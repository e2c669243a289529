"""The part of every office against the heading above it, where the documents are at hand."""

import re

import pytest

from generator.model.scheme import Office
from tests.real_data import real_corpus, sources_folder

SOURCES = sources_folder()
WORDS = {"牵头": "lead", "责任": "responsible", "配合": "supporting"}
"""How headings begin, and the part that each names."""


def offices() -> list[tuple[str, Office]]:
    schemes = [one.value for plan in real_corpus().plans for one in plan.schemes]
    return [(scheme.document, office) for scheme in schemes for office in scheme.offices]


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the documents' texts are not at hand")
@pytest.mark.parametrize(("document", "office"), offices(), ids=lambda one: getattr(one, "id", ""))
def test_the_heading_names_the_part(document: str, office: Office) -> None:
    text = (SOURCES / f"{document}.txt").read_text(encoding="utf-8")
    before = text[: text.index(office.phone.split("-")[1])]
    headings = re.findall(r"[（(][一二三四五][）)]\s*(牵头|责任|配合)(?:单位|处室)", before)
    assert WORDS[headings[-1]] == office.part
