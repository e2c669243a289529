"""A notice's text made ready to be read; every character keeps its place in the file's text."""
