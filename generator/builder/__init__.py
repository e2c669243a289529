"""From rendered pages to a finished static site."""

from generator.builder.engine import DEFAULT, ENGINES
from generator.builder.fault import BuildError
from generator.builder.report import BuildReport
from generator.builder.site_build import build_site

__all__ = ["DEFAULT", "ENGINES", "BuildError", "BuildReport", "build_site"]
