"""Questions and their moments."""

from pathlib import Path

import pytest

from generator.check.rules.fact_moment import check
from tests.changes import put
from tests.corpus import files, rule_faults

FACTS = "facts.yml"
DATED = {"zh": "到{year}年年底多大？", "en": "How old at the end of {year}?"}


def test_a_year_without_a_moment(tmp_path: Path) -> None:
    contents = files()
    put(FACTS, 0, "question", value=DATED)(contents)
    found = rule_faults(tmp_path, contents, check)
    assert {message for *_, message in found} == {
        "names {year}, so the fact needs a 'moment' such as {year}-12-31 [fact-moment]"
    }
    assert len(found) == 2


def test_a_moment_that_no_wording_names(tmp_path: Path) -> None:
    contents = files()
    put(FACTS, 1, "moment", value="{year}")(contents)
    found = rule_faults(tmp_path, contents, check)
    assert {message for *_, message in found} == {
        "the fact has a 'moment', so the question must say when, with {year} [fact-moment]"
    }
    assert len(found) == 4  # both languages, of the question and of the one about another


def test_a_question_that_says_when(tmp_path: Path) -> None:
    contents = files()
    put(FACTS, 0, "question", value=DATED)(contents)
    put(FACTS, 0, "moment", value="{year}-12-31")(contents)
    assert rule_faults(tmp_path, contents, check) == []


@pytest.mark.parametrize(
    ("then", "faults"),
    [
        ({"has_car": True}, 2),
        ({"age": {"at_least": 65}}, 2),
        ({"age": {"below": 18}}, 0),  # who is so today was so before
    ],
)
def test_an_option_that_answers_a_question_about_a_moment(
    tmp_path: Path, then: dict[str, object], faults: int
) -> None:
    contents = files()
    for at in (0, 1):
        put(FACTS, at, "moment", value="{year}")(contents)
        put(FACTS, at, "question", value=DATED)(contents)
    put(FACTS, 1, "question_to", "cared-for", value=DATED)(contents)
    put(FACTS, 2, "implies", value=[{"is": "flat", "then": then}])(contents)
    found = rule_faults(tmp_path, contents, check)
    assert [message for *_, message in found] == [
        "it answers a question that has a 'moment', so it must say when, with {year} [fact-moment]"
    ] * faults
    put(FACTS, 2, "options", 0, "name", value={"zh": "{year}年住公寓", "en": "A flat in {year}"})(
        contents
    )
    assert rule_faults(tmp_path, contents, check) == []
