"""Renders the dataset as Markdown pages in both languages."""
