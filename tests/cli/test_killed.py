"""What a killed run of the stages before the build has kept, the next run takes, and rightly."""

from pathlib import Path

import pytest

from generator.cli.make_site import make_site
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.site import Site
from tests.corpus import PROGRAMME, files, write
from tests.stopping import killing
from tests.whole_site import whole

SENTENCE = "全市新增泊位"
MOMENTS = {
    "reading": "generator.cli.site_sources:check",
    "something half kept": "pathlib:Path.replace",
    "checking": "generator.cli.make_site:markup_faults",
    "deriving": "generator.derive.kept_plans:join_plan",
    "exporting": "generator.export.exports:calendar_files",
    "rendering": "generator.render.site:search_words",
}


def made(folder: str) -> Site:
    """The site of the data below a folder, with what is kept there."""
    base = Path(folder)
    with keeping(Store(base / "kept", "program")):
        return make_site(base / "data", base / "content")


def test_killed_again_and_again_at_every_stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    data = write(tmp_path / "data", files())
    (tmp_path / "content").mkdir()
    with killing("tests.cli.test_killed:made") as kill:
        for moment in MOMENTS.values():
            edit(data / PROGRAMME)
            kill(moment, str(tmp_path))
            assert sorted(path.name for path in tmp_path.iterdir()) == ["content", "data", "kept"]
            site = whole(made(str(tmp_path)))
    with keeping(None):
        assert site == make_site(data, tmp_path / "content")


def edit(programme: Path) -> None:
    """Write one character more into a sentence."""
    text = programme.read_text(encoding="utf-8")
    assert SENTENCE in text
    programme.write_text(text.replace(SENTENCE, f"又{SENTENCE}", 1), encoding="utf-8")
