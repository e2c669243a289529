"""Which Pythons this machine has or can be given: those that the program may run under."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.provision import apt

OLDEST = (3, 11)
"""The oldest that is allowed, as pyproject.toml says."""
NAME = re.compile(r"python3\.(\d+)")
FOLDERS = ("/usr/bin", "/usr/local/bin")
MANAGED = (".pyenv/versions/*/bin", ".local/share/uv/python/*/bin", ".local/bin")
"""Where managers of Pythons put them, below a home."""
ASK = "import ensurepip, sys, venv; print(*sys.version_info[:2])"

Version = tuple[int, int]


def pythons() -> dict[Version, Path]:
    """A Python of each version, oldest first, that starts here and can make an environment."""
    found: dict[Version, Path] = {}
    for program in _programs():
        version = version_of(program)
        if version and version >= OLDEST:
            found.setdefault(version, program)
    return dict(sorted(found.items()))


def provide_newest() -> None:
    """Install the newest Python of the system's packages, where there is a newer one there."""
    if not apt.may_install() or not apt.refresh():
        return
    newest = max(pythons(), default=OLDEST)
    offered = max(_offered(), default=OLDEST)
    if offered > newest:
        name = f"python{offered[0]}.{offered[1]}"
        print(f"Installing the packages {name} and {name}-venv")
        apt.install(name)
        apt.install(f"{name}-venv")


def version_of(program: Path) -> Version | None:
    """What version a Python is; None where it doesn't start, or can make no environment."""
    try:
        done = subprocess.run([program, "-c", ASK], capture_output=True, text=True, check=False)
    except OSError:
        return None
    if done.returncode:
        return None
    major, minor = done.stdout.split()
    return int(major), int(minor)


def _programs() -> Iterator[Path]:
    """What bears a Python's name: on PATH, where systems put them, and managers of Pythons."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    folders += map(Path, FOLDERS)
    for pattern in MANAGED:
        folders += sorted(Path.home().glob(pattern))
    for folder in folders:
        yield from (path for path in sorted(folder.glob("python3.*")) if NAME.fullmatch(path.name))


def _offered() -> Iterator[Version]:
    """The versions among the system's packages."""
    if shutil.which("apt-cache") is None:
        return
    command = ["apt-cache", "search", "--names-only", f"^{NAME.pattern}$"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    yield from ((3, int(minor)) for minor in re.findall(rf"^{NAME.pattern} ", listed, re.MULTILINE))
