"""The rules: a module each, with RULE, a sentence as docstring and `check`."""
