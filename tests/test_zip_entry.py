"""Files come out packed alike where something is kept of them, and small ones are kept together."""

from pathlib import Path
from unittest.mock import Mock

import pytest

from generator import zip_entry
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.zip_entry import GROUP, LARGE, pack, packed_files

CONTENTS = [f"{number} ".encode() * 50 for number in range(GROUP * 2)]
CONTENTS[3] = b"large " * LARGE


@pytest.fixture
def packing(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """Counts what is packed."""
    counting = Mock(side_effect=pack)
    monkeypatch.setattr(zip_entry, "pack", counting)
    return counting


def test_each_is_packed_in_its_place(tmp_path: Path) -> None:
    alone = [pack(content) for content in CONTENTS]
    assert list(packed_files(CONTENTS)) == alone
    with keeping(Store(tmp_path, "program")):
        for _ in range(2):
            assert list(packed_files(CONTENTS)) == alone
    assert list(packed_files([])) == []


def test_of_small_ones_only_a_changed_group_is_packed_anew(tmp_path: Path, packing: Mock) -> None:
    with keeping(Store(tmp_path, "program")):
        list(packed_files(CONTENTS))
        packing.reset_mock()
        changed = [*CONTENTS[:-1], b"another"]
        list(packed_files(changed))
        list(packed_files(changed))
    assert packing.call_count == GROUP - 1


def test_a_changed_large_one_is_packed_alone(tmp_path: Path, packing: Mock) -> None:
    with keeping(Store(tmp_path, "program")):
        list(packed_files(CONTENTS))
        packing.reset_mock()
        list(packed_files([*CONTENTS[:3], CONTENTS[3] + b"more", *CONTENTS[4:]]))
    packing.assert_called_once_with(CONTENTS[3] + b"more")
