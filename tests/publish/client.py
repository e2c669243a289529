"""A client that keeps asking a web server for pages, and remembers whatever was not whole."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.publish.web import ask


@dataclass
class Client:
    """What it saw: faults, and of the watched page each text that followed another."""

    port: int
    paths: Sequence[str]
    watched: str
    words: Sequence[str]
    faults: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    answers: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def look(self) -> None:
        """Ask for every path once."""
        for path in self.paths:
            try:
                answer = ask(self.port, path)
            except Exception as error:
                self.faults.append(f"{path}: {error!r}")
                continue
            self.answers += 1
            if answer.status != 200:
                self.faults.append(f"{path}: status {answer.status}")
            elif path.endswith("/") and not answer.body.rstrip().endswith(b"</html>"):
                self.faults.append(f"{path}: half a page of {len(answer.body)} bytes")
            elif path == self.watched:
                self._note(answer.body.decode())

    def _note(self, text: str) -> None:
        word = next((word for word in self.words if word in text), "none of the words")
        if self.seen[-1:] != [word]:
            with self.changed:
                self.seen.append(word)
                self.changed.notify_all()

    def wait_for(self, word: str) -> None:
        """Wait until the watched page says `word`; AssertionError if it never does."""
        with self.changed:
            came = self.changed.wait_for(lambda: self.seen[-1:] == [word], timeout=300)
        assert came, (word, self.seen, self.faults)


@contextmanager
def asking(client: Client) -> Iterator[Client]:
    """Have the client ask again and again, in a thread of its own, until the block ends."""
    ended = threading.Event()

    def go_on() -> None:
        while not ended.wait(0.002):
            client.look()

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        yield client
    finally:
        ended.set()
        thread.join()
