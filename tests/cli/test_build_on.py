"""`build --on` takes a scheduler's address or a number of processes, nothing else."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.builder.report import BuildReport
from generator.cli import site_build
from generator.cli.build import build
from generator.cli.options import SiteOrder


def _asked(tmp_path: Path, on: str) -> list[str]:
    folders = {"--data": "data", "--content": "content", "--out": "out", "--work": "work"}
    for name in ("data", "content"):
        (tmp_path / name).mkdir()
    pairs = [(option, str(tmp_path / name)) for option, name in folders.items()]
    return [part for pair in (*pairs, ("--on", on)) for part in pair]


@pytest.mark.parametrize("on", ["tcp://10.0.0.5:8786", "tls://host:1", "local:2"])
def test_addresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on: str) -> None:
    orders: list[SiteOrder] = []

    def note(order: SiteOrder, _: object) -> BuildReport:
        orders.append(order)
        order.out.mkdir()
        return BuildReport(0, 0, 0, (), 0)

    monkeypatch.setattr(site_build, "built", note)
    done = CliRunner().invoke(build, _asked(tmp_path, on))
    assert done.exit_code == 0, done.output
    assert [order.on for order in orders] == [on]


@pytest.mark.parametrize("on", ["8786", "local:0", "local:", "http://host:1", "tcp://host"])
def test_anything_else_is_refused(tmp_path: Path, on: str) -> None:
    done = CliRunner().invoke(build, _asked(tmp_path, on))
    assert done.exit_code == 2
    assert f"'{on}' is not like tcp://HOST:8786 or local:2" in done.output
