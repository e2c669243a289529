"""The kinds of page, one a file; each function makes its pages for one language."""
