"""The site that the end-to-end and browser tests look at, built once for a whole test run."""

import os
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from generator.project import PROJECT
from tests.real_data import data_folder
from tests.run_cache import share_kept


def build(site: Path) -> str:
    """Build the real data's site into the folder `site`; what went wrong, or nothing.

    Nothing is taken from earlier runs, and no setting from around.
    """
    data = ["--data", str(data_folder())]
    folders = ["--out", str(site), "--work", str(site.with_name("work"))]
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", *data, *folders],
        cwd=PROJECT,
        env={name: value for name, value in os.environ.items() if name != "SITE_URL"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0 and not (site / "index.html").exists():
        return f"the build succeeded, but {site} has no index.html"
    return "" if done.returncode == 0 else done.stdout + done.stderr


def site_of_this_run(shared: Path) -> Path:
    """The built site's folder under `shared`, a folder common to all processes of one test run.

    The first process to come builds, the others wait for it; a failed build fails them all.
    """
    outcome = shared / "build-outcome.txt"
    with FileLock(shared / "build.lock"):
        if not outcome.exists():
            share_kept(shared / "work")
            outcome.write_text(build(shared / "site"), encoding="utf-8")
        failure = outcome.read_text(encoding="utf-8")
    if failure:
        raise AssertionError(f"the site could not be built:\n{failure}")
    return shared / "site"
