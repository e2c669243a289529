"""The facts as one subject is asked them."""

from generator.export.finder.files import finder_index
from tests.finder.node import run_module
from tests.real_data import real_dataset

THEN = """
globalThis.document = { documentElement: { lang: "en" } };
document.getElementById = () => ({ textContent: "{}" });
const { factsFor } = await module("asked.js");
const facts = new Map(given.map((fact) => [fact.id, fact]));
const then = (subject) => factsFor(facts, 2023, subject).get("situations").implies.flatMap(
  (one) => Object.keys(one.then),
);
told([then("me"), then("child")]);
"""


def test_what_a_list_to_tick_leaves_open_for_others_stays_open() -> None:
    """Who asks for herself can't tick that a child is at school, so nothing follows from it."""
    index = finder_index(real_dataset()).model_dump(by_alias=True)
    mine, childs = run_module(THEN, index["facts"])
    assert "child_school_year" in childs
    assert "child_school_year" not in mine
    assert "pregnant" in mine
    assert "pregnant" not in childs
