"""Dates against the dates as printed."""

from pathlib import Path

import pytest

from generator.check.rules.printed_date import check
from tests.changes import both, put
from tests.corpus import PLAN, PROGRAMME, SCHEME, files, rule_faults


def found(folder: Path, printed: str, date: str, path: str = PLAN) -> list[tuple[str, str, str]]:
    contents = files()
    both(
        put(path, "milestones", 0, "printed", value=printed),
        put(path, "milestones", 0, "date", value=date),
    )(contents)
    return rule_faults(folder, contents, check)


@pytest.mark.parametrize("path", [PLAN, PROGRAMME, SCHEME])
@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("6月20日", "2023-06-21"),
        ("2023年6月20日", "2022-06-20"),
        ("6月底前", "2023-05-31"),
        ("2024年初", "2023-12-31"),
        ("6月20日", "2023-06"),
    ],
)
def test_bad(tmp_path: Path, printed: str, date: str, path: str) -> None:
    message = f"'{printed}' is printed, the date is {date} [printed-date]"
    line = f"date: ^{date}" if date == "2023-06" else f"date: ^'{date}'"
    assert found(tmp_path, printed, date, path) == [(path, line, message)]


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("6月20日", "2023-06-20"),
        ("2023年6月底", "2023-06-30"),
        ("2024年初", "2024"),
        ("每年3月1日前", "2023-03-01"),
        ("年底前", "2023-12-31"),
        ("11月中旬", "2023-11"),
    ],
)
def test_good(tmp_path: Path, printed: str, date: str) -> None:
    assert found(tmp_path, printed, date) == []
