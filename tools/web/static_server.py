"""A small web server for a built site, as a plain static host would serve it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

END_SEEN = 0.02
"""Seconds after which the server sees at the latest that it is to end."""


class Handler(SimpleHTTPRequestHandler):
    """Serves files, and the site's own page for what does not exist."""

    protocol_version = "HTTP/1.1"
    # Head and body are sent apart: else the body waits 40 ms for word that the head has come.
    disable_nagle_algorithm = True
    below = ""

    def translate_path(self, path: str) -> str:
        """The file at `path`; nothing stands outside the path that the site is served below."""
        if not path.startswith(f"{self.below}/"):
            return str(Path(self.directory, "nothing stands here"))
        return super().translate_path(path.removeprefix(self.below))

    def log_message(self, *_: object) -> None:
        """Say nothing: the tests report for themselves."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing file with 404.html where the site has one."""
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None


class Server(ThreadingHTTPServer):
    """Serves each request in a thread that ends with the server."""

    daemon_threads = True

    def handle_error(self, *request: Any) -> None:
        """Tell of what went wrong here; a browser that hangs up is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*request)


@contextmanager
def serving(site: Path, below: str = "") -> Iterator[str]:
    """Serve the folder `site` on this machine only; yields its address, without a last slash.

    `below` is the path that it is served under, as "/minsheng"; nothing stands beside it.
    """
    handler = type("Below", (Handler,), {"below": below})
    server = Server(("127.0.0.1", 0), partial(handler, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, args=(END_SEEN,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{below}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
