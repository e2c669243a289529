"""Faults in the forms that people and machines read, one form a file."""
