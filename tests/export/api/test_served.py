"""The served API against its description, by schemathesis."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.export.api.resources import RESOURCES
from tests.breadth import breadth, sweep
from tests.waiting import LONGEST
from tools.web.static_server import serving

if TYPE_CHECKING:
    from schemathesis.schemas import APIOperation

    Operation = APIOperation[Any, Any, Any, Any]
KINDS = pytest.mark.parametrize("kind", [one.kind for one in RESOURCES])


def operation(served: str, path: str) -> Operation:
    """What the description says of a path."""
    import schemathesis  # which is slow to load

    schema = schemathesis.openapi.from_url(f"{served}/openapi.json")
    schema.config.update(base_url=served)
    found: Operation = schema[path]["GET"]
    return found


def ids(folder: Path, kind: str) -> list[str]:
    listed = json.loads((folder / f"api/v1/{kind}.json").read_bytes())["result"]
    return [one["id"] for one in listed]


def test_the_index_is_as_described(served: str) -> None:
    assert operation(served, "/index.json").Case().call_and_validate().status_code == 200


@KINDS
def test_every_file_is_as_described(served: str, real_folder: Path, kind: str) -> None:
    assert operation(served, f"/{kind}.json").Case().call_and_validate().status_code == 200
    one = operation(served, f"/{kind}/{{id}}.json")
    for identifier in ids(real_folder.parents[1], kind):
        answer = one.Case(path_parameters={"id": identifier}).call_and_validate()
        assert answer.status_code == 200, identifier


@KINDS
def test_an_unknown_id_is_answered_as_described(served: str, kind: str) -> None:
    one = operation(served, f"/{kind}/{{id}}.json")
    answer = one.Case(path_parameters={"id": "no-such.thing"}).call_and_validate()
    assert answer.status_code == 404


def made_up(served: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Schemathesis's own requests, made from the description alone."""
    command = [str(Path(sys.executable).with_name("schemathesis")), "run"]
    command += [f"{served}/openapi.json", "--url", served, "--seed", "1", *more]
    command += ["--max-examples", breadth("3", "20")]
    # A host of plain files answers no other method and refuses nothing but what it lacks.
    command += ["--mode", "positive", "--phases", "examples,fuzzing"]
    env = {**os.environ, "NO_COLOR": "1"}
    with tempfile.TemporaryDirectory() as folder:  # where it keeps what it learns
        return subprocess.run(
            command,
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST,
        )


@sweep
def test_requests_that_schemathesis_makes_up_find_no_fault(served: str) -> None:
    done = made_up(served)
    assert done.returncode == 0, done.stdout[-3000:]
    assert "No issues found" in done.stdout


@contextmanager
def spoilt(folder: Path, path: str, change: Callable[[str], str]) -> Iterator[str]:
    """The sample's API on a server, with one file changed."""
    root = folder.parents[1]
    file = root / "api/v1" / path
    text = file.read_text(encoding="utf-8")
    assert change(text) != text
    file.write_text(change(text), encoding="utf-8")
    with serving(root) as address:
        yield f"{address}/api/v1"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("places.json", '"total": 6', '"total": "six"'),
        ("plans/990100-2023.json", '"year": 2023', '"year": null'),
        ("families/parking.json", '"indicators"', '"indicator"'),
        ("benefits/990100-2023.parking.garage.json", "{", ""),
    ],
)
def test_an_answer_that_breaks_the_description_is_found(
    folder: Path, path: str, old: str, new: str
) -> None:
    from schemathesis.core.failures import FailureGroup

    with spoilt(folder, path, lambda text: text.replace(old, new, 1)) as served:
        kind, _, name = path.removesuffix(".json").partition("/")
        described = operation(served, f"/{kind}/{{id}}.json" if name else f"/{path}")
        case = described.Case(path_parameters={"id": name} if name else None)
        with pytest.raises(FailureGroup):
            case.call_and_validate()


def test_schemathesis_finds_what_is_broken_by_itself(folder: Path) -> None:
    with spoilt(folder, "index.json", lambda text: text.replace('"kinds"', '"kind"')) as served:
        done = made_up(served, "--include-path", "/index.json")
    assert done.returncode == 1
    assert "'kinds' is a required property" in done.stdout.replace('"', "'")
