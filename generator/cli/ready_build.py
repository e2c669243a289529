"""`python -m generator.cli.ready_build OPTIONS`: loads all that `build` needs, waits for a line."""

from __future__ import annotations

import signal
import sys
from importlib import import_module

from generator.builder.engines import DEFAULT
from generator.called import MODULE
from generator.cli import main

NEEDED = ("generator.cli.build", "generator.cli.site_build", f"{DEFAULT}.commands.build")
"""What a build would load when it comes to it."""

if __name__ == "__main__":
    # Ctrl-C is for the preview, which then ends this process by closing its input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in NEEDED:
        import_module(name)
    if sys.stdin.readline():
        signal.signal(signal.SIGINT, signal.default_int_handler)
        main(["build", *sys.argv[1:]], prog_name=MODULE)
