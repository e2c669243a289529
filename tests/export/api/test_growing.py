"""Clients that are made from the description read a file with a code that came later."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.export.api.growing import KEY, growing
from tests.export.api.test_openapi import PATH, description, generate
from tests.real_data import real_files
from tools.audit.tools import program
from tools.web.static_server import serving

ID = "360100-2023.parking"
FILE = f"api/v1/programmes/{ID}.json"
TYPESCRIPT = program("openapi-ts")
PYTHON = """
import json
from client import Client
from client.api.programmes import get_programme
found = get_programme.sync({id!r}, client=Client(base_url={address!r}))
print(json.dumps([figure.role for figure in found.result.figures]))
"""
# That a role may be "forecast" must be a thing that the types allow.
SCRIPT = """
import { getProgramme } from "./client/sdk.gen.ts";
const [baseUrl, id] = Deno.args;
const { data } = await getProgramme({ baseUrl, path: { id }, throwOnError: true });
if (!("figures" in data.result)) throw new Error("gone");
const roles = data.result.figures.map((one) => one.role === "forecast" ? "forecast" : one.role);
console.log(JSON.stringify(roles));
"""


@pytest.fixture
def later(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """The address of an API whose first figure has a role that isn't known today; the roles."""
    answer = json.loads(real_files()[FILE])
    answer["result"]["figures"][0]["role"] = "forecast"
    file = tmp_path / "site" / FILE
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(answer), encoding="utf-8")
    with serving(tmp_path / "site") as address:
        yield f"{address}/api/v1", [figure["role"] for figure in answer["result"]["figures"]]


def closed() -> Any:
    """The description with lists that nothing can be added to."""

    def shut(part: Any) -> Any:
        if isinstance(part, list):
            return [shut(each) for each in part]
        if not isinstance(part, dict):
            return part
        return {"enum" if key == KEY else key: shut(value) for key, value in part.items()}

    return shut(description())


def run(command: list[str], folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def python(found: Any, address: str, folder: Path) -> subprocess.CompletedProcess[str]:
    generated = generate(found, folder)
    assert generated.returncode == 0, generated.stdout + generated.stderr
    return run([sys.executable, "-c", PYTHON.format(id=ID, address=address)], folder)


def typescript(found: Any, address: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Makes the client, checks the types, and reads the file."""
    (folder / "openapi.json").write_text(json.dumps(found), encoding="utf-8")
    (folder / "read.ts").write_text(SCRIPT, encoding="utf-8")
    make = [str(TYPESCRIPT), "-i", "openapi.json", "-o", "client", "--no-log-file", "-s"]
    # It would keep what it compiles among the temporary files of all.
    generated = run(make, folder, JITI_FS_CACHE="false")
    assert generated.returncode == 0, generated.stdout + generated.stderr
    deno = [str(Path(sys.executable).with_name("deno")), "run", "--check", "--allow-net"]
    alone = ["--no-remote", "--no-npm", "--sloppy-imports", "read.ts", address, ID]
    return run([*deno, *alone], folder, DENO_DIR=str(folder / "deno"), NO_COLOR="1")


def test_no_list_of_codes_is_closed() -> None:
    text = real_files()[PATH].decode()
    assert '"enum"' not in text
    role = description()["components"]["schemas"]["Figure"]["properties"]["role"]
    assert (role["type"], role[KEY][:2]) == ("string", ["target", "standard"])
    assert "target, standard, increase" in role["description"]


def test_what_is_no_list_stays() -> None:
    plain = {"type": "object", "properties": {"enum": {"type": "string"}}, "required": ["enum"]}
    assert growing(plain) == plain


def test_a_client_in_python(later: tuple[str, list[str]], tmp_path: Path) -> None:
    address, roles = later
    done = python(description(), address, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == roles
    assert roles[0] == "forecast"


def test_of_closed_lists_a_client_in_python_fails(
    later: tuple[str, list[str]], tmp_path: Path
) -> None:
    """It takes the file for another kind of answer, which that isn't either."""
    done = python(closed(), later[0], tmp_path)
    assert done.returncode != 0
    assert "KeyError: 'kind'" in done.stderr


NEEDS_GENERATOR = pytest.mark.skipif(
    TYPESCRIPT is None, reason="openapi-ts is not installed: python -m tools.audit.tools"
)


@NEEDS_GENERATOR
def test_a_client_in_typescript(later: tuple[str, list[str]], tmp_path: Path) -> None:
    address, roles = later
    done = typescript(description(), address, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == roles


@NEEDS_GENERATOR
def test_of_closed_lists_a_client_in_typescript_fails(
    later: tuple[str, list[str]], tmp_path: Path
) -> None:
    done = typescript(closed(), later[0], tmp_path)
    assert done.returncode != 0
    assert "forecast" in done.stderr
