"""What the finder weighs where all places of the country have plans."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from generator.export.finder.names import named
from generator.lang import LANGUAGES
from tools.bench.finder_size import country, places, sizes

LONG = "longer than what all the other files hold"


def test_every_place_of_the_country_can_be_told_from_the_others() -> None:
    every = places()
    assert len({one.id for one in every}) == len(every) > 3_000
    assert len({one.whole.zh for one in every}) > len({one.name.zh for one in every})
    assert {len(one.parents) for one in every} == {0, 1, 2}


def test_of_a_site_its_largest_files_count(tmp_path: Path) -> None:
    data = tmp_path / "data/finder"
    data.mkdir(parents=True)
    index = {"version": 1, "places": [], "facts": [], "audiences": []}
    (data / "index.json").write_text(json.dumps(index))
    for lang in LANGUAGES:
        for name in ("index", "places-990000", "990100-2023", "990000-2023"):
            (data / f"{name}.{lang}.js").write_text(name)
        for name, _ in named(places()[:1], lang):
            (data / f"{name}.{lang}.js").write_text(name)
        (tmp_path / lang / "finder").mkdir(parents=True)
        words = '<script id="finder-words">{}</script>'
        (tmp_path / lang / "finder/index.html").write_text(words)
        (tmp_path / lang / "assets").mkdir()
        (tmp_path / lang / "assets/finder.js").write_text("-")
    (data / "990100-2023.en.js").write_text(LONG)
    found, whole = sizes(tmp_path), country(tmp_path)
    assert found["largest place"] == len(gzip.compress(LONG.encode(), 9, mtime=0))
    assert whole["places to choose"] > 1_000 > found["places to choose"]
    assert whole["names to type"] > 1_000 > found["names to type"]
    assert whole["script"] == found["script"]
