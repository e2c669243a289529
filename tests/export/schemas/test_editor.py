"""The project's settings for an editor name every schema of the sources, by its files."""

import json

from generator.export.schemas.sources import source_schemas
from generator.project import PROJECT


def test_the_editor_s_settings_are_those_of_the_schemas() -> None:
    settings = json.loads((PROJECT / ".vscode/settings.json").read_bytes())
    found = {
        path: [files] if isinstance(files, str) else files
        for path, files in settings["yaml.schemas"].items()
    }
    made = {f"./build/site/{one.path}": list(one.files) for one in source_schemas()}
    assert found == made
