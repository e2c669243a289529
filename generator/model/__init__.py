"""Typed models of the YAML: one file per thing, unknown keys refused."""
