"""Reads the YAML of `data/` strictly, with the place of every value."""
