"""The command `official`, against a server of this machine."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests import corpus
from tests.changes import put
from tools.web.static_server import serving


@pytest.fixture
def there(tmp_path: Path) -> Iterator[str]:
    """A host with one text."""
    folder = tmp_path / "host"
    folder.mkdir()
    (folder / "plan.html").write_text("方案", encoding="utf-8")
    with serving(folder) as address:
        yield address


def run(tmp_path: Path, **official: str) -> Result:
    """Ask about the sample's first document."""
    files = corpus.files()
    put(0, "official", value=official)(files["documents.yml"])
    data = corpus.write(tmp_path / "data", files)
    return CliRunner().invoke(main, ["official", "--data", str(data), "--pause", "0"])


def closed_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_one_that_answers_is_well(tmp_path: Path, there: str) -> None:
    done = run(tmp_path, address=f"{there}/plan.html")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "1 asked, 0 to correct, 1 without a known address\n"


def test_a_text_that_is_gone_is_named_with_its_place(tmp_path: Path, there: str) -> None:
    done = run(tmp_path, address=f"{there}/no-such.html")
    assert done.exit_code == 1
    assert "documents.yml:" in done.stderr
    assert "/no-such.html doesn't answer (HTTP 404); write 'gone: 20" in done.stderr


def test_a_host_that_is_gone_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, address=f"http://127.0.0.1:{closed_port()}/plan.html")
    assert done.exit_code == 1
    assert "doesn't answer (" in done.stderr


def test_what_is_known_to_be_gone_is_no_fault(tmp_path: Path, there: str) -> None:
    assert run(tmp_path, address=f"{there}/no-such.html", gone="2024-05-06").exit_code == 0


def test_what_answers_again_is_named(tmp_path: Path, there: str) -> None:
    done = run(tmp_path, address=f"{there}/plan.html", gone="2024-05-06")
    assert done.exit_code == 1
    assert "answers again; take 'gone' away" in done.stderr
