"""What a reader has said: in which order, back and changed, and as a link."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from tests.finder.node import run_module

FACTS = {
    "age": {"kind": "number", "min": 0, "max": 120},
    "pregnant": {"kind": "boolean"},
    "area": {"kind": "choice", "options": [{"id": "urban"}, {"id": "rural"}]},
    "born": {"kind": "date"},
}
TALE = """
const a = await module("answers.js");
let state = a.blank("361100", 2023, "me");
const seen = [];
for (const [what, ...rest] of given) {
  if (what === "before") seen.push(a.before(state));
  else state = a[what](state, ...rest);
}
told({ state, seen });
"""
LINK = """
const a = await module("answers.js");
const { check, AnswerError } = await module("condition.js");
const facts = new Map(Object.entries(given.facts));
const state = a.decoded(given.text, facts);
let refused = null;
try {
  if (state) check(facts, state.answers);
} catch (error) {
  if (!(error instanceof AnswerError)) throw error;
  refused = [error.fact, error.code];
}
told({ state, refused, text: state && a.encoded(state) });
"""


def tale(*steps: tuple[Any, ...]) -> Any:
    return run_module(TALE, steps)


def link(text: str) -> Any:
    return run_module(LINK, {"facts": FACTS, "text": text})


def test_answers_keep_their_order_and_a_changed_one_its_place() -> None:
    told = tale(
        ("answered", "age", 64),
        ("skipped", "pregnant"),
        ("answered", "area", "urban"),
        ("answered", "age", 66),
    )
    assert told["state"]["answers"] == {"age": 66, "area": "urban"}
    assert told["state"]["asked"] == ["age", "pregnant", "area"]
    assert told["state"]["skipped"] == ["pregnant"]


def test_back_goes_through_the_questions_and_stops_at_the_first() -> None:
    told = tale(
        ("before",),
        ("answered", "age", 64),
        ("answered", "area", "urban"),
        ("before",),
        ("returnedTo", "area"),
        ("before",),
        ("returnedTo", "age"),
        ("before",),
    )
    assert told["seen"] == [None, "area", "age", None]


def test_a_skipped_question_can_be_answered_and_an_answer_skipped() -> None:
    told = tale(("skipped", "age"), ("answered", "age", 5), ("skipped", "age"))
    assert (told["state"]["answers"], told["state"]["skipped"]) == ({}, ["age"])
    assert tale(("skipped", "age"), ("forgotten", "age"))["state"]["asked"] == []


def test_a_link_says_all_that_was_said() -> None:
    text = "place=361100&year=2023&for=me&age=66&pregnant=no&born=2024-01-01&skipped=area"
    told = link(f"#{text}")
    assert told["text"] == text
    assert told["refused"] is None
    assert told["state"]["answers"] == {"age": 66, "pregnant": False, "born": "2024-01-01"}
    assert (told["state"]["year"], told["state"]["skipped"]) == (2023, ["area"])


@pytest.mark.parametrize(
    "passed_on",
    [
        lambda text: quote(text, safe=""),
        lambda text: quote(quote(text, safe=""), safe=""),
        lambda text: text.replace("=", "%3D").replace("&", "%26"),
        lambda text: text.replace("&", "&amp;"),
    ],
    ids=["encoded", "twice", "in part", "as HTML"],
)
def test_a_link_that_a_messenger_wrote_anew_says_the_same(passed_on: Callable[[str], str]) -> None:
    text = "place=361100&year=2023&for=me&age=66&pregnant=no"
    assert link(f"#{passed_on(text)}") == link(f"#{text}")


@pytest.mark.parametrize("text", ["%", "%zz", "%FF", "%25", "place%", "%26%3D"])
def test_what_only_looks_encoded_is_no_link(text: str) -> None:
    assert link(f"#{text}")["state"] is None


@pytest.mark.parametrize(
    ("answer", "refused"),
    [
        ("age=sixty", ["age", "type"]),
        ("age=", ["age", "type"]),
        ("age=121", ["age", "range"]),
        ("age=6.5", ["age", "step"]),
        ("pregnant=true", ["pregnant", "type"]),
        ("area=town", ["area", "option"]),
        ("born=2023-02-30", ["born", "type"]),
        ("weight=60", ["weight", "unknown"]),
        ("__proto__=1", ["__proto__", "unknown"]),
        ("toString=1", ["toString", "unknown"]),
    ],
)
def test_a_link_with_a_wrong_answer_is_refused(answer: str, refused: list[str]) -> None:
    assert link(f"place=361100&year=2023&for=me&{answer}")["refused"] == refused


@pytest.mark.parametrize("text", ["", "#", "#content", "#finder-likely", "#age=66"])
def test_another_fragment_is_no_link(text: str) -> None:
    assert link(text)["state"] is None


def test_every_fact_can_stand_in_a_link() -> None:
    reserved = {"place", "year", "for", "skipped"}
    index = run_module(
        "const { readFileSync } = await import('node:fs');"
        "told(readFileSync(given, 'utf8').match(/^- id: .*/gm).map((line) => line.slice(6)));",
        "data/facts.yml",
    )
    assert len(index) > 40
    assert not reserved & set(index)
