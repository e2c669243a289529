"""What runs on by the plan above, and by this one."""

from pathlib import Path

from generator.check.rules.runs_on_above import check
from tests.changes import put
from tests.corpus import BENEFITS, PROGRAMME, Files, files, rule_faults
from tests.sample_data import text

UPPER = "plans/990000/2023"
UPPER_BENEFITS = f"{UPPER}/01-parking.benefits.yml"
RUNS = {"until": "2026"} | text("管三年。", "It is for three years.")
FIRST = ("benefits", 0)


def below() -> Files:
    """The sample's city below a province whose first benefit runs on."""
    contents = files()
    contents[f"{UPPER}.yml"] = contents["plans/990100/2023.yml"] | {"place": "990000"}
    contents[f"{UPPER}/01-parking.yml"] = files()[PROGRAMME]
    contents[UPPER_BENEFITS] = files()[BENEFITS]
    put(*FIRST, "runs_on", value=RUNS)(contents[UPPER_BENEFITS])
    return contents


def test_bad(tmp_path: Path) -> None:
    [(path, _, message)] = rule_faults(tmp_path, below(), check)
    assert path == BENEFITS
    assert message == "by the plan of 990000 it runs on until 2026; say so too [runs-on-above]"


def test_good(tmp_path: Path) -> None:
    contents = below()
    put(*FIRST, "runs_on", value=RUNS)(contents[BENEFITS])
    assert rule_faults(tmp_path, contents, check) == []


def test_another_year_is_not_compared(tmp_path: Path) -> None:
    contents = below()
    later = contents.pop(f"{UPPER}.yml") | {"year": 2024}
    contents["plans/990000/2024.yml"] = later
    contents["plans/990000/2024/01-parking.yml"] = contents.pop(f"{UPPER}/01-parking.yml")
    contents["plans/990000/2024/01-parking.benefits.yml"] = contents.pop(UPPER_BENEFITS)
    assert rule_faults(tmp_path, contents, check) == []
