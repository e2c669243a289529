"""`python -m generator.cli.ready_build OPTIONS`: loads all that `build` needs, waits for a line.

Its standard input is a socket, on which it also tells of what may be shown ahead of the site.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from generator.builder.engines import DEFAULT
from generator.called import MODULE
from generator.cli import main

NEEDED = ("generator.cli.build", "generator.cli.site_build", f"{DEFAULT}.commands.build")
"""What a build would load when it comes to it."""


def ready(arguments: list[str]) -> None:
    """Load the program, and rehearse until there is something to read."""
    for name in NEEDED:
        import_module(name)
    from generator.cli.build import build
    from generator.cli.options import SiteOrder
    from generator.cli.rehearsal import rehearsal

    with suppress(Exception):  # what is wrong is told by the build
        order = SiteOrder(**build.make_context("build", list(arguments)).params)
        for _ in rehearsal(order):
            if select.select([sys.stdin], [], [], 0)[0]:
                break


def begin(arguments: list[str]) -> None:
    """Do as `build`, and write what it tells to the socket, which no process of its own gets."""
    line = os.dup(sys.stdin.fileno())
    with Path(os.devnull).open(encoding="utf-8") as nothing:
        os.dup2(nothing.fileno(), sys.stdin.fileno())

    def tell(said: str) -> None:
        os.write(line, f"{said}\n".encode())

    main(["build", *arguments], prog_name=MODULE, obj=tell)


if __name__ == "__main__":
    # Ctrl-C is for the preview, which then ends this process by closing its input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready(sys.argv[1:])
    if sys.stdin.readline():
        signal.signal(signal.SIGINT, signal.default_int_handler)
        begin(sys.argv[1:])
