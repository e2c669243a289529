"""The preview: serves the built site, and builds again when a source changes."""

import errno
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from watchfiles import watch

from generator.builder.fault import BuildError
from generator.builder.preview_server import PreviewServer, ShowAhead

HERE = "127.0.0.1"
SETTLED = 20
"""Milliseconds without another change until a build begins: editors write in several steps."""
Rebuild = Callable[[ShowAhead], None]
"""Makes the site anew."""


def serve(
    site: Path,
    sources: Sequence[Path],
    rebuild: Rebuild,
    port: int = 8000,
    host: str = HERE,
) -> None:
    """Serve the folder `site` at http://`host`:`port`/ until interrupted.

    A change under `sources` calls `rebuild`, which may show pages ahead. What it raises is printed,
    and the last good site stays up. Port 0 takes any free one. BuildError where nothing can listen
    there.
    """
    with serving(site, sources, rebuild, port, host) as server:
        print(f"{server.address} (stop with Ctrl-C)", file=sys.stderr, flush=True)
        try:
            server.stopped.wait()
        except KeyboardInterrupt:
            print("", file=sys.stderr)


@contextmanager
def serving(
    site: Path,
    sources: Sequence[Path],
    rebuild: Rebuild,
    port: int = 0,
    host: str = HERE,
) -> Iterator[PreviewServer]:
    """A running preview, for as long as the block lasts."""
    server = _server(site, host, port)
    threads = [
        threading.Thread(target=server.serve_forever, daemon=True),
        threading.Thread(target=_follow, args=(server, sources, rebuild), daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        yield server
    finally:
        server.stopped.set()
        server.shutdown()
        for thread in threads:
            thread.join()
        server.server_close()


def _server(site: Path, host: str, port: int) -> PreviewServer:
    try:
        return PreviewServer(site, host, port)
    except PermissionError:
        message = f"port {port} is not for everyone; take one above 1023: --port 8001"
    except (OSError, OverflowError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            message = f"port {port} is taken by another program; take another: --port {port + 1}"
        else:
            message = f"nothing can listen at {host}: {error}; leave --host away, or correct it"
    raise BuildError(message)


def _follow(server: PreviewServer, sources: Sequence[Path], rebuild: Rebuild) -> None:
    there = [path for path in sources if path.exists()]
    for changes in watch(
        *there, stop_event=server.stopped, debounce=200, step=SETTLED, raise_interrupt=False
    ):
        names = sorted({Path(name).name for _, name in changes})
        print(f"{', '.join(names)} changed", file=sys.stderr, flush=True)
        if _attempt(lambda: rebuild(server.show_ahead)):
            server.reload_browsers()
        else:
            server.end_ahead()


def _attempt(rebuild: Callable[[], None]) -> bool:
    try:
        rebuild()
    except BuildError as error:
        print(f"{error}\nThe last good site stays up.", file=sys.stderr, flush=True)
        return False
    # A preview outlives every mistake in the sources, whatever it raises.
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        return False
    return True
