"""Tests; the folders mirror those of the generator package."""
