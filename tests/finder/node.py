"""Runs a small script on the modules of a page, in the Node that Playwright brings."""

import json
import subprocess
from pathlib import Path
from typing import Any

from playwright._impl._driver import compute_driver_executable

from generator.project import PROJECT

ASSETS = PROJECT / "theme/assets"
MODULES = ASSETS / "finder"


def run_module(body: str, given: Any = None, modules: Path = MODULES) -> Any:
    """What the script `body` hands to `told(value)`; it finds `given` and `module(name)`."""
    before = (
        f"const given = {json.dumps(given)};"
        f"const module = (name) => import({json.dumps(modules.as_uri() + '/')} + name);"
        "const told = (value) => process.stdout.write(JSON.stringify(value ?? null));"
    )
    node, _ = compute_driver_executable()
    command = [node, "--input-type=module"]
    done = subprocess.run(
        command, input=before + body, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
