"""Holds the data against the rules, one rule a file."""
