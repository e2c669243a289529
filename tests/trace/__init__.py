"""Tests of generator.trace."""
