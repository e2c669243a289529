"""The real data with one plan more, of a place and a year that they don't have."""
