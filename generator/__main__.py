"""`python -m generator COMMAND`."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from generator.called import MODULE
from generator.cli import main

# A terminal of another encoding shows what it can of a text; JSON is always UTF-8.
for stream in (sys.stdout, sys.stderr):
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")

main(prog_name=MODULE)
