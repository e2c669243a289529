"""Puts into the package what sites need beside the code: theme, settings, pages, vocabularies."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent
OWN_PAGES = {"about.md", "changes.md", "method.md"}
"""Each site has its own; see generator/load/content.py."""
VOCABULARIES = ("topics", "units", "indicators", "facts", "audiences", "icons", "glossary")
SHIPPED = (
    "mkdocs.yml",
    "theme",
    "data/families",
    "vocabulary",
    *(f"data/{name}.yml" for name in VOCABULARIES),
    *(
        str(path.relative_to(HERE))
        for path in sorted(HERE.glob("content/*/*.md"))
        if path.name not in OWN_PAGES
    ),
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


def optional(group: str) -> list[str]:
    """The packages that requirements/`group`.in names beside the site's own."""
    lines = (HERE / "requirements" / f"{group}.in").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line[:1].isalpha()]


setup(cmdclass={"build_py": BuildWithShipped}, extras_require={"trace": optional("trace")})
