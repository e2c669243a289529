"""Whether the description of the API keeps to the rules of Redocly and Spectral.

Both come from npm with the audit's other tools; each gives its faults as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.audit.finding import Finding
from tools.audit.tools import program

PATH = "api/v1/openapi.json"
RULES = '{"extends": ["spectral:oas"]}'
SECONDS = 120
LINTERS = ("redocly", "spectral")


def missing() -> list[str]:
    """The linters that aren't here."""
    return [name for name in LINTERS if program(name) is None]


def findings(site: Path) -> Iterator[Finding]:
    """What the linters that are here find in a built site's description."""
    for name in LINTERS:
        if program(name):
            for fault in faults(name, (site / PATH).read_bytes()):
                yield Finding("api", PATH, name, fault)


def faults(linter: str, description: bytes) -> list[str]:
    """What a linter finds, warnings too; raises RuntimeError where it gives no answer."""
    tool = program(linter)
    if tool is None:
        raise RuntimeError(f"{linter} is not installed")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "openapi.json").write_bytes(description)
        (Path(folder) / "rules.json").write_text(RULES, encoding="utf-8")
        said = _run([tool, *_arguments(linter)], folder)
    return sorted(_redocly(said) if linter == "redocly" else _spectral(said))


def _arguments(linter: str) -> list[str]:
    if linter == "redocly":
        return ["lint", "--format", "json", "openapi.json"]
    return ["lint", "--format", "json", "--ruleset", "rules.json", "--quiet", "openapi.json"]


def _run(command: list[str], folder: str) -> Any:
    # Nothing is to be told to anybody, nor is a newer version to be asked for.
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "CI": "true"}
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        raise RuntimeError(done.stderr[-500:] or done.stdout[-500:]) from error


def _redocly(said: Any) -> list[str]:
    return [
        f"{each['ruleId']}: {each['message']} {each['location'][0].get('pointer', '')}"
        for each in said["problems"]
    ]


def _spectral(said: Any) -> list[str]:
    return [
        f"{each['code']}: {each['message']} {'/'.join(map(str, each['path']))}" for each in said
    ]
