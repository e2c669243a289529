"""A small web server for the built site that tells open pages to load anew."""

import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

EVENTS = "/-reload"
SCRIPT = "/-reload.js"
_LISTENER = f"""const events = new EventSource("{EVENTS}");
events.addEventListener("reload", () => location.reload());
"""
_TAG = f'<script type="module" src="{SCRIPT}"></script>'
_BEAT = 15.0  # seconds between signs of life to an open page


class PreviewServer(ThreadingHTTPServer):
    """Serves one folder, at an address of this machine."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, site: Path, host: str, port: int) -> None:
        self.host, self.site = host, site
        handler = partial(_Handler, directory=str(site))
        super().__init__((host, port), handler)
        self.stopped = threading.Event()
        self.version = 0
        self.changed = threading.Condition()

    @property
    def address(self) -> str:
        """Where the site is, with a slash at the end."""
        return f"http://{self.host}:{self.server_port}/"

    def reload_browsers(self) -> None:
        """Tell every open page that the site is new."""
        with self.changed:
            self.version += 1
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
        if self.path == EVENTS:
            self._events()
        elif self.path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript; charset=utf-8", _LISTENER.encode())
        else:
            self._file()

    def _file(self) -> None:
        path = Path(self.translate_path(self.path))
        asked = self.path.split("?", 1)[0].split("#", 1)[0]
        if path.is_dir() and asked.endswith("/"):
            path = path / "index.html"
        if path.is_file() and path.suffix == ".html":
            self._page(HTTPStatus.OK, path)
        elif path.is_file() or (path.is_dir() and not asked.endswith("/")):
            super().do_GET()
        else:
            self._page(HTTPStatus.NOT_FOUND, Path(self.directory, "404.html"))

    def _page(self, status: HTTPStatus, path: Path) -> None:
        try:
            body = path.read_bytes()
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self._send(status, "text/html; charset=utf-8", body + _TAG.encode())

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _events(self) -> None:
        """An open connection that gets a line whenever the site is new."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = self.server.version
        try:
            while not self.server.stopped.is_set():
                now = self._version_after(seen)
                said = b": still here\n\n" if now == seen else b"event: reload\ndata: \n\n"
                self.wfile.write(said)
                self.wfile.flush()
                seen = now
        except OSError:
            pass  # the page was closed

    def _version_after(self, seen: int) -> int:
        """The next version, as soon as it is there; the same one after a while without any."""
        server = self.server
        with server.changed:
            server.changed.wait_for(
                lambda: server.version != seen or server.stopped.is_set(), _BEAT
            )
            return server.version

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for faults."""
