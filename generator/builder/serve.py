"""The preview: serves the built site, and builds again when a source changes."""

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from watchfiles import watch

from generator.builder.fault import BuildError
from generator.builder.preview_server import PreviewServer


def serve(
    site: Path, sources: Sequence[Path], rebuild: Callable[[], None], port: int = 8000
) -> None:
    """Serve the folder `site` at http://127.0.0.1:`port`/ until interrupted.

    A change under `sources` calls `rebuild`. What it raises is printed, and the last good site
    stays up. Port 0 takes any free one.
    """
    with serving(site, sources, rebuild, port) as server:
        print(f"{server.address} (stop with Ctrl-C)", file=sys.stderr, flush=True)
        try:
            server.stopped.wait()
        except KeyboardInterrupt:
            print("", file=sys.stderr)


@contextmanager
def serving(
    site: Path, sources: Sequence[Path], rebuild: Callable[[], None], port: int = 0
) -> Iterator[PreviewServer]:
    """A running preview, for as long as the block lasts."""
    server = PreviewServer(site, port)
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


def _follow(server: PreviewServer, sources: Sequence[Path], rebuild: Callable[[], None]) -> None:
    there = [path for path in sources if path.exists()]
    for changes in watch(*there, stop_event=server.stopped, debounce=200, raise_interrupt=False):
        names = sorted({Path(name).name for _, name in changes})
        print(f"{', '.join(names)} changed", file=sys.stderr, flush=True)
        if _attempt(rebuild):
            server.reload_browsers()


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
