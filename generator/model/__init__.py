"""Typed models of the YAML: one file a thing, unknown keys refused."""
