"""Printed names that tell whose body it is, and names that lean on the one before."""

from pathlib import Path

import pytest

from generator.check.rules.body_level import check
from tests.changes import put
from tests.corpus import files, rule_faults


@pytest.mark.parametrize("printed", ["财政局", "残联", "人力资源和社会保障局", "人民银行分支机构"])
def test_bad(tmp_path: Path, printed: str) -> None:
    contents = files()
    put("bodies.yml", 0, "printed", value={"990100": printed})(contents)
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    told = f"'{printed}' does not say whose it is; write its level, such as 各设区市 [body-level]"
    assert (path, message) == ("bodies.yml", told)


@pytest.mark.parametrize(
    "printed", ["各设区市财政局", "各地残联", "团省委", "云州中心支行", "市住建局", "各县区"]
)
def test_good(tmp_path: Path, printed: str) -> None:
    contents = files()
    put("bodies.yml", 0, "printed", value={"990100": printed})(contents)
    assert rule_faults(tmp_path, contents, check) == []
