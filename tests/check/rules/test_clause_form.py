"""How clauses are written, wherever one may stand."""

from pathlib import Path

import pytest

from generator.check.rules.clause_form import check
from generator.fault import Replace
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, PLAN, PROGRAMME, SCHEME, corpus_of, files, rule_faults

WRITE = "is not a clause; write 六, 四(十六), 附件4 二(三)1, 引言 or 段3句2"


@pytest.mark.parametrize(
    ("path", "change", "place"),
    [
        (PLAN, put("clause", value="第六条"), "clause: ^第六条"),
        (PLAN, put("groups", 0, "clause", value="第六条"), "clause: ^第六条"),
        (PLAN, put("milestones", 0, "clause", value="第六条"), "clause: ^第六条"),
        (PLAN, put("notes", 0, "clause", value="第六条"), "clause: ^第六条"),
        (PROGRAMME, put("clause", value="第六条"), "clause: ^第六条"),
        (PROGRAMME, put("figures", 0, "clause", value="第六条"), "clause: ^第六条"),
        (PROGRAMME, put("lists", 0, "clause", value="第六条"), "clause: ^第六条"),
        (PROGRAMME, put("bodies", "implementing", 0, "clause", value="第六条"), "clause: ^第六条"),
        (SCHEME, put("figures", 0, "clause", value="第六条"), "clause: ^第六条"),
        (SCHEME, put("guarantees", 0, "clause", value="第六条"), "clause: ^第六条"),
        (SCHEME, put("offices", 0, "clause", value="第六条"), "clause: ^第六条"),
        (SCHEME, put("references", 0, "clause", value="第六条"), "clause: ^第六条"),
        (SCHEME, put("implementing", 0, "clause", value="第六条"), "clause: ^第六条"),
    ],
)
def test_everywhere(tmp_path: Path, path: str, change: Change, place: str) -> None:
    contents = files()
    change(contents[path])
    assert rule_faults(tmp_path, contents, check) == [
        (path, place, f"'第六条' {WRITE} [clause-form]")
    ]


def test_another_document_needs_its_clause(tmp_path: Path) -> None:
    contents = files()
    drop(PROGRAMME, "bodies", "implementing", 0, "clause")(contents)
    message = "a 'clause' of yunzhou-scheme is missing beside 'document' [clause-form]"
    assert rule_faults(tmp_path, contents, check) == [
        (PROGRAMME, "document: ^yunzhou-scheme", message)
    ]


def test_a_table_has_one_clause_for_all_cells(tmp_path: Path) -> None:
    contents = files()
    put(ALLOCATION, "clause", value="表1")(contents)
    found = rule_faults(tmp_path, contents, check)
    assert {one[2] for one in found} == {f"'表1' {WRITE} [clause-form]"}


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("四（十六）", Replace("四（十六）", "四(十六)")),
        ("四 (十六)", Replace("四 (十六)", "四(十六)")),
        ("第六条", None),
    ],
)
def test_brackets_and_spaces_can_be_put_right(
    tmp_path: Path, written: str, fix: Replace | None
) -> None:
    contents = files()
    both(put(PLAN, "clause", value=written), put(PROGRAMME, "figures", 0, "clause", value=written))(
        contents
    )
    assert [one.fix for one in check(corpus_of(tmp_path, contents))] == [fix, fix]
