"""A date typed with a Chinese input method: where it stands, and what to write in its place."""

from pathlib import Path

import pytest

from generator.load.tree import load
from tests.changes import put
from tests.corpus import BENEFITS, files, write

DIGITS = ("０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "〇一二三四五六七八九")
DATES = [("documents.yml", (0, "issued")), (BENEFITS, ("benefits", 0, "from"))]


@pytest.mark.parametrize(("name", "place"), DATES, ids=["issued", "from"])
@pytest.mark.parametrize("digits", DIGITS, ids=["full width", "Arabic", "Chinese"])
def test_it_is_a_fault_where_it_stands(
    name: str, place: tuple[str | int, ...], digits: str, tmp_path: Path
) -> None:
    typed = "2023-02-20".translate(str.maketrans("0123456789", digits))
    contents = files()
    put(name, *place, value=typed)(contents)
    _, faults = load(write(tmp_path, contents), Path())
    lines = (tmp_path / name).read_text(encoding="utf-8").splitlines()
    assert faults
    for fault in faults:
        assert str(fault.path) == name
        assert typed in lines[fault.line - 1]
        assert fault.hint
