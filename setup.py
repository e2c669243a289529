"""Puts into the package what sites need beside the code: theme, settings, pages, vocabularies."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent
SHIPPED = (
    "mkdocs.yml",
    "theme",
    *(
        f"content/{lang}/{page}.md"
        for lang in ("zh", "en")
        for page in (
            "accessibility",
            "api",
            "commands",
            "maintain",
            "publish",
        )
    ),
    *(
        f"data/{name}.yml"
        for name in (
            "topics",
            "units",
            "indicators",
            "facts",
            "audiences",
            "glossary",
        )
    ),
    "data/families",
)


class BuildWithShipped(build_py):
    """Copies them to `generator/shipped`, where generator/project.py looks for them."""

    def run(self) -> None:
        """Build the package, then add what it ships."""
        super().run()
        target = Path(self.build_lib) / "generator" / "shipped"
        shutil.rmtree(target, ignore_errors=True)
        for name in SHIPPED:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            copy = shutil.copytree if (HERE / name).is_dir() else shutil.copyfile
            copy(HERE / name, target / name)


setup(cmdclass={"build_py": BuildWithShipped})
