"""Scripts of others stand in the project as their makers ship them, with their licences."""

import hashlib

from generator.project import PROJECT

FOLDER = PROJECT / "theme/assets/vendor"
SHIPPED = {"uqr.mjs": "7f0e61c2f13bb3724edee7bfb876e13c54ac9ee4fcfa283c9fa93cfb1241c325"}


def test_each_is_as_it_was_shipped() -> None:
    found = {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in FOLDER.glob("*.mjs")}
    assert found == SHIPPED


def test_each_brings_its_licence() -> None:
    table = (FOLDER / "README.md").read_text(encoding="utf-8")
    for name in SHIPPED:
        licence = (FOLDER / name).with_suffix(".LICENSE.txt")
        assert "Permission is hereby granted" in licence.read_text(encoding="utf-8")
        assert f"`{name}`" in table
