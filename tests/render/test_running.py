"""What outlasts its plan's year, as pages name it."""

from pathlib import Path

import pytest

from generator.render.maker import Maker
from generator.render.past import Running
from tests.corpus import BENEFITS, dataset_of, files
from tests.publication import NOWHERE
from tests.sample_data import Data, text

UNTIL: Data = {"until": "2024-06"} | text("隔六个月。", "It is six months later.")
SECOND = {"what": text("第二剂", "the second dose")}


@pytest.mark.parametrize(
    ("own", "names"),
    [
        ([SECOND, SECOND], ["the second dose"]),
        ([SECOND, {}], ["the second dose", "{1}"]),
        ([{}, {}], ["{0}", "{1}"]),
    ],
)
def test_what_runs_on_is_named_once_by_its_own_words(
    tmp_path: Path, own: list[Data], names: list[str]
) -> None:
    contents = files()
    entries = contents[BENEFITS]["benefits"][:2]
    for entry, more in zip(entries, own, strict=True):
        entry["runs_on"] = UNTIL | more
    titles = [entry["title"]["en"] for entry in entries]
    dataset = dataset_of(tmp_path, contents)
    found = Maker("en", dataset, NOWHERE).running(dataset.programmes())
    assert found == [Running(name.format(*titles), "2024-06") for name in names]
