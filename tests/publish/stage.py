"""A server's bare repository with its live folder, and a maintainer's clone of it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.project import PROJECT
from generator.publish.live import Live
from generator.publish.settings import Settings
from generator.publish.setup import set_up
from tests.corpus import files, write

NAME = "Harbourtown"
"""What the small site's own settings call it."""
PAGE = "en/about/index.html"
"""The page by which tests tell one release from another: see `Stage.edit`."""


def surroundings() -> dict[str, str]:
    """Nothing of the tester's own git settings, and a name to commit with."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") and name != "SITE_URL"
    }
    person = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in {"NAME": "A maintainer", "EMAIL": "one@example.org"}.items()
    }
    nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return kept | person | nothing | {"PYTHONPATH": str(PROJECT)}


def run(*command: str, folder: Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command; what it wrote, standard error included, is in `stdout`."""
    return subprocess.run(
        command,
        cwd=folder,
        env=surroundings(),
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def begun(*command: str, folder: Path) -> subprocess.Popen[str]:
    """Begin a command in a process group of its own; the rest is as in `run`."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def generator(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of ours as people do."""
    return run(sys.executable, "-m", "generator", *arguments, folder=folder)


@dataclass(frozen=True)
class Stage:
    """All of it below one folder."""

    folder: Path

    @property
    def bare(self) -> Path:
        """The repository on the server."""
        return self.folder / "site.git"

    @property
    def clone(self) -> Path:
        """The maintainer's copy of it."""
        return self.folder / "clone"

    @property
    def live(self) -> Live:
        """What the web server serves from."""
        return Live(self.folder / "live")

    @property
    def page(self) -> Path:
        """The page that `edit` changes, as it is live."""
        return self.live.folder / "current" / PAGE

    def open(self, keep: int = 5) -> None:
        """Set up the server, or set it up again in another folder."""
        set_up(self.bare, Settings(self.live.folder, "main", keep, None))

    def fill(self) -> None:
        """Make the clone and commit a small valid site in it."""
        write(self.clone / "data", files())
        for lang, word in (("zh", "说明"), ("en", "Words")):
            for name in ("about", "accessibility", "api", "changes", "method"):
                page = self.clone / "content" / lang / f"{name}.md"
                page.parent.mkdir(parents=True, exist_ok=True)
                front = f"---\ntitle: {word}\ndescription: {word}\n---\n"
                page.write_text(f"{front}\n{word}\n", encoding="utf-8")
        settings = (PROJECT / "site.yml").read_text(encoding="utf-8").replace("Minsheng", NAME)
        (self.clone / "site.yml").write_text(settings, encoding="utf-8")
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit("The first plan")

    def git(self, *arguments: str, given: str | None = None) -> str:
        """Run git in the clone; AssertionError with what it wrote if it fails."""
        done = run("git", *arguments, folder=self.clone, given=given)
        assert done.returncode == 0, done.stdout
        return done.stdout.strip()

    def commit(self, subject: str) -> str:
        """Commit all that stands in the clone; returns the commit's id."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)
        return self.git("rev-parse", "HEAD")

    def edit(self, word: str) -> str:
        """Commit a change of one page: `word` stands on it now. Returns the commit's id."""
        page = self.clone / "content/en/about.md"
        head, _, _ = page.read_text(encoding="utf-8").rpartition("\n\n")
        page.write_text(f"{head}\n\n{word}\n", encoding="utf-8")
        return self.commit(f"Say {word}")

    def push(self, what: str = "main") -> subprocess.CompletedProcess[str]:
        """Push to the server; all that the pusher sees is in `stdout`."""
        return run("git", "push", str(self.bare), what, folder=self.clone)

    def pushing(self, what: str = "main") -> subprocess.Popen[str]:
        """Begin a push, with all its processes in one group of their own."""
        return begun("git", "push", str(self.bare), what, folder=self.clone)

    def publishing(self) -> subprocess.Popen[str]:
        """Begin to publish without a push."""
        command = [sys.executable, "-m", "generator", "publish", "now", str(self.bare)]
        return begun(*command, folder=self.folder)

    def now(self) -> subprocess.CompletedProcess[str]:
        """Publish without a push."""
        return generator("publish", "now", str(self.bare), folder=self.folder)

    def leftovers(self) -> list[str]:
        """What stands in the live folder beyond releases, links, log, locks and what is kept."""
        known = {"current", "earlier", "previous", "releases", "work", "publish.log"}
        known |= {".lock", ".check.lock"}
        found = [path.name for path in self.live.folder.iterdir() if path.name not in known]
        names = {one.name for one in self.live.releases()}
        found += [one.name for one in self.live.releases_folder.iterdir() if one.name not in names]
        tidy = {"base", "kept", "offline", "parts", "search", "stamps", ".lock", ".site.lock"}
        return found + [path.name for path in self.live.work.iterdir() if path.name not in tidy]
