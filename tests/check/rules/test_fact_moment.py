"""Questions and their moments."""

from pathlib import Path

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
