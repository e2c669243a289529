"""Lighthouse's scores of a few pages, where Lighthouse is to be had.

LIGHTHOUSE names its program; else it is looked for among the tools that `make audit` installs, and
on PATH. It throttles as for a phone on a slow line, by its own default settings.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.audit import tools
from tools.audit.finding import Finding
from tools.provision.chromium import FLAGS

# The least that each category of Lighthouse must reach, of 1.
LEAST = {"accessibility": 1.0, "best-practices": 1.0, "seo": 1.0, "performance": 0.95}
SECONDS = 240
# A busy machine makes a page look slow, never fast: the best of so many runs counts.
TRIES = 3


@dataclass(frozen=True)
class Light:
    """One page's scores, by category."""

    page: str
    scores: dict[str, float]

    def findings(self) -> Iterator[Finding]:
        """The categories below their bar."""
        for name, least in LEAST.items():
            if self.scores[name] < least:
                text = f"{name} {self.scores[name]:.2f}, at least {least:.2f}"
                yield Finding("lighthouse", self.page, "phone", text)


def program() -> str | None:
    """Lighthouse's program, or None where there is none."""
    return os.environ.get("LIGHTHOUSE") or tools.program("lighthouse")


def measure(tool: str, chromium: Path, origin: str, pages: list[str]) -> list[Light]:
    """The scores of `pages`; raises RuntimeError when Lighthouse gives none."""
    return [_best(tool, chromium, origin, page) for page in pages]


def _best(tool: str, chromium: Path, origin: str, page: str) -> Light:
    best = Light(page, {})
    for _ in range(TRIES):
        scores = _run(tool, chromium, f"{origin}{page}")
        best = Light(page, {name: max(scores[name], best.scores.get(name, 0)) for name in scores})
        if not list(best.findings()):
            break
    return best


def _run(tool: str, chromium: Path, address: str) -> dict[str, float]:
    """One run's scores. Lighthouse leaves its answer in a file, whatever its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "report.json")
        flags = " ".join(["--headless=new", *(flag for flag in FLAGS if " " not in flag)])
        done = subprocess.run(
            [
                tool,
                address,
                "--quiet",
                "--output=json",
                f"--output-path={target}",
                f"--only-categories={','.join(LEAST)}",
                f"--chrome-flags={flags}",
            ],
            env={**os.environ, "CHROME_PATH": str(chromium)},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        if not target.exists():
            raise RuntimeError(f"Lighthouse gave no report of {address}: {done.stderr[-500:]}")
        categories = json.loads(target.read_bytes())["categories"]
    return {name: float(categories[name]["score"] or 0) for name in LEAST}
