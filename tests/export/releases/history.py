"""Made-up releases: small tables, packed as real ones are."""

import datetime
from pathlib import Path

from generator.changes.published import read_published
from generator.export.releases.archive import pack
from generator.export.releases.package import release_files
from generator.export.releases.release import History, read_releases
from tests.changes import Change, put
from tests.corpus import PROGRAMME, dataset_of, files

FIRST, SECOND = "2023-04-01", "2023-05-01"
TITLE = put(PROGRAMME, "title", "en", value="Add <b>many</b> & more [spaces](x)")


def keep(data: Path, work: Path, version: str, change: Change = lambda _: None) -> None:
    """Release the sample, changed, into a data folder; `work` is for scratch."""
    contents = files()
    change(contents)
    made = release_files(dataset_of(work, contents), datetime.date.fromisoformat(version))
    (data / "releases").mkdir(parents=True, exist_ok=True)
    (data / "releases" / f"{version}.zip").write_bytes(pack(made))


def history(folder: Path, *, present: Change = lambda _: None) -> History:
    """Two releases, in which a title differs, and the sample changed by `present` as it is now."""
    data = folder / "data"
    keep(data, folder / "first", FIRST)
    keep(data, folder / "second", SECOND, TITLE)
    contents = files()
    TITLE(contents)
    present(contents)
    now = release_files(dataset_of(folder / "now", contents), datetime.date(2023, 6, 1))
    return History(tuple(read_releases(data)), read_published(now.__getitem__))
