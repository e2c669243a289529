"""A figure's purpose against its role and its indicator."""

from pathlib import Path

import pytest

from generator.check.rules.purpose import check
from tests.changes import Change, both, put
from tests.corpus import FAMILY, PROGRAMME, files, rule_faults


def own(at: int, purpose: str) -> Change:
    return put(PROGRAMME, "figures", at, "purpose", value=purpose)


def default(at: int, purpose: str) -> Change:
    return put(FAMILY, "indicators", at, "purpose", value=purpose)


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            own(4, "target"),
            "purpose: ^target",
            "'baseline' is the role of background; 'target' is what this figure is for",
        ),
        (
            own(0, "money"),
            "purpose: ^money",
            "'target' is the role of target; 'money' is what this figure is for",
        ),
        (
            own(0, "target"),
            "purpose: ^target",
            "'target' is what the indicator is for anyway; leave it out",
        ),
        (
            own(4, "background"),
            "purpose: ^background",
            "'background' is what the indicator is for anyway; leave it out",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents)
    found = [(PROGRAMME, place, f"{message} [purpose]")]
    assert rule_faults(tmp_path, contents, check) == found


def test_what_an_indicator_is_for_must_fit_all_its_figures(tmp_path: Path) -> None:
    contents = files()
    default(2, "target")(contents)
    [fault] = rule_faults(tmp_path, contents, check)
    assert fault[2] == (
        "'standard' is the role of background or entitlement or line or money or requirement; "
        "'target' is what this figure is for [purpose]"
    )


def test_the_sample_is_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []


def test_a_figure_may_be_for_something_of_its_own(tmp_path: Path) -> None:
    contents = files()
    both(put(PROGRAMME, "figures", 0, "role", value="limit"), own(0, "background"))(contents)
    assert rule_faults(tmp_path, contents, check) == []
