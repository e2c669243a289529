"""Benefits of a programme with a scheme, with and without a clause of their own."""

from pathlib import Path

from generator.check.rules.benefit_clause import check
from tests.changes import both, drop, put
from tests.corpus import BENEFITS, SCHEME, files, rule_faults


def cited() -> dict[str, object]:
    contents = files()
    for at in range(3):
        put(BENEFITS, "benefits", at, "clause", value="附件1 二(一)")(contents)
    return contents


def test_bad(tmp_path: Path) -> None:
    contents = cited()
    drop(BENEFITS, "benefits", 2, "clause")(contents)
    message = "the plan and its scheme both speak of this programme; name the 'clause'"
    found = rule_faults(tmp_path, contents, check)
    assert found == [(BENEFITS, "^id: lamps", f"{message} [benefit-clause]")]


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, cited(), check) == []


def test_without_another_document_the_programme_s_clause_will_do(tmp_path: Path) -> None:
    contents = files()
    both(
        *(drop(BENEFITS, "benefits", at, "clause") for at in (0,)),
        drop(SCHEME),
    )(contents)
    for benefit in contents[BENEFITS]["benefits"]:
        for key in ("pays", "more_pays", "route", "offices"):
            benefit.pop(key, None)
    assert rule_faults(tmp_path, contents, check) == []
