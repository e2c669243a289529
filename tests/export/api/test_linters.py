"""The description of the API keeps to the rules of Redocly and of Spectral, warnings too."""

import json
from typing import Any

import pytest

from tests.changes import Change, drop, put
from tests.real_data import real_files
from tools.audit.description import LINTERS, PATH, faults
from tools.audit.tools import program

EACH = [
    pytest.param(
        name,
        marks=pytest.mark.skipif(
            program(name) is None,
            reason=f"{name} is not installed: python -m tools.audit.tools",
        ),
    )
    for name in LINTERS
]


def description() -> Any:
    return json.loads(real_files()[PATH])


@pytest.mark.parametrize("linter", EACH)
def test_it_keeps_to_the_rules(linter: str) -> None:
    assert faults(linter, real_files()[PATH]) == []


@pytest.mark.parametrize("linter", EACH)
def test_rules_that_are_broken_are_told(linter: str) -> None:
    wrong = description()
    del wrong["security"], wrong["info"]["contact"]
    wrong["paths"]["/index.json"]["get"].pop("operationId")
    rules = {fault.partition(":")[0] for fault in faults(linter, json.dumps(wrong).encode())}
    expected = {
        "redocly": {"security-defined", "operation-operationId"},
        "spectral": {"info-contact", "operation-operationId"},
    }
    assert rules >= expected[linter]


def broken(found: Any) -> list[str]:
    """Of the rules that they found broken once, those that are; asked without either linter."""
    names = {tag["name"] for tag in found["tags"]}
    missing = [key for key in ("security", "servers") if key not in found]
    missing += [key for key in ("contact", "license", "description") if not found["info"].get(key)]
    for path, item in found["paths"].items():
        get = item["get"]
        missing += [f"{path} {key}" for key in ("operationId", "summary") if not get.get(key)]
        missing += [f"{path} description"] * (not get.get("description"))
        missing += [f"{path} tags"] * (not get.get("tags") or not set(get["tags"]) <= names)
        missing += [f"{path} 4XX"] * (not any(code.startswith("4") for code in get["responses"]))
    return missing


def test_what_they_ask_for_is_there() -> None:
    """On machines without npm, too."""
    assert broken(description()) == []
    assert description()["security"] == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (drop("security"), ["security"]),
        (drop("info", "contact"), ["contact"]),
        (drop("paths", "/places.json", "get", "description"), ["/places.json description"]),
        (put("paths", "/places.json", "get", "tags", value=["x"]), ["/places.json tags"]),
        (drop("paths", "/places.json", "get", "responses", "4XX"), ["/places.json 4XX"]),
    ],
)
def test_what_is_missing_is_found(change: Change, found: list[str]) -> None:
    wrong = description()
    change(wrong)
    assert broken(wrong) == found
