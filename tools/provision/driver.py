"""Making sure that Playwright's driver runs: it needs a library that small systems lack."""

import subprocess
import sys

from tools.provision import apt

LIBRARY = "libatomic1"


def fault() -> str | None:
    """Why the driver does not start, or None."""
    command = [sys.executable, "-m", "playwright", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    return done.stderr.strip() or f"its exit status was {done.returncode}"


def provide_driver() -> bool:
    """Install the library unless the driver starts without; False when it never starts."""
    why = fault()
    if why and apt.may_install():
        print(f"Installing {LIBRARY} for Playwright")
        apt.install(LIBRARY)
        why = fault()
    if why:
        print(f"Playwright does not start (on Debian: apt-get install {LIBRARY}): {why}")
    return why is None
