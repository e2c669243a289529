"""Numbers in steps, in the clause that they cite and in another."""

from pathlib import Path

from generator.check.rules.step_clause import check
from tests.changes import both, put
from tests.corpus import SCHEME, files, rule_faults
from tests.sample_scheme import CLAUSE

ROUTE = (SCHEME, "routes", 0)
PAY = {"zh": "每月交300元", "en": "Pay 300 yuan a month"}


def test_bad(tmp_path: Path) -> None:
    contents = files()
    both(put(*ROUTE, "steps", value=[PAY]), put(*ROUTE, "clause", value="附件1 三(一)"))(contents)
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    told = f"'300' stands in {CLAUSE}, not in 附件1 三(一) [step-clause]"
    assert (path, message) == (SCHEME, told)


def test_good(tmp_path: Path) -> None:
    contents = files()
    put(*ROUTE, "steps", value=[PAY])(contents)
    assert rule_faults(tmp_path, contents, check) == []
    both(
        put(*ROUTE, "clause", value="附件1 三(一)"),
        put(*ROUTE, "steps", value=[PAY | {"clause": CLAUSE}]),
    )(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_what_no_figure_prints_is_left_alone(tmp_path: Path) -> None:
    contents = files()
    put(*ROUTE, "bring", value=[{"zh": "2张照片", "en": "2 photographs"}])(contents)
    assert rule_faults(tmp_path, contents, check) == []
