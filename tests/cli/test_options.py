"""Options that several commands take."""

import click
import pytest
from click.testing import CliRunner

from generator.cli.options import target


@click.command()
@target
def show(base_url: str | None, **_: object) -> None:
    click.echo(base_url)


@pytest.mark.parametrize(
    "address", ["https://example.org", "http://localhost:8000/", "https://例子.example/a/b/"]
)
def test_an_address_is_taken_as_it_is(address: str) -> None:
    assert CliRunner().invoke(show, ["--base-url", address]).stdout == f"{address}\n"


@pytest.mark.parametrize(
    "address", ["example.org", "ftp://example.org", "https://", "https://a.b/<c>", "https://a.b/ c"]
)
def test_what_no_link_can_begin_with_is_refused(address: str) -> None:
    done = CliRunner().invoke(show, ["--base-url", address])
    assert done.exit_code == 2
    assert f"'{address}' is not like https://example.org" in done.stderr


def test_it_may_come_from_the_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org")
    assert CliRunner().invoke(show).stdout == "https://example.org\n"
