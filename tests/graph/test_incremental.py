"""Whatever is edited, added, renamed or removed: a build makes what one from nothing makes."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from generator.builder import parts
from generator.builder.engines import DEFAULT
from generator.builder.part_build import build_part
from generator.builder.report import BuildReport
from generator.cli.options import SiteOrder
from generator.cli.site_build import built
from tests.breadth import breadth, sweep
from tools.bench.corpus import PER_PLAN, write_corpus
from tools.bench.ledger import enter_claims

FIGURE = re.compile(r"(?<=printed: )\d+(?=人)")
ADDRESS = "https://example.org/minsheng"


@dataclass(frozen=True)
class Records:
    """So many programmes, of which one says another number, and the family of one other ids."""

    programmes: int
    edited: int
    renamed: int


@dataclass(frozen=True)
class Cold:
    """What was built from nothing, of these records, as the site `name`."""

    name: str
    records: Records
    site: dict[str, bytes]


@dataclass(frozen=True)
class House:
    """Where data stand, and the sites that are built of them."""

    folder: Path
    cold: list[Cold] = field(default_factory=list)

    def write(self, records: Records) -> None:
        """Put these records in the place of those before."""
        shutil.rmtree(self.folder / "corpus", ignore_errors=True)
        corpus = write_corpus(self.folder / "corpus", records.programmes)
        files = sorted(corpus.data.glob("plans/*/*/*.yml"))
        path = files[records.edited % len(files)]
        path.write_text(FIGURE.sub("4711", path.read_text(encoding="utf-8"), count=1), "utf-8")
        enter_claims(corpus.data)
        if records.renamed:
            _rename(corpus.data, f"service-{records.renamed:02}", "renewal")

    def build(self, name: str) -> BuildReport:
        """Build the site `name` from what its last build has left."""
        corpus, target = self.folder / "corpus", self.folder / name
        order = SiteOrder(
            corpus / "data",
            corpus / "content",
            target / "site",
            target / "work",
            ADDRESS,
            DEFAULT,
            None,
        )
        return built(order)

    def site(self, name: str) -> dict[str, bytes]:
        """Every file of the site `name`."""
        root = self.folder / name / "site"
        files = (path for path in root.rglob("*") if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def _rename(data: Path, old: str, new: str) -> None:
    for path in sorted(data.rglob("*")):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace(old, new), encoding="utf-8")
            path.rename(path.with_name(path.name.replace(old, new)))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        patch.setattr(parts, "build_parts", lambda jobs: [build_part(job) for job in jobs])
        yield House(tmp_path_factory.mktemp("incremental"))


FIRST = PER_PLAN * breadth(1, 3)
"""Programmes that fill plans: with one less the last isn't full, one more begins another plan."""
RECORDS = st.builds(
    Records,
    st.integers(FIRST - 1, FIRST + 2),
    st.integers(0, 31),
    st.sampled_from([0, 0, 1, 7]),
)


@sweep
@settings(
    max_examples=2,
    phases=breadth([Phase.explicit], [Phase.explicit, Phase.generate]),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(records=RECORDS)
@example(records=Records(FIRST, 0, 0))
@example(records=Records(FIRST + 1, 2, 0))
def test_a_build_after_any_change_is_one_from_nothing(house: House, records: Records) -> None:
    """From the records of the example before to these, and back."""
    house.write(records)
    house.build(name := str(len(house.cold)))
    house.cold.append(Cold(name, records, house.site(name)))
    for before, after in permutations(house.cold[-2:], 2):
        house.write(after.records)
        report = house.build(before.name)
        again, cold = house.site(before.name), after.site
        assert again.keys() == cold.keys()
        assert [name for name in cold if again[name] != cold[name]] == []
        moved = [name for name in cold if b'http-equiv="refresh"' in cold[name]]
        pages = [name for name in cold if name.endswith("/index.html")]
        assert report.pages == len(pages) - len(moved)
