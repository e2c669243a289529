"""What the system refuses ends in a sentence and status 1, never in a traceback."""

import errno
import os
import socket
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.system_error import KILLED, Guarded, sentence
from generator.project import PROJECT
from tests.corpus import files, write


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full at 'build/x'"),
        (errno.EACCES, "'build/x' is somebody else's"),
        (errno.EROFS, "'build/x' can only be read"),
        (errno.ENOTDIR, "'build/x' lies in a file"),
        (errno.ELOOP, f"'build/x': {os.strerror(errno.ELOOP)}"),
    ],
)
def test_a_sentence_names_the_file_and_what_to_do(code: int, words: str) -> None:
    assert sentence(OSError(code, os.strerror(code), "build/x")).startswith(words)


@pytest.mark.parametrize(
    ("error", "words"),
    [(OSError(errno.ENOSPC, "", "x"), "the disk is full"), (BrokenProcessPool(), KILLED)],
)
def test_a_command_ends_with_it(error: Exception, words: str) -> None:
    @click.command()
    def falls() -> None:
        raise error

    result = CliRunner().invoke(Guarded(commands={"falls": falls}), ["falls"])
    assert result.exit_code == 1
    assert result.stderr.startswith(words)
    assert result.stderr.count("\n") == 1


def test_a_work_folder_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "work").write_text("mine", encoding="utf-8")
    folders = ["--out", str(tmp_path / "site"), "--work", str(tmp_path / "work/x")]
    data = write(tmp_path / "data", files())
    result = CliRunner().invoke(main, ["build", "--data", str(data), *folders])
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert f"{tmp_path}/work" in result.stderr
    assert (tmp_path / "work").read_text("utf-8") == "mine"


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(
            main, ["serve", "--out", str(tmp_path / "site"), "--port", str(port)]
        )
    assert result.exit_code == 1
    message = f"port {port} is taken by another program; take another: --port {port + 1}\n"
    assert result.stderr == message


def test_a_host_that_is_not_here(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    folder = ["--out", str(tmp_path / "site")]
    result = CliRunner().invoke(main, ["serve", *folder, "--host", "192.0.2.1", "--port", "0"])
    assert result.exit_code == 1
    assert result.stderr.startswith("nothing can listen at 192.0.2.1: ")


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_terminal_of_another_encoding(form: str, tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text("zh: 亩 m² 新\u200b建\n", encoding="utf-8")
    command = [sys.executable, "-m", "generator", "check", "--data", str(tmp_path)]
    done = subprocess.run(
        [*command, "--format", form],
        cwd=PROJECT,
        env=os.environ | {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    if form == "json":
        assert '"faults"' in done.stdout.decode("utf-8")
