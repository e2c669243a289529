"""A plan more breaks no test: all that read the real data pass on a copy that has grown."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.check.runner import load_checked
from generator.project import PROJECT
from tests.breadth import breadth, sweep
from tests.growth import records
from tests.growth.write import grown_copy
from tests.reads_data import MARK
from tests.real_data import FOLDER, TEXTS, real_corpus, sources_folder
from tests.run_cache import KEPT, kept_below

LEFT_OUT = (
    *("growth", "browser", "publish", "repo", "graph", "second_site", "quantity"),
    *("builder", "tools", "cli/test_build_again.py", "cli/test_names.py"),
    *(f"export/api/test_{name}.py" for name in ("served", "growing", "openapi", "linters")),
    *("questions", "search", "draft"),
)
"""The last line's have right answers about the real data alone. The others take long, most by
building and serving the site again, and ask little of what data say."""


IN_THE_SWEEP = (
    *("persons/test_persons.py", "plain", "trace", "finder/test_vectors.py"),
    *("cli/test_commands.py", "cli/test_qualify.py", "derive/test_proposals.py"),
    *(f"export/{name}" for name in ("catalog", "schemas", "api", "formats", "test_of_plans.py")),
    *(f"render/test_{name}.py" for name in ("place_pages", "card", "search_words")),
    *(f"render/pages/test_{name}.py" for name in ("table", "own_place", "lists")),
    *("render/queries/test_queries.py", "render/structured"),
)
"""These take most of the time of those that are left."""


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the grown data, and the texts that `trace` reads."""
    folder = tmp_path_factory.mktemp("grown")
    grown_copy(folder / "data", folder / "sources")
    return folder


def test_the_plan_is_valid_and_new(grown: Path) -> None:
    here = {(one.value.place, one.value.year) for one in real_corpus().plans}
    there = {(one.value.place, one.value.year) for one in load_checked(grown / "data").plans}
    assert there - here == {(records.COUNTY, records.YEAR)}
    assert records.COUNTY not in {place for place, _ in here}
    assert records.YEAR not in {year for _, year in here}


@sweep
@pytest.mark.timeout(1800)
def test_every_test_that_reads_the_data_passes_on_the_grown_copy(grown: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    # Without the real texts, those of the plan that was added are not enough for any test of texts.
    texts = grown / "sources" if sources_folder().is_dir() else grown / "nowhere"
    places = {FOLDER: str(grown / "data"), TEXTS: str(texts), KEPT: str(kept_below())}
    left_out = (*LEFT_OUT, *breadth(IN_THE_SWEEP, ()))
    chosen = ["-m", MARK, *(f"--ignore=tests/{one}" for one in left_out)]
    chosen += breadth([], ["--numprocesses=auto", "--dist=loadfile"])
    temporary = f"--basetemp={grown / 'run'}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", temporary, *chosen],
        cwd=PROJECT,
        env=kept | places,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) > 300
