"""From rendered pages to a finished static site."""

from generator.build.engine import DEFAULT, ENGINES
from generator.build.fault import BuildError
from generator.build.report import BuildReport
from generator.build.site_build import build_site

__all__ = ["DEFAULT", "ENGINES", "BuildError", "BuildReport", "build_site"]
