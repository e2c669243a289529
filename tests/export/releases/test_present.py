"""The version of the data: by its rows alone, and never one name for two contents."""

import datetime
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.export.catalog.csvw_file import metadata_path
from generator.export.catalog.readme import cite_as, papers, state_text
from generator.export.files import draft_data
from generator.export.publication import Publication
from generator.export.releases.release import DataRelease, read_releases
from generator.export.version import DataVersion
from tests.changes import Change, drop, put
from tests.corpus import PLAN, dataset_of, files
from tests.export.releases.history import FIRST, keep
from tests.publication import NOWHERE, PUBLISHED

pytestmark = pytest.mark.usefixtures("kept")

SUMMARY = put(PLAN, "summary", "en", value="Another summary.")
LATER = replace(NOWHERE, moment=NOWHERE.moment + datetime.timedelta(days=40))


def version(
    folder: Path,
    releases: list[DataRelease],
    change: Change = lambda _: None,
    publication: Publication = NOWHERE,
) -> DataVersion:
    contents = files()
    change(contents)
    return draft_data(dataset_of(folder, contents), publication, releases).publication.state


@pytest.fixture
def releases(tmp_path: Path) -> list[DataRelease]:
    keep(tmp_path / "data", tmp_path / "work", FIRST)
    return read_releases(tmp_path / "data")


def test_another_day_is_no_other_version(tmp_path: Path, releases: list[DataRelease]) -> None:
    here, later = (version(tmp_path / "now", releases, SUMMARY, one) for one in (NOWHERE, LATER))
    assert here == later
    assert here.name.startswith(f"{FIRST}+1.")


def test_the_release_itself_bears_its_name(tmp_path: Path, releases: list[DataRelease]) -> None:
    found = version(tmp_path / "now", releases, publication=LATER)
    assert (found.name, found.is_release) == (FIRST, True)


def test_no_two_contents_have_one_name(tmp_path: Path, releases: list[DataRelease]) -> None:
    other = put(PLAN, "summary", "en", value="One more summary.")
    changes: list[Change] = [lambda _: None, SUMMARY, other]
    made = {
        version(tmp_path / f"{at}-{known}", releases if known else [], change).name
        for at, change in enumerate(changes)
        for known in (True, False)
    }
    assert len(made) == 6


def test_another_order_has_a_name_of_its_own_and_no_changes(
    tmp_path: Path, releases: list[DataRelease]
) -> None:
    """Its files aren't the release's, byte by byte, so they can't bear its name."""

    def turned(contents: dict[str, Any]) -> None:
        contents["units.yml"] = contents["units.yml"][::-1]

    found = version(tmp_path / "now", releases, turned)
    assert (found.changes, found.is_release) == (0, False)
    assert found.name.startswith(f"{FIRST}+0.")


def test_back_again_is_the_release_again(tmp_path: Path, releases: list[DataRelease]) -> None:
    gone = version(tmp_path / "gone", releases, drop(PLAN, "milestones"))
    assert (gone.changes > 0, gone.is_release) == (True, False)
    assert version(tmp_path / "back", releases).name == FIRST


def test_what_is_said_of_it() -> None:
    after = replace(PUBLISHED, state=DataVersion("2026-11-22", 12, "3fa9c1e8" * 8))
    assert after.version == "2026-11-22+12.3fa9c1e8"
    assert state_text(after, "en") == "This comes after the release of 2026-11-22, with 12 changes."
    assert "改了12处" in state_text(after, "zh")
    release = replace(PUBLISHED, state=DataVersion("2026-11-22"))
    assert state_text(release, "en") == "This is the release of 2026-11-22."
    order = replace(PUBLISHED, state=DataVersion("2026-11-22", 0, "3fa9c1e8" * 8))
    assert "in another order" in state_text(order, "en")
    cited = cite_as(release, "data/releases/2026-11-22/", "en")
    assert "https://example.org/minsheng/en/data/releases/2026-11-22/" in cited
    assert "(2026)" in cited
    read = {name: text.decode() for name, text in papers(release, "data/").items()}
    assert sorted(read) == ["CITATION.cff", "LICENSE.txt", "README.md"]
    assert all("CC-BY-4.0" in text for text in read.values())


def test_a_table_has_the_version_of_its_own_rows(
    tmp_path: Path, releases: list[DataRelease]
) -> None:
    """One that only others differ from the release in bears the release's name."""
    contents = files()
    SUMMARY(contents)
    draft = draft_data(dataset_of(tmp_path / "now", contents), NOWHERE, releases)
    assert draft.states["places"] == DataVersion(FIRST)
    assert draft.states["plans"].changes == 1
    named = {table: json.loads(draft.files[metadata_path(table)]) for table in draft.states}
    found = {table: content["schema:version"] for table, content in named.items()}
    assert found == {table: state.name for table, state in draft.states.items()}
    assert found["plans"] != found["benefits_full"] != draft.publication.version
