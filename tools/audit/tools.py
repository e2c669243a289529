"""Get the audit's tools that are no Python: `python -m tools.audit.tools`.

Lighthouse, the Nu checker, the linters of the API's description and the generator of a client in
TypeScript come from npm, in the versions of `requirements/audit`. Where there is no npm, the audit
does without them and says so in its report; tests that need one say that they were skipped.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from generator.project import PROJECT

PINS = PROJECT / "requirements/audit"
FOLDER = PROJECT / "build/audit-tools"
FILES = ("package.json", "package-lock.json")
# Scripts of packages would download more than is pinned.
COMMAND = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
SECONDS = 600


def program(name: str) -> str | None:
    """Where a tool stands: among those that are installed here, or on PATH; None where it isn't."""
    own = FOLDER / "node_modules/.bin" / name
    return str(own) if own.exists() else shutil.which(name)


def installed() -> bool:
    """Whether what is pinned now was installed to its end."""
    done = FOLDER / "done.json"
    return done.exists() and done.read_bytes() == (PINS / FILES[1]).read_bytes()


def install() -> str | None:
    """Install what is pinned; why that could not be done, or None."""
    if shutil.which("npm") is None:
        return "npm is not installed"
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name in FILES:
        shutil.copy(PINS / name, FOLDER)
    done = subprocess.run(
        COMMAND, cwd=FOLDER, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode:
        return done.stderr.strip()[-500:] or f"npm's exit status was {done.returncode}"
    shutil.copy(FOLDER / FILES[1], FOLDER / "done.json")
    return None


def main() -> None:
    """Install unless it is done; the audit goes on without, and tells."""
    why = None if installed() else install()
    if why:
        print(f"The tools from npm were not installed: {why}", file=sys.stderr)


if __name__ == "__main__":
    main()
