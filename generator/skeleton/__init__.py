"""Skeletons of a plan's files, with what its place had the year before, ready to fill in."""
