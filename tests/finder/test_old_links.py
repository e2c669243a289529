"""Links with answers as any release had them: what is no answer any more is lost alone, by name."""

import csv
import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.export.finder.files import finder_index
from generator.model.fact import Asked, Fact
from generator.wording import words
from tests.finder.node import run_module
from tests.real_data import data_folder, real_dataset

RELEASES = sorted((data_folder() / "releases").glob("*.zip"))
# Facts and options that pages had between releases.
UNRELEASED = [
    ("situations", "low-income"),
    ("situations", "older.low-income.disability"),
    ("registered_jiangxi", "yes"),
    ("child_school_jiangxi", "no"),
    ("height", "2"),
]
VALUES = {"boolean": ["yes", "no"], "date": ["2023-06-01"]}
PLACE = "place=360100&year=2023"
# An answer that goes with any other of the same subject.
STAYS = {"me": "area", "child": "child_is_girl", "cared-for": "area", "organisation": "fees_public"}
SAID = {"area": "urban", "child_is_girl": "yes", "fees_public": "yes"}
MEND = """
globalThis.window = globalThis;
globalThis.document = {
  documentElement: { lang: "en" },
  getElementById: () => ({ textContent: JSON.stringify(given.words) }),
};
const { decoded } = await module("answers.js");
const { mended } = await module("mended.js");
const byId = (list) => new Map(list.map((one) => [one.id, one]));
const index = { places: byId(given.index.places), facts: byId(given.index.facts) };
told(given.links.map((link) => {
  const { state, wrong } = mended(decoded(link, index.facts), index);
  return { answers: state.answers, skipped: state.skipped, asked: state.asked, wrong };
}));
"""


def mended(links: list[str]) -> Any:
    """What the finder takes of each link, and what it says that it can't."""
    index = finder_index(real_dataset()).model_dump(by_alias=True)
    prefix = "finder_"
    said = {key.removeprefix(prefix): text for key, text in words("en").items()}
    return run_module(MEND, {"links": links, "index": index, "words": said})


@cache
def released() -> list[tuple[str, str]]:
    """Every fact that a release had, with each answer that it could have."""
    return list(dict.fromkeys(pair for path in RELEASES for pair in _answers(path)))


def _answers(path: Path) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(path) as archive:
        facts, options = (_rows(archive, name) for name in ("facts.csv", "fact_options.csv"))
    for fact in facts:
        name = fact["fact_id"]
        own = [one["option_id"] for one in options if one["fact_id"] == name]
        values = VALUES.get(fact["kind"]) or own or [fact["min"], fact["max"]]
        yield from ((name, value) for value in values)


def _rows(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))


def still_fits(name: str, value: str, whom: Asked) -> bool:
    """Whether the finder still asks that of somebody, and knows the answer."""
    fact = real_dataset().facts.get(name)
    if fact is None or whom not in fact.asks:
        return False
    return not fact.options or set(value.split(".")) <= set(_offered(fact, whom))


def _offered(fact: Fact, whom: Asked) -> list[str]:
    return [one.id for one in fact.options if not one.asks or whom in one.asks]


@pytest.mark.parametrize("whom", get_args(Asked))
def test_of_an_old_link_only_what_is_no_answer_any_more_is_lost(whom: Asked) -> None:
    stays = STAYS[whom]
    old = [pair for pair in (*released(), *UNRELEASED) if pair[0] != stays]
    ends = [f"{stays}={SAID[stays]}&{name}={value}" for name, value in old]
    found = mended([f"{PLACE}&for={whom}&{end}" for end in ends])
    lost = 0
    for (name, value), one in zip(old, found, strict=True):
        kept = still_fits(name, value, whom)
        assert set(one["answers"]) == {stays, name} - ({name} if not kept else set()), name
        assert len(one["wrong"]) == (0 if kept else 1), name
        lost += not kept
    assert len(old) > 100
    assert 10 < lost < len(old) - 10


def test_what_is_lost_is_named_in_the_words_of_the_page() -> None:
    links = ["child_status=none&age=9", "situations=low-income.pupil", "child_hukou_jiangxi=yes"]
    found = mended([f"{PLACE}&for=child&{link}" for link in links])
    assert [one["wrong"] for one in found] == [
        ["Which of these is your child? none"],
        [
            "Which of these fit your child? low-income, "
            "At school in 2023, or of the age for junior middle school that year"
        ],
        ["child_hukou_jiangxi yes"],
    ]
    assert found[0]["answers"] == {"age": 9}


def test_what_is_asked_of_others_alone_is_lost_too() -> None:
    """Firms were once asked how old a child in their care is."""
    [found] = mended([f"{PLACE}&for=organisation&child_age_months=20&skipped=age.fees_public"])
    assert found["wrong"] == [
        "How old was your child, in full months, on its first day in childcare in 2023? 20"
    ]
    assert (found["skipped"], found["asked"]) == (["fees_public"], ["fees_public"])


def test_a_question_names_the_year_of_the_link_or_none() -> None:
    ends = ["place=360100&year=1999&for=me", "place=999999&year=then&for=me"]
    found = mended([f"{end}&receives_dibao=maybe" for end in ends])
    said = "did your household receive the subsistence allowance (dibao)? maybe"
    assert found[0]["wrong"] == ["1999", f"In 1999, {said}"]
    assert found[1]["wrong"] == ["999999", "then", f"In …, {said}"]
