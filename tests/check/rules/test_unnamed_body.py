"""Bodies and their printed names at the plan's place."""

from pathlib import Path

import pytest

from generator.check.rules.unnamed_body import check
from tests.changes import both, put
from tests.corpus import PROGRAMME, SCHEME, files, rule_faults


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [(PROGRAMME, 0, "housing"), (SCHEME, 0, "housing"), (PROGRAMME, 1, "finance")],
)
def test_bad(tmp_path: Path, path: str, body: int, place: str) -> None:
    contents = files()
    both(
        put("bodies.yml", body, "printed", value={"990000": "省厅"}),
        put(PROGRAMME if path == SCHEME else SCHEME, "implementing", value=[])
        if path == PROGRAMME
        else put(PROGRAMME, "bodies", "lead", value=[]),
    )(contents)
    message = f"'{place}' has no printed name for 990100 in bodies.yml [unnamed-body]"
    [found] = rule_faults(tmp_path, contents, check)
    assert (found[0], found[2]) == (path, message)
    assert f"^{place}" in found[1] or f"^id: {place}" in found[1]


def test_good(tmp_path: Path) -> None:
    contents = files()
    assert rule_faults(tmp_path, contents, check) == []
    put(PROGRAMME, "bodies", "lead", 0, value="unknown")(contents)
    assert rule_faults(tmp_path, contents, check) == []
