"""The same input gives the same site, wherever, whenever and however it is built."""

import datetime
import filecmp
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.project import PROJECT
from tests.real_data import data_folder

PARTS = ("generator", "content", "theme", "vocabulary", "mkdocs.yml", "site.yml")


def copied(target: Path) -> Path:
    """What a site is built from, in another folder and without its history."""
    for name in PARTS:
        source = PROJECT / name
        if source.is_dir():
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, target / name, ignore=skipped)
        else:
            shutil.copy2(source, target / name)
    shutil.copytree(data_folder(), target / "data")
    return target


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def moment(site: Path) -> str:
    """When the site says that it was built, in seconds."""
    created = json.loads((site / "data/v1/datapackage.json").read_bytes())["created"]
    return str(int(datetime.datetime.fromisoformat(created).timestamp()))


def test_another_folder_zone_and_hash_seed_make_no_difference(
    built_site: Path, tmp_path: Path
) -> None:
    project = copied(tmp_path / "其他 folder")
    again = tmp_path / "again"
    kept = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--out", str(again), "--work", str(project)],
        cwd=project,
        env=kept
        | {
            "SOURCE_DATE_EPOCH": moment(built_site),
            "TZ": "Pacific/Kiritimati",
            "PYTHONHASHSEED": "4711",
            "LC_ALL": "C",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    names = files(built_site)
    assert files(again) == names
    _, different, faulty = filecmp.cmpfiles(built_site, again, sorted(names), shallow=False)
    assert (different, faulty) == ([], [])
