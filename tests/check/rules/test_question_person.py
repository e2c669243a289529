"""Questions that lists word for the right person, for the wrong one, and for anybody."""

from pathlib import Path
from typing import Any

from generator.check.rules.question_person import check
from tests.changes import put
from tests.corpus import BENEFITS, Files, files, rule_faults
from tests.sample_data import text

FACTS = "facts.yml"
YOURS = text("您有车吗？", "Do you have a car?")
ANYBODYS = text("有车吗？", "Is there a car?")
CHILDS = text("孩子有车吗？", "Does your child have a car?")


def made(**car: Any) -> Files:
    """A benefit that only a child can have, which asks of a car too."""
    contents = files()
    put(FACTS, 0, "asks", value=["child"])(contents)
    put(FACTS, 1, value={**contents[FACTS][1], "asks": ["me", "child"], **car})(contents)
    for at in (1, 0):
        if contents[BENEFITS]["benefits"][at]["id"] == "garage":
            del contents[BENEFITS]["benefits"][at]
    return contents


def test_bad(tmp_path: Path) -> None:
    contents = made(question=YOURS, question_to={"child": CHILDS})
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    told = (
        "it is worded for 'me', whom 'own-space' isn't about; word it for anybody, and give that "
    )
    assert (path, message) == (
        FACTS,
        f"{told}person's wording in 'question_to' [question-person]",
    )


def test_good(tmp_path: Path) -> None:
    contents = made(question=ANYBODYS, question_to={"me": YOURS, "child": CHILDS})
    assert rule_faults(tmp_path, contents, check) == []


def test_one_who_can_have_it_may_be_spoken_to(tmp_path: Path) -> None:
    contents = made(question=YOURS, question_to={"child": CHILDS})
    put(FACTS, 0, "asks", value=["me", "child"])(contents)
    put(FACTS, 0, "question_to", value={"child": text("孩子多大？", "How old is your child?")})(
        contents
    )
    assert rule_faults(tmp_path, contents, check) == []
