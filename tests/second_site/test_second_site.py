"""A site of another province: begun, filled, traced, checked and built by the installed program."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.project import PROGRAM
from tests.second_site.plans import write_plans

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
    run(folder, *program, "new", "site", "yun", PYTHONPATH=str(package))
    yun = folder / "yun"
    write_plans(yun, folder / "texts")
    said = run(yun, *program, "trace", str(folder / "texts"), PYTHONPATH=str(package))
    assert "yun-2024-plan: 3 of 3 found" in said
    assert "yunzhou-2024-plan: 1 of 1 found" in said
    said = run(yun, *program, "check", PYTHONPATH=str(package))
    assert "2 plans and 3 programmes hold" in said
    run(yun, *program, "build", PYTHONPATH=str(package))
    return yun / "build" / "site"


def test_it_has_its_own_pages(site: Path) -> None:
    home = (site / "en/index.html").read_text(encoding="utf-8")
    assert "<title>Livelihood programmes</title>" in home
    assert "Yunzhou" in home
    assert (site / "zh/places/990000/2024/elder-meals/index.html").is_file()
    plan = (site / "en/places/990100/2024/index.html").read_text(encoding="utf-8")
    assert "so far 1 of them are entered here" in plan


def test_it_says_nothing_of_another_province(site: Path) -> None:
    texts = [path for path in site.rglob("*") if path.suffix in READ]
    assert len(texts) > 300
    found = {
        f"{path.relative_to(site)}: {match[0]}"
        for path in texts
        for match in [OTHERS.search(path.read_text(encoding="utf-8"))]
        if match
    }
    assert found == set()


def test_only_what_it_uses_of_the_shared_vocabulary_is_there(site: Path) -> None:
    families = (site / "data/v1/families.csv").read_text(encoding="utf-8")
    assert [line.partition(",")[0] for line in families.splitlines()[1:]] == [
        "elder-meals",
        "parking",
        "start-up-loans",
    ]


def test_the_program_comes_with_what_any_site_needs(package: Path) -> None:
    shipped = package / "generator" / "shipped"
    names = {"content", "data", "mkdocs.yml", "theme", "vocabulary"}
    assert {path.name for path in shipped.iterdir()} == names
    assert not (shipped / "data/plans").exists()
    assert not (shipped / "data/places.yml").exists()
