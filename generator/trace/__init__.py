"""Finds what the data states in the documents' texts, and writes down where."""
