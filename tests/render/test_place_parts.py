"""Parts of places: with a store only the heads of their pages are loaded."""

from pathlib import Path

from generator.export.finder.files import FinderData
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.render.maker import Maker
from generator.render.place_parts import place_parts
from generator.site import KeptPart, Part
from tests import sample_levels
from tests.corpus import dataset_of
from tests.publication import NOWHERE


def test_a_kept_part_is_known_and_loaded_as_the_whole_one(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path / "data", sample_levels.files())
    maker, finder = Maker("en", dataset, NOWHERE), FinderData.of(dataset)
    whole = list(place_parts(maker, finder))
    assert len(whole) > 1
    for _ in ("made", "taken from the store"):
        with keeping(Store(tmp_path / "kept", "program")):
            kept = list(place_parts(maker, finder))
        for part, known in zip(whole, kept, strict=True):
            assert isinstance(part, Part)
            assert isinstance(known, KeptPart)
            assert (known.lang, known.name, known.heads) == (part.lang, part.name, part.heads)
            assert (known.nav, known.digest) == (part.nav, part.digest)
            assert known.whole() == part
