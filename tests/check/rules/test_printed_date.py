"""Dates against the dates as printed."""

from pathlib import Path

import pytest

from generator.check.rules.printed_date import check
from tests.changes import both, put
from tests.corpus import PLAN, PROGRAMME, SCHEME, files, rule_faults


def found(
    folder: Path, printed: str, date: str, qualifier: str, path: str = PLAN
) -> list[tuple[str, str, str]]:
    contents = files()
    both(
        put(path, "milestones", 0, "printed", value=printed),
        put(path, "milestones", 0, "date", value=date),
        put(path, "milestones", 0, "qualifier", value=qualifier),
    )(contents)
    return rule_faults(folder, contents, check)


@pytest.mark.parametrize("path", [PLAN, PROGRAMME, SCHEME])
@pytest.mark.parametrize(
    ("printed", "date", "right"),
    [
        ("6月20日", "2023-06-21", "2023-06-20"),
        ("2023年6月20日", "2022-06-20", "2023-06-20"),
        ("6月底", "2023-06-30", "2023-06"),
        ("2024年初", "2024-01", "2024"),
        ("6月20日", "2023-06", "2023-06-20"),
    ],
)
def test_another_date(tmp_path: Path, printed: str, date: str, right: str, path: str) -> None:
    message = f"'{printed}' is printed: the date must be {right}, not {date} [printed-date]"
    [(where, line, text)] = found(tmp_path, printed, date, "on", path)
    assert (where, text) == (path, message)
    assert line.startswith("date: ^")


@pytest.mark.parametrize(
    ("printed", "date", "qualifier", "message"),
    [
        ("2024年初", "2024", "about", "can't be about"),
        ("11月中旬", "2023-11", "about", "can't be about"),
        ("2023年11月", "2023-11", "before", "can't be before"),
        ("2023年11月前", "2023-11", "by", "must be before, not by"),
        ("3月1日前", "2023-03-01", "by", "must be before, not by"),
        ("6月底前", "2023-06", "on", "must be by, not on"),
        ("1月份以来", "2023-01", "on", "must be from, not on"),
    ],
)
def test_another_qualifier(
    tmp_path: Path, printed: str, date: str, qualifier: str, message: str
) -> None:
    [(_, _, text)] = found(tmp_path, printed, date, qualifier)
    assert text == f"'{printed}' is printed: the qualifier {message} [printed-date]"


def test_no_date(tmp_path: Path) -> None:
    [(_, line, text)] = found(tmp_path, "适时", "2023", "on")
    assert line == "printed: ^适时"
    assert text == "'适时' is not a date; expected one such as 2024年初 or 6月底前 [printed-date]"


@pytest.mark.parametrize(
    ("printed", "date", "qualifier"),
    [
        ("6月20日", "2023-06-20", "by"),
        ("2023年底", "2023", "until"),
        ("2024年初", "2024", "on"),
        ("每年3月1日前", "2023-03-01", "before"),
        ("年底前", "2023", "by"),
        ("11月中旬", "2023-11", "on"),
        ("10月1日前后", "2023-10-01", "about"),
    ],
)
def test_good(tmp_path: Path, printed: str, date: str, qualifier: str) -> None:
    assert found(tmp_path, printed, date, qualifier) == []


@pytest.mark.parametrize(("last", "faults"), [("12月15日前", 0), ("12月15日", 1)])
def test_a_list_says_once_that_its_days_are_left_out(
    tmp_path: Path, last: str, faults: int
) -> None:
    """6月20日、12月15日前: the first day bears no 前 of its own."""
    contents = files()
    [first, *_] = contents[PLAN]["milestones"]
    day = first | {"date": "2023-06-20", "printed": "6月20日", "qualifier": "before"}
    end = first | {"key": "last", "date": "2023-12-15", "printed": last}
    end["qualifier"] = "before" if last.endswith("前") else "on"
    contents[PLAN]["milestones"] = [day, end]
    assert len(rule_faults(tmp_path, contents, check)) == faults


def stage(folder: Path, printed: str, start: str | None, end: str) -> list[tuple[str, str, str]]:
    contents = files()
    both(
        put(SCHEME, "phases", 0, "printed", value=printed),
        put(SCHEME, "phases", 0, "start", value=start),
        put(SCHEME, "phases", 0, "end", value=end),
    )(contents)
    return rule_faults(folder, contents, check)


@pytest.mark.parametrize(
    ("printed", "start", "end", "key", "message"),
    [
        ("2023年4月底前", None, "2023-04-30", "end", "the end must be 2023-04, not 2023-04-30"),
        ("2023年4月底前", "2023-01", "2023-04", "start", "no start is stated"),
        ("2023年3-9月", "2023-03-01", "2023-09", "start", "the start must be 2023-03, not"),
        ("2023年3-9月", None, "2023-09", "printed", "the start must be 2023-03, not None"),
        ("2023年12月", "2023-12", "2023-12-31", "end", "the end must be 2023-12, not"),
    ],
)
def test_a_stage_more_exact_than_printed(
    tmp_path: Path, printed: str, start: str | None, end: str, key: str, message: str
) -> None:
    [(where, line, text)] = stage(tmp_path, printed, start, end)
    assert where == SCHEME
    assert line.startswith(f"{key}: ^")
    assert text.startswith(f"'{printed}' is printed: {message}")


def test_a_stage_without_a_time(tmp_path: Path) -> None:
    [(_, line, text)] = stage(tmp_path, "适时", None, "2023")
    assert line == "printed: ^适时"
    assert text == (
        "'适时' is not a time; expected one such as 2023年3-9月 or 4月底前 [printed-date]"
    )


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("2023年1—3月", "2023-01", "2023-03"),
        ("2022年9月至2023年3月", "2022-09", "2023-03"),
        ("2023年12月20日前", None, "2023-12-20"),
    ],
)
def test_a_stage_as_printed(tmp_path: Path, printed: str, start: str | None, end: str) -> None:
    assert stage(tmp_path, printed, start, end) == []
