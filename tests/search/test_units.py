"""Which words of the pages stand for a typed word: its forms, and else what is spelt alike."""

from typing import Any

import pytest

from tests.finder.node import ASSETS, run_module

_UNITS = """
globalThis.window = globalThis;
const { unitsOf } = await module("units.js");
const terms = given.terms.map((term, page) => [term, "ABCDEFGHIJKLMNOP"[4 * page] ?? "A"]);
const index = {
  beginning: async (prefix) => terms.filter(([term]) => term.startsWith(prefix)),
  around: async () => terms,
};
const { units, slip, lost, whole } = await unitsOf(index, { text: given.text }, 10);
told({ pages: units[0].pages.size, whole: whole.size, slip: slip ?? null, lost });
"""


def _found(text: str, *terms: str) -> dict[str, Any]:
    found = run_module(_UNITS, {"text": text, "terms": terms}, ASSETS / "search")
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("text", "term", "is_found"),
    [
        ("vaccinations", "vaccinated", True),
        ("vacci", "vaccination", True),
        ("loans", "loan", True),
        ("mediation", "medicine", False),
        ("mediation", "medical", False),
        ("sealing", "seals", True),
        ("sealing", "sealskin", False),
    ],
)
def test_a_short_beginning_stands_for_its_own_forms_only(
    text: str, term: str, is_found: bool
) -> None:
    assert bool(_found(text, term)["whole"]) is is_found


def test_a_word_that_is_only_spelt_alike_is_said() -> None:
    found = _found("concerts", "converts")
    assert found["slip"] == {"from": "concerts", "to": "converts"}
    assert found["lost"]
    assert (found["pages"], found["whole"]) == (1, 0)


def test_nothing_alike_is_no_slip() -> None:
    assert _found("concerts", "parking") == {"pages": 0, "whole": 0, "slip": None, "lost": True}
