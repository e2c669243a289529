"""`check` and `build` refuse to let a released id go without a line on it."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.tombstones import BORROWED, tombstone_faults
from generator.derive.build import derive
from generator.export.releases.archive import pack
from generator.export.releases.gone import KINDS
from generator.export.releases.package import release_files
from generator.export.releases.release import read_releases
from generator.export.rows import all_tables
from generator.export.tables import TABLES
from generator.load.shared import KINDS as SHARED
from generator.model.tombstone import ThingKind
from tests.changes import Change, both, drop, put
from tests.cli.test_check_site import pages
from tests.corpus import (
    ALLOCATION,
    BENEFITS,
    PLAN,
    PROGRAMME,
    SCHEME,
    corpus_of,
    dataset_of,
    files,
    write,
)

STONES = "tombstones.yml"
AGAIN = "990100-2023.parking.spaces-target-again"
SINCE = {"since": "2023-05-01", "why": {"zh": "记错了", "en": "It was wrong"}}


def stone(kind: str, old: str, **more: str) -> Change:
    """Add a line on an id that went."""
    return lambda contents: contents[STONES].append({"kind": kind, "old": old} | SINCE | more)


def gone(*paths: str) -> Change:
    """Take files out of the data."""

    def change(contents: dict[str, Any]) -> None:
        for path in paths:
            del contents[path]

    return change


@pytest.fixture
def faults(tmp_path: Path) -> Callable[..., list[str]]:
    """What is said of the sample, changed, after a release of it as it is."""

    def found(*changes: Change, before: Change = lambda _: None) -> list[str]:
        data = tmp_path / "data"
        earlier = files()
        before(earlier)
        released = release_files(dataset_of(tmp_path / "old", earlier), datetime.date(2023, 4, 1))
        (data / "releases").mkdir(parents=True)
        (data / "releases/2023-04-01.zip").write_bytes(pack(released))
        contents = files()
        both(*changes)(contents)
        corpus = corpus_of(data, contents)
        dataset = derive(corpus)
        tables = all_tables(TABLES, dataset)
        return [
            fault.message
            for fault in tombstone_faults(corpus, dataset, tables, read_releases(data), data)
        ]

    return found


REPORT = "990100-2023.report"
WITHOUT_REPORT = drop(PLAN, "milestones")
WITHOUT_PROGRAMME = gone(PROGRAMME, SCHEME, ALLOCATION, BENEFITS)
HINT = "add a line on it here, or one in redirects.yml with the id that it has now"


def test_nothing_went(faults: Callable[..., list[str]]) -> None:
    assert faults() == []


def test_a_deletion_without_a_line(faults: Callable[..., list[str]]) -> None:
    [found] = faults(WITHOUT_REPORT)
    assert found.startswith(
        f"the milestone '{REPORT}' of the release of 2023-04-01 is gone; {HINT}"
    )


def test_a_deletion_with_a_line(faults: Callable[..., list[str]]) -> None:
    assert faults(WITHOUT_REPORT, stone("milestone", REPORT)) == []


def test_a_near_miss_is_named(faults: Callable[..., list[str]]) -> None:
    [found] = faults(put(PLAN, "milestones", 0, "key", value="reports"))
    assert found.endswith("; did you mean '990100-2023.reports'?")


def test_of_a_programme_that_went_only_itself_is_asked_about(
    faults: Callable[..., list[str]],
) -> None:
    found = faults(WITHOUT_PROGRAMME, drop(STONES, 0, "successor"))
    assert (
        f"the programme '990100-2023.parking' of the release of 2023-04-01 is gone; {HINT}" in found
    )
    assert not any("'990100-2023.parking." in message for message in found)


def test_a_line_on_a_programme_is_enough_for_what_belonged_to_it(
    faults: Callable[..., list[str]],
) -> None:
    found = faults(
        WITHOUT_PROGRAMME,
        drop(STONES, 0, "successor"),
        stone("programme", "990100-2023.parking"),
    )
    assert not any("'990100-2023.parking" in message for message in found)


def test_what_a_renamed_plan_took_along_is_there(faults: Callable[..., list[str]]) -> None:
    def renamed(contents: dict[str, Any]) -> None:
        contents["plans/990100/2023/01-parking.yml"]["id"] = "spaces"
        for path in (SCHEME, ALLOCATION, BENEFITS):
            contents[path]["programme"] = "spaces"
        way = {"kind": "programme", "old": "990100-2023.parking", "new": "990100-2023.spaces"}
        contents["redirects.yml"] = [way | {"since": "2023-05-01"}]
        contents["tombstones.yml"] = []

    found = faults(renamed)
    # The sample's own line on an earlier figure was taken away as well, and must come back.
    assert all("spaces-target-again" in message or "car-parking" in message for message in found)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (stone("plan", "990100-2023"), "'990100-2023' is still in use as a plan"),
        (stone("place", "990100"), "'990100' is still in use as a place"),
        (
            stone("plan", "990100-2022", successor="990100-2032"),
            "there is no plan '990100-2032'; did you mean '990100-2023'?",
        ),
        (
            lambda contents: contents[STONES].clear(),
            f"the figure '{AGAIN}' of the release of 2023-04-01 is "
            f"gone; {HINT}; did you mean '990100-2023.parking.spaces-target'?",
        ),
    ],
)
def test_bad(faults: Callable[..., list[str]], change: Change, message: str) -> None:
    assert faults(change) == [message]


def test_check_and_build_refuse_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    data = write(tmp_path / "data", files())
    pages(tmp_path, "")
    sources = ["--data", str(data), "--content", str(tmp_path / "content")]
    run = CliRunner().invoke
    assert run(main, ["release", "--data", str(data), "--date", "2023-04-01"]).exit_code == 0
    work = ["--work", str(tmp_path / "work")]
    assert run(main, ["check", *sources, *work]).exit_code == 0
    contents = files()
    WITHOUT_REPORT(contents)
    write(data, contents)
    out = ["--out", str(tmp_path / "site")]
    for command in (["check", *sources, *work], ["build", *sources, *work, *out]):
        result = run(main, command)
        assert result.exit_code == 1
        assert f"tombstones.yml:1:1: the milestone '{REPORT}'" in result.stderr
    assert not (tmp_path / "site").exists()


def test_every_table_of_ids_is_watched() -> None:
    own = {
        table.name
        for table in TABLES
        if len(table.key) == 1
        and not next(c for c in table.columns() if c.name == table.key[0]).column.refers_to
        and table.group != "flat"
    }
    assert own - {"notes", "quality"} == set(KINDS)
    assert set(KINDS.values()) == set(get_args(ThingKind))
    assert {kind for name, kind in KINDS.items() if name in SHARED} == BORROWED
