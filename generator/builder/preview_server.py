"""A small web server for the built site that tells open pages to load anew."""

import threading
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from generator.builder.preview_page import ShownPage
from generator.lang import Lang

EVENTS = "/-reload"
SCRIPT = "/-reload.js"
_LISTENER = f"""const {{ searchParams }} = new URL(import.meta.url);
searchParams.set("page", location.pathname);
const events = new EventSource(`{EVENTS}?${{searchParams}}`);
events.addEventListener("reload", () => location.reload());
"""
_BEAT = 15.0  # seconds between signs of life to an open page
ShowAhead = Callable[[Lang, Path], None]
"""Shows the pages in a folder, of a language, before those of the site."""


class PreviewServer(ThreadingHTTPServer):
    """Serves one folder, at an address of this machine; pages that were built ahead before its own.

    `version` counts the sites that were served, `turn` also what was shown ahead of them.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, site: Path, host: str, port: int) -> None:
        self.host, self.site = host, site
        handler = partial(_Handler, directory=str(site))
        super().__init__((host, port), handler)
        self.stopped = threading.Event()
        self.version = self.turn = 0
        self.changed = threading.Condition()
        self._ahead: tuple[tuple[Lang, Path], ...] = ()

    @property
    def address(self) -> str:
        """Where the site is, with a slash at the end."""
        return f"http://{self.host}:{self.server_port}/"

    def show_ahead(self, lang: Lang, folder: Path) -> None:
        """Until the site is new, show the pages in a folder before its own."""
        self._turn(((lang, folder), *self._ahead))

    def end_ahead(self) -> None:
        """Show the site alone, as it is no newer than before."""
        self._turn(())

    def reload_browsers(self) -> None:
        """Tell every open page that the site is new, but those that showed this ahead."""
        self._turn((), new=1)

    def page(self, file: Path) -> ShownPage:
        """The page of a file of the site, as it is shown now."""
        ahead = [
            folder / file.relative_to(self.site / lang)
            for lang, folder in self._ahead
            if file.is_relative_to(self.site / lang)
        ]
        return ShownPage.of(ahead, file, self.site / "404.html")

    def turned(self, seen: int) -> bool:
        """Wait until something else is shown than at that turn; False if nothing is for a while."""
        with self.changed:
            self.changed.wait_for(lambda: self.turn != seen or self.stopped.is_set(), _BEAT)
            return self.turn != seen

    def _turn(self, ahead: tuple[tuple[Lang, Path], ...], new: int = 0) -> None:
        with self.changed:
            self._ahead = ahead
            self.version += new
            self.turn += 1
            self.changed.notify_all()


class _Handler(SimpleHTTPRequestHandler):
    """Files as they are, pages with one script more, and the site's own page for a 404."""

    server: PreviewServer
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".csv": "text/csv; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".jsonld": "application/ld+json",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".webmanifest": "application/manifest+json",
        ".xml": "application/xml",
    }

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        if asked.path == EVENTS:
            said = dict(parse_qsl(asked.query))
            self._events(said.get("page", "/"), said.get("shown"))
        elif asked.path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript; charset=utf-8", _LISTENER.encode())
        else:
            self._file()

    def _file(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            whole = not urlsplit(self.path).path.endswith("/")
        else:
            whole = path.is_file() and path.suffix != ".html"
        if whole:
            super().do_GET()
            return
        page = self._page(self.path)
        tag = f'<script type="module" src="{SCRIPT}?shown={page.digest}"></script>'
        self._send(page.status, "text/html; charset=utf-8", page.body + tag.encode())

    def _page(self, address: str) -> ShownPage:
        path = Path(self.translate_path(address))
        if urlsplit(address).path.endswith("/"):
            path = path / "index.html"
        return self.server.page(path)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _events(self, address: str, shown: str | None) -> None:
        """An open connection that gets a line whenever the page at `address` is to be loaded anew.

        That is when it isn't the one `shown`, or when the site is new. Who was shown this ahead of
        the site has nothing to load.
        """
        server, ahead = self.server, False
        version = server.version
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            while not server.stopped.is_set():
                turn, newest, page = server.turn, server.version, self._page(address)
                other = shown not in (None, page.digest)
                if other or (newest != version and not ahead):
                    self._say(b"event: reload\ndata: \n\n")
                shown, version, ahead = page.digest, newest, page.ahead
                if not server.turned(turn):
                    self._say(b": still here\n\n")
        except OSError:
            pass  # the page was closed

    def _say(self, line: bytes) -> None:
        self.wfile.write(line)
        self.wfile.flush()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for faults."""
