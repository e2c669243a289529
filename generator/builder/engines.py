"""The engines that can build, by name alone: what takes a name need not load an engine."""

ENGINES = {"mkdocs": "MkDocsException", "properdocs": "ProperDocsException"}
"""The packages that can build, with what each one raises; the first one is taken by itself."""
DEFAULT = next(iter(ENGINES))
