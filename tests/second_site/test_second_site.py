"""A site of another province, from notices to pages, made by the installed program."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.project import PROGRAM
from tests.second_site.plans import CITY, COUNTY, begin, finish

OTHERS = re.compile(r"江西|[Jj]iangxi|南昌|[Nn]anchang|(?<![0-9a-f])36[01][01]\d\d(?![0-9a-f])")
READ = {".html", ".js", ".json", ".csv", ".md", ".txt", ".xml", ".ttl", ".yml", ".webmanifest"}


def run(folder: Path, *command: str, **more: str) -> str:
    """What a command says in that folder; it must succeed."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1735689600"} | more,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it is installed, in a folder of its own."""
    folder = tmp_path_factory.mktemp("package")
    places = ["egg_info", "--egg-base", str(folder), "build", "--build-base", str(folder / "base")]
    run(PROGRAM, "setup.py", "-q", *places, "--build-lib", str(folder / "lib"))
    return folder / "lib"


@pytest.fixture(scope="module")
def site(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("second")
    program = ("-m", "generator")
    run(folder, *program, "new", "site", "second", PYTHONPATH=str(package))
    second, texts = folder / "second", folder / "texts"

    def minsheng(*command: str) -> str:
        return run(second, *program, *command, PYTHONPATH=str(package))

    begin(minsheng, texts)
    finish(second / "data")
    said = minsheng("trace", str(texts))
    assert re.search(r"city-2024-plan: (\d+) of \1 found", said)
    assert re.search(r"county-2025-plan: (\d+) of \1 found", said)
    assert "2 plans and 13 programmes hold" in minsheng("check")
    minsheng("build")
    return second / "build" / "site"


def test_it_has_its_own_pages(site: Path) -> None:
    home = (site / "en/index.html").read_text(encoding="utf-8")
    assert "<title>Livelihood programmes</title>" in home
    assert "Langxi County, Xuancheng" in home
    assert (site / f"zh/places/{CITY}/2024/public-posts/index.html").is_file()
    plan = (site / f"en/places/{COUNTY}/2025/index.html").read_text(encoding="utf-8")
    assert "so far 5 of them are entered here" in plan


def _texts(site: Path) -> Iterator[tuple[str, str]]:
    """Every file of text with its name, those within archives among them."""
    for path in site.rglob("*"):
        if path.suffix in READ:
            yield str(path.relative_to(site)), path.read_text(encoding="utf-8")
        elif path.suffix == ".zip":
            with ZipFile(path) as archive:
                inner = (name for name in archive.namelist() if Path(name).suffix in READ)
                yield from ((f"{path.name}: {name}", archive.read(name).decode()) for name in inner)


def test_it_says_nothing_of_another_province(site: Path) -> None:
    texts = list(_texts(site))
    assert len(texts) > 600
    found = {f"{name}: {match[0]}" for name, content in texts if (match := OTHERS.search(content))}
    assert found == set()


def test_only_what_it_uses_of_the_shared_vocabulary_is_there(site: Path) -> None:
    families = (site / "data/v1/families.csv").read_text(encoding="utf-8")
    listed = {line.partition(",")[0] for line in families.splitlines()[1:]}
    assert {"public-posts", "farm-roads", "disease-screening"} <= listed
    assert not {"hpv-vaccination", "newborn-insurance", "parking"} & listed


def test_the_program_comes_with_what_any_site_needs(package: Path) -> None:
    shipped = package / "generator" / "shipped"
    names = {"content", "data", "mkdocs.yml", "theme", "vocabulary"}
    assert {path.name for path in shipped.iterdir()} == names
    assert not (shipped / "data/plans").exists()
    assert not (shipped / "data/places.yml").exists()
