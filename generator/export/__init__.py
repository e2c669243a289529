"""Publishes the dataset as tables: one table a file, one format a file."""
