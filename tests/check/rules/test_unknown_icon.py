"""Icons that no set has."""

from pathlib import Path

import pytest

from generator.check.rules.unknown_icon import check
from tests.changes import put
from tests.corpus import files, rule_faults


@pytest.mark.parametrize("path", ["topics.yml", "audiences.yml", "icons.yml"])
@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("baby-bottle", "; did you mean 'material/baby-bottle'?"),
        ("octicons/baby-bottle", "; did you mean 'material/baby-bottle'?"),
        ("material/baby-bottel", "; did you mean 'material/baby-bottle'?"),
        ("material/../logo", "; did you mean 'material/logout'?"),
        ("〇", ""),
    ],
)
def test_bad(tmp_path: Path, path: str, name: str, hint: str) -> None:
    contents = files()
    put(path, 0, "icon", value=name)(contents)
    [found] = rule_faults(tmp_path, contents, check)
    assert (found[0], found[2]) == (path, f"there is no icon '{name}'{hint} [unknown-icon]")
    assert found[1] == f"icon: ^{name}"


@pytest.mark.parametrize("name", ["material/vote", "octicons/book-24", "fontawesome/solid/baby"])
def test_good(tmp_path: Path, name: str) -> None:
    contents = files()
    put("topics.yml", 0, "icon", value=name)(contents)
    assert rule_faults(tmp_path, contents, check) == []
