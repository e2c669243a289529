"""What publishing says: to the terminal of whoever pushed, and to a log on the server."""

from __future__ import annotations

import datetime
from contextlib import suppress
from pathlib import Path

import click


class Say:
    """Says a line. Neither a closed terminal nor a full disk stops what is being done."""

    def __init__(self, log: Path | None = None) -> None:
        """Lines also go to the end of the file `log`, with the time in UTC."""
        self._log = log

    def __call__(self, line: str) -> None:
        """Say one line, at once."""
        with suppress(OSError):  # who pushed may have gone
            click.echo(line, err=True)
        if self._log:
            moment = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            with suppress(OSError), self._log.open("a", encoding="utf-8") as file:
                file.write(f"{moment} {line}\n")
