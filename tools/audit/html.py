"""Whether pages are valid: by the Nu checker where there is one, else by html5lib's parser.

The Nu checker is a program in Java; VNU_JAR names its vnu.jar, else the one among the audit's tools
is taken. Without it html5lib, strict, tells of what doesn't parse as it should, but not of elements
and attributes in wrong places.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import html5lib
from html5lib.constants import E as MESSAGES

from tools.audit.finding import Finding
from tools.audit.tools import FOLDER

SECONDS = 600


def nu_checker() -> Path | None:
    """The Nu checker's vnu.jar, if there is one, and Java to run it."""
    jar = Path(os.environ.get("VNU_JAR") or FOLDER / "node_modules/vnu-jar/build/dist/vnu.jar")
    return jar if jar.is_file() and shutil.which("java") else None


def check_html(site: Path, pages: list[str]) -> tuple[str, list[Finding]]:
    """Which checker looked, and what it found."""
    files = {_file(site, page): page for page in pages}
    jar = nu_checker()
    if jar:
        return "Nu HTML checker", by_nu(jar, files)
    found = [
        Finding("html", files[file], "html5lib", text) for file in files for text in parse(file)
    ]
    return "html5lib", found


def parse(file: Path) -> list[str]:
    """What is wrong with one page for html5lib, with the line."""
    parser = html5lib.HTMLParser()
    parser.parse(file.read_text(encoding="utf-8"))
    return [f"line {line}: {MESSAGES[code] % data}" for (line, _), code, data in parser.errors]


def by_nu(jar: Path, files: dict[Path, str]) -> list[Finding]:
    """What is wrong with the pages for the Nu checker, with the line."""
    command = ["java", "-Xmx1g", "-jar", str(jar), "--errors-only", "--format", "json"]
    done = subprocess.run(
        [*command, *map(str, files)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    messages: list[dict[str, Any]] = json.loads(done.stderr)["messages"]
    return [
        Finding("html", _page(one, files), f"line {one.get('lastLine', '?')}", one["message"])
        for one in messages
    ]


def _page(message: dict[str, Any], files: dict[Path, str]) -> str:
    return files.get(Path(message.get("url", "").removeprefix("file:")), "?")


def _file(site: Path, page: str) -> Path:
    path = site.resolve() / page.strip("/")
    return path / "index.html" if page.endswith("/") else path
