"""Deno, which lints, formats and type-checks scripts."""

import os
import subprocess
from pathlib import Path

from generator.project import PROJECT

DENO = PROJECT / ".venv/bin/deno"


def deno(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What its command says in a folder."""
    environment = os.environ | {"DENO_DIR": str(folder / ".deno"), "NO_COLOR": "1"}
    return subprocess.run(
        [DENO, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
